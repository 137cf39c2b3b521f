"""How do new words go in the place of old ones?"""

from easyread.wording.english.plainer import fit_article
from easyread.wording.finding import Finding


def put_in(text: str, finding: Finding, instead: str) -> str:
    """The text with `instead` in the place that the finding is about; "a" or "an" before it is made to fit."""
    before, after = text[: finding.start], text[finding.end :]
    head, space, article = before.rstrip().rpartition(" ")
    fitting = fit_article(instead, article)
    if fitting and before != before.rstrip():
        before = head + space + (fitting.capitalize() if article[0].isupper() else fitting) + " "
    if text[finding.start : finding.start + 1].isupper():
        instead = instead[:1].upper() + instead[1:]
    return before + instead + after
