"""What does a new page begin with? Headings in the order in which readers ask, and examples to write over."""

from uuid import uuid4

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop
from wagtail.admin.panels import HelpPanel
from wagtail.blocks import StreamValue

EXAMPLE = "["  # no easy sentence begins like this, so nobody takes an example for the words of the page
TEMPLATES: dict[str, list[tuple[str, list[str]]]] = {
    "servicepage": [
        (gettext_noop("What is it?"), [gettext_noop("[The dentist looks after your teeth.]")]),
        (gettext_noop("What happens there?"), [gettext_noop("[You sit in a big chair. Someone looks at your teeth.]")]),
        (gettext_noop("What to bring"), [gettext_noop("[Bring a list of your medicines.]")]),
        (gettext_noop("Are you worried?"), [gettext_noop("[You can bring someone. You can ask us to stop.]")]),
        (gettext_noop("How to ask for help"), [gettext_noop("[Call us. You can bring someone with you.]")]),
    ],
    "activitypage": [
        (gettext_noop("What is it?"), [gettext_noop("[We swim together. Everyone can come.]")]),
        (gettext_noop("What happens there?"), [gettext_noop("[You change your clothes. Then you go into the water.]")]),
        (gettext_noop("What to bring"), [gettext_noop("[Bring a towel.]")]),
        (gettext_noop("How to join"), [gettext_noop("[Call us. We tell you when you can come.]")]),
    ],
    "storypage": [
        (gettext_noop("Who am I?"), [gettext_noop("[My name is Al. I live in a flat.]")]),
        (gettext_noop("What happened?"), [gettext_noop("[I wanted to learn to swim. I was afraid at first.]")]),
        (gettext_noop("How is it now?"), [gettext_noop("[Now I swim each Tuesday.]")]),
    ],
    "helppage": [
        (gettext_noop("What can you do?"), [gettext_noop("[You can make the words bigger.]")]),
        (gettext_noop("How do you do it?"), [gettext_noop("[Go to the end of the page. Press How this site looks.]")]),
    ],
}  # fmt: skip


def first_rows(model_name: str) -> list[dict]:
    """The rows of a new page of one type, as they are kept."""
    rows = []
    for heading, examples in TEMPLATES.get(model_name, []):
        rows.append({"type": "heading", "value": _(heading), "id": str(uuid4())})
        for words in examples:
            rows.append({"type": "row", "value": {"picture": None, "words": _(words)}, "id": str(uuid4())})
    return rows


def find_examples(rows: StreamValue) -> list[int]:
    """The places of the rows that are examples still."""
    words = [row.value["words"] if row.block_type == "row" else "" for row in rows]
    return [place for place, one in enumerate(words) if (one or "").lstrip().startswith(EXAMPLE)]


rules_panel = HelpPanel(
    template="wiki/admin/rules.html", heading=gettext_lazy("5 rules of easy read"), classname="collapsed"
)
