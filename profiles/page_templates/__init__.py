"""Which parts does a new page begin with? Templates are data files beside this module."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Part:
    """One section of a template: its heading, its code in the standard, its picture and its prompts."""

    slug: str
    heading: str
    picture: str
    prompts: tuple[str, ...]
    snomed: str = ""


@cache
def get_template(name: str) -> tuple[Part, ...]:
    """The parts of the template `name`, in order. Raises FileNotFoundError for an unknown name."""
    with (Path(__file__).parent / f"{name}.toml").open("rb") as file:
        return tuple(Part(**{**part, "prompts": tuple(part["prompts"])}) for part in tomllib.load(file)["parts"])


def get_prompts(template: str, slug: str) -> tuple[str, ...]:
    """The prompts of one part; none for parts that the person made."""
    return next((part.prompts for part in get_template(template) if part.slug == slug), ())
