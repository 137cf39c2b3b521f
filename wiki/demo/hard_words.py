"""Which hard words does the demo explain, and which did its readers tap?"""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path

from easyread.models import HardWord
from wiki.models import HardWordTap
from wiki.models.easy_page import EasyPage

FILE = Path(__file__).parent / "hard_words.toml"
GROUP = "The speaking up group"


def read_hard_words() -> dict[str, list[dict]]:
    """The words with their meanings, and the taps."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def load(*, at: datetime, pictures: dict[str, int | None], pages: dict[str, EasyPage]) -> None:
    """Makes the list, and what readers tapped. `pictures` gives an id for a code, `pages` a page for its slug."""
    told = read_hard_words()
    for one in told["words"]:
        HardWord.objects.create(
            word=one["word"],
            meaning=one["meaning"],
            picture_id=pictures[one["picture"]] if "picture" in one else None,
            decided_by=GROUP,
            decided_on=at.date() - timedelta(days=one["days_ago"]),
        )
    for one in told["taps"]:
        page = pages[one["page"]]
        row = next(row["id"] for row in page.rows.raw_data if one["word"] in str(row["value"]))
        for number in range(one["times"]):
            when = at - timedelta(hours=one["hours_ago"], minutes=7 * number)
            HardWordTap.objects.create(page=page, row=row, word=one["word"], at=when)
