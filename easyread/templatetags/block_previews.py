"""How does a block look to readers, before an editor has chosen it? As the same row that a page would show."""

from django import template
from wagtail.blocks import BoundBlock

from easyread.blocks.reading import Part, read_parts
from easyread.blocks.tidying import tidy_rows

register = template.Library()


@register.simple_tag
def part_of(bound: BoundBlock) -> Part | None:
    """The part of a page that this block alone would be; None where nothing of it can be shown."""
    raw = {"type": bound.block.name, "value": bound.block.get_prep_value(bound.value), "id": "preview"}
    parts = read_parts(tidy_rows([raw]), {})
    return parts[0] if parts else None
