"""How do page templates come into the page editor, and how do examples stay out of what is published?"""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from wiki.models.page_templates import find_examples, first_rows


def fill_new_page(sender, page, **kwargs) -> None:
    """A page that somebody just begins gets the rows of its type. What is there already is never touched."""
    if page._state.adding and hasattr(page, "rows") and not page.rows:
        page.rows = first_rows(page._meta.model_name)


def keep_examples_back(request, action_type, objects, action):
    """Publishing many pages at once goes past the page editor, where examples are marked."""
    drafts = _drafts(objects) if action_type == "publish" else []
    unready = [page for page in drafts if hasattr(page, "rows") and find_examples(page.rows)]
    if not unready:
        return None
    for page in unready:
        messages.error(request, _("“%(page)s” has examples in it. Write over them first.") % {"page": page.draft_title})
    return HttpResponseRedirect(reverse("wagtailadmin_home"))


def _drafts(pages) -> list[Page]:
    """These pages, and those below that would go along, as they would be published."""
    every = {one.pk: one for page in pages for one in [page, *page.get_descendants().not_live()]}
    return [page.specific.get_latest_revision_as_object() for page in every.values()]
