"""How does somebody say that a page is still right? The day is noted, and nothing else of the page moves."""

from datetime import date

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from profiles.models import User
from profiles.refusals import Hidden, Refused
from wiki.models.easy_page import Checked
from wiki.queries.questions import find_team


@transaction.atomic
def still_right(*, page: Page, by: User, on: date) -> None:
    """Notes the day for readers and in the draft; no word of a draft is published by it."""
    if not page.permissions_for_user(by).can_edit():
        raise Refused("You cannot change this page.")
    live = page.specific_class.objects.select_for_update().filter(pk=page.pk, live=True).first()
    if not isinstance(live, Checked):
        raise Hidden
    live.checked_on, live.checked_by = on, find_team().called
    live.save(clean=False, update_fields=["checked_on", "checked_by"])
    for pk in {live.latest_revision_id, live.live_revision_id} - {None}:
        _note_in_revision(pk, live)
    log(instance=live, action="wiki.still_right", user=by)


def _note_in_revision(pk: int, live: Page) -> None:
    """In what was kept of the page too, so that publishing a draft does not bring the old day back."""
    found = Revision.objects.select_for_update().filter(pk=pk).values_list("content", flat=True).first()
    if found:
        told = {"checked_on": live.checked_on.isoformat(), "checked_by": live.checked_by}
        Revision.objects.filter(pk=pk).update(content={**found, **told})
