"""How is an example of a component framed in the gallery?"""

from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_block_tag
def example(content, title):
    """One example: what it shows, and the component. Headings inside start at level 3."""
    return format_html('<section class="example"><h2 class="example__title">{}</h2>{}</section>', title, content)
