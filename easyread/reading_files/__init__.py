"""Which words of a file do people see, and where in the file does each stand? Plain text, Markdown and HTML.

Plain Python. `read_file(name, source)` gives the words alone, for the wording checker; `place` leads back to the file.
"""

from pathlib import PurePath

from .html import read_html
from .markdown import read_markdown
from .seen import Seen

__all__ = ["Seen", "read_file"]
HTML, MARKDOWN = {".html", ".htm", ".xhtml"}, {".md", ".markdown"}


def read_file(name: str, source: str) -> Seen:
    """The words that people see of a file; what its name does not tell apart is plain text, where all is seen."""
    kind = PurePath(name).suffix.lower()
    if kind in HTML:
        return read_html(source)
    return read_markdown(source) if kind in MARKDOWN else Seen.all_of(source)
