"""How do places in the words that people see lead back to places in the file?"""

from bisect import bisect_right


class Seen:
    """Words taken out of `source` piece by piece. A finding about `text[start:end]` is about `source[slice]`."""

    def __init__(self, source: str):
        self.source = source
        self._parts: list[str] = []
        self._starts: list[int] = []  # of each part, in the words
        self._froms: list[tuple[int, int]] = []  # of each part, in the source
        self._length = 0
        self._lines: list[int] | None = None

    @classmethod
    def all_of(cls, source: str) -> "Seen":
        """Plain text: everything is seen."""
        seen = cls(source)
        seen.keep(0, len(source))
        return seen

    def keep(self, start: int, end: int, words: str | None = None) -> None:
        """Part of the source, as it stands there or as `words` of the same length."""
        self.put(self.source[start:end] if words is None else words, start, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Words that stand for a part of the source, such as a sign for its name, or a line's end for a tag."""
        if words:
            self._parts.append(words)
            self._starts.append(self._length)
            self._froms.append((start, end))
            self._length += len(words)

    @property
    def text(self) -> str:
        """All words, for the checker."""
        return "".join(self._parts)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the source."""
        if not self._parts or start >= self._length:
            return len(self.source), len(self.source)
        first = self._one(start)[0]
        return first, max(first, self._one(end - 1)[1]) if end > start else first

    def _one(self, at: int) -> tuple[int, int]:
        """Where one letter of the words stands in the source."""
        which = bisect_right(self._starts, at) - 1
        start, end = self._froms[which]
        if len(self._parts[which]) != end - start:
            return start, end
        start += at - self._starts[which]
        return start, start + 1

    def line_and_column(self, at: int) -> tuple[int, int]:
        """Of a place in the source, both from 1, as editors of text count them."""
        if self._lines is None:
            self._lines = [0, *(place + 1 for place, letter in enumerate(self.source) if letter == "\n")]
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1
