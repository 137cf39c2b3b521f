"""Who is in the demonstration? Made-up people, for a demo site only."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from easyread.models import Picture
from easyread.pictures.shown import Shown

HERE = Path(__file__).parent


@dataclass(frozen=True)
class CastMember:
    """A tile on the sign-in page of a demo site."""

    key: str
    called: str
    doing: str
    photo: Shown | None


@cache
def read(name: str) -> dict:
    """One data file of the demonstration."""
    with (HERE / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def get_cast() -> list[CastMember]:
    """The made-up people, in their order, each with a drawn face."""
    faces = Picture.objects.in_bulk([f"demo-{one['key']}" for one in read("cast")["cast"]], field_name="code")
    return [
        CastMember(
            key=f"demo-{one['key']}",
            called=one["called"],
            doing=one["doing"],
            photo=faces[f"demo-{one['key']}"].shown if f"demo-{one['key']}" in faces else None,
        )
        for one in read("cast")["cast"]
    ]
