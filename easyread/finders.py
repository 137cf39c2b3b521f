"""How do many small style sheets reach a phone? As one, joined when static files are gathered or looked for."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.checks import Error
from django.core.files.storage import FileSystemStorage

NAME = "easyread/css/site.css"
FOLDER = Path(__file__).parent / "static" / "easyread" / "css"
COMPONENTS = Path(__file__).parents[1] / "templates" / "components"
FIRST = ("fonts", "tokens", "base", "page")


def sources() -> list[Path]:
    """The sheets in the order in which they count: letters, tokens, the frame, then every component by name."""
    return [FOLDER / f"{name}.css" for name in FIRST] + sorted(COMPONENTS.glob("*/*.css"))


class Joined(BaseFinder):
    """Finds the one sheet, made anew where a source is younger than it."""

    def __init__(self, *args, **kwargs):
        self.storage = FileSystemStorage(location=settings.JOINED_ROOT)

    def check(self, **kwargs):
        """Says which sheet is missing."""
        return [Error(f"The style sheet {one} is missing.") for one in sources() if not one.exists()]

    def find(self, path, find_all=False, **kwargs):
        """The place of the sheet; nothing for other names."""
        if path != NAME:
            return []
        place = self.join()
        return [str(place)] if find_all else str(place)

    def list(self, ignore_patterns):
        """The one file, for collectstatic."""
        self.join()
        yield NAME, self.storage

    def join(self) -> Path:
        """Writes the sheet where it is not what its sources say now."""
        place = Path(settings.JOINED_ROOT) / NAME
        words = "\n".join(one.read_text(encoding="utf-8") for one in sources())
        if not place.exists() or place.read_text(encoding="utf-8") != words:
            place.parent.mkdir(parents=True, exist_ok=True)
            fresh = place.with_suffix(".new")
            fresh.write_text(words, encoding="utf-8")
            fresh.replace(place)
        return place
