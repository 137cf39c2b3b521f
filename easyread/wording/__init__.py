"""Is this text easy to read, and what could be written instead? Plain Python: no Django, nothing from the network.

from easyread.wording import check, word_difficulty, text_difficulty, simpler_words
"""

from easyread.wording.checking import check
from easyread.wording.ease import text_difficulty, word_difficulty
from easyread.wording.english.plainer import simpler_words
from easyread.wording.finding import Finding, Severity
from easyread.wording.replacing import put_in
from easyread.wording.rows import Row, check_rows
from easyread.wording.rules import RULES, Rule

__all__ = [
    "RULES",
    "Finding",
    "Row",
    "Rule",
    "Severity",
    "check",
    "check_rows",
    "put_in",
    "simpler_words",
    "text_difficulty",
    "word_difficulty",
]
