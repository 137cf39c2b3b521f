"""How are rows kept? As Wagtail keeps them, but whatever was written into the database, reading it never breaks."""

from wagtail.blocks import StreamValue
from wagtail.fields import StreamField

from .rows import Rows
from .tidying import tidy_rows


class RowsField(StreamField):
    """A StreamField of easy-read rows. Migrations know nothing of its blocks, so a new block needs none."""

    def __init__(self, blocks=Rows, **kwargs):
        super().__init__(blocks(), **kwargs)

    def deconstruct(self):
        """As a field without blocks."""
        name, path, _args, kwargs = super().deconstruct()
        return name, path, [], {key: value for key, value in kwargs.items() if key != "block_lookup"}

    def from_db_value(self, value, expression, connection):
        """The rows that stand in the database and can be read; a broken text is an empty page."""
        try:
            return super().from_db_value(value, expression, connection)
        except (ValueError, RecursionError):  # no JSON, too deep, or a number of thousands of figures
            return self.to_python([])

    def to_python(self, value):
        """Well-formed rows, out of anything. What code of ours gives, as pairs of kind and value, is taken as it is."""
        ours = isinstance(value, StreamValue) or (
            isinstance(value, list) and value and all(isinstance(one, tuple) for one in value)
        )
        return super().to_python(value if ours else self._tidy(value))

    def _tidy(self, value) -> list[dict]:
        return [row for row in tidy_rows(value) if row["type"] in self.stream_block.child_blocks]
