"""What is on the public site of the demo? Made-up services of a made-up place, one page a file."""

import tomllib
from pathlib import Path

PAGES = Path(__file__).parent / "pages"


def read_pages() -> list[dict]:
    """The pages in the order in which they are made, parents first."""
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(PAGES.glob("*.toml"))]
