"""Where do the lists of English words stand? Tab separated, one fact a line; `#` begins a line of comment."""

import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


def read_list(name: str) -> list[tuple[str, ...]]:
    """The facts of `NAME.tsv`, one tuple a line."""
    lines = (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


@cache
def _small_words() -> dict[str, str]:
    return tomllib.loads((HERE / "small_words.toml").read_text(encoding="utf-8"))


def read_words(name: str) -> frozenset[str]:
    """A set of small words."""
    return frozenset(_small_words()[name].split())
