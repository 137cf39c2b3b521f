"""Which warnings are Wagtail's? 8.0.1 leaves the file of a picture open when it makes a smaller copy."""

import pytest

IGNORED = [
    "ignore:(?s)Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning",
    "ignore:(?s)Exception ignored in.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning",
    "ignore:(?i)unclosed file .*/media/:ResourceWarning",
]
LEFT_OPEN = [pytest.mark.filterwarnings(one) for one in IGNORED]
