"""What do readers get to see of rows? Parts with a heading each, and plain values for templates."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from wagtail.blocks import StreamValue

from easyread.glossary import Mark, to_marks
from easyread.marking import Use
from easyread.models import Picture
from easyread.pictures.shown import Shown

from .films import SIGNS, FilmAddress, find_film
from .tidying import tidy_rows

WHICH_WORD = "which-word"  # where on that page somebody says which word is hard


@dataclass(frozen=True)
class RowSeen:
    """One row. `kind` is row, hard_word, film or way; what a kind does not have is empty."""

    kind: str
    key: str
    words: str
    picture: Shown | None = None
    heading: str = ""
    href: str = ""
    elsewhere: bool = False
    film: FilmAddress | None = None
    unclear: str = ""  # where a reader says that they do not understand it
    marks: tuple[Mark, ...] = ()  # hard words in `words` that open their meaning

    @property
    def anchor(self) -> str:
        """Its place on the page: an id may not begin with a figure."""
        return f"row-{self.key}"


@dataclass
class Part:
    """A heading ("" for rows before the first one) with the rows below it."""

    key: str
    heading: str
    rows: list[RowSeen] = field(default_factory=list)

    @property
    def level(self) -> int:
        """Of the headings in its rows."""
        return 3 if self.heading else 2


def raw_rows(*streams: StreamValue) -> list[dict]:
    """The rows of some fields as they are kept, each well-formed."""
    return [row for stream in streams for row in tidy_rows(list(stream.raw_data))]


def ids_in(rows: Iterable[dict], name: str) -> set[int]:
    """The ids of pictures (`picture`) or pages (`page`) that rows name."""
    return {row["value"][name] for row in rows if isinstance(row["value"], dict) and row["value"].get(name)}


def read_parts(
    rows: list[dict],
    pictures: dict[int, Picture],
    find_page: Callable[[int], str | None] = lambda pk: None,
    unclear: str = "",
    uses: Mapping[str, tuple[Use, ...]] | None = None,
) -> list[Part]:
    """Rows in parts. `pictures` by id; `find_page` gives the address of a page that may be seen, else None; `unclear`
    is an address that the key of a row completes; `uses` are the hard words to mark, by the key of their row.

    A way that leads nowhere any more is left out, and so is a film that we cannot find.
    """
    parts = [Part("", "")]
    for raw in rows:
        if raw["type"] == "heading":
            parts.append(Part(raw["id"], raw["value"]))
        elif seen := _read(raw, pictures, find_page, unclear, (uses or {}).get(raw["id"], ())):
            parts[-1].rows.append(seen)
    return [part for part in parts if part.rows or part.heading]


def _read(raw: dict, pictures: dict[int, Picture], find_page, unclear: str, uses: tuple) -> RowSeen | None:
    kind, value = raw["type"], raw["value"]
    found = pictures.get(value.get("picture"))
    facts = {"kind": kind, "key": raw["id"], "picture": found.shown if found else None}
    facts["unclear"] = unclear and unclear + raw["id"]
    facts["marks"] = to_marks(uses, pictures, hard=facts["unclear"] and f"{facts['unclear']}#{WHICH_WORD}")
    if kind == "row":
        return RowSeen(**facts, words=value["words"])
    if kind == "hard_word":
        return RowSeen(**facts, heading=value["word"], words=value["meaning"])
    if kind == "film":
        film = find_film(value["address"])
        signs = dict(SIGNS).get(value["signs"], "")
        return RowSeen(**facts, heading=value["about"], words=str(signs), film=film) if film else None
    href = find_page(value["page"]) if value["page"] else _safe_address(value["address"])
    return RowSeen(**facts, words=value["words"], href=href, elsewhere=not value["page"]) if href else None


def _safe_address(address: str) -> str | None:
    """An address that can only be looked at: never one that runs something."""
    return address if address.startswith(("https://", "http://")) else None
