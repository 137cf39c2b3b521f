"""How does any picture reach a template? As an address, a meaning and a size, whatever it is inside."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """`alt` is what is said instead of the picture ("" where the words beside it say it all); sizes in pixels."""

    src: str
    alt: str
    width: int
    height: int
    srcset: str = ""
