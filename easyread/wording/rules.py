"""Which rules are there, who says so, and what does each look like when it is kept and when it is broken?

The facts stand in `rules.toml`. Sources: IE Inclusion Europe, *Information for all*; DH Department of Health; GOV
gov.uk; NHS service manual; CH CHANGE and Photosymbols; ERS easyreadstandard.org; ISO 23859; DIN SPEC 33429; COGA
W3C *Making content usable*; WCAG 2.2; "house" our own.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from easyread.wording.finding import Severity


@dataclass(frozen=True)
class Rule:
    """One rule: its code, its name in easy words, where it comes from, how strong a finding is, texts that must and
    must not make it fire, and whether it starts switched on."""

    code: str
    name: str
    source: str
    severity: Severity
    fires: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    on: bool = True


def _read() -> dict[str, Rule]:
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {code: Rule(code, **{key: _frozen(value) for key, value in facts.items()}) for code, facts in table.items()}


def _frozen(value):
    return tuple(value) if isinstance(value, list) else value


RULES: dict[str, Rule] = _read()
