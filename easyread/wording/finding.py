"""What did the wording checker notice, and where?"""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["hint", "warn", "strong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the checker noticed. It never blocks saving.

    `rule` is a code of `RULES`; `start` and `end` are character offsets into the text as it was given (the part that
    is meant is `text[start:end]`); `message` is an easy sentence in the language of the text; `suggestions` are words
    that can stand in the place of `text[start:end]`, best first; `meaning` is what the words mean, where a list knows.
    """

    rule: str
    start: int
    end: int
    message: str
    severity: Severity
    suggestions: tuple[str, ...] = ()
    meaning: str = ""

    def moved(self, by: int) -> "Finding":
        """The same finding, so many characters further on."""
        told = (self.message, self.severity, self.suggestions, self.meaning)
        return Finding(self.rule, self.start + by, self.end + by, *told)
