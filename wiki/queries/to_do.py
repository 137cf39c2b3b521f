"""What waits for the Easier Info team? Pages that are due for a check, drafts, and what was handed in."""

from datetime import date, timedelta

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from wagtail.models import Page, WorkflowState
from wagtail.permissions import policy_registry

from profiles.models import User
from wiki.queries.questions import find_team

CHECKED = ("servicepage", "activitypage", "helppage")  # the types that somebody makes sure of


def get_own_pages(user: User):
    """The pages that this login may change."""
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")


def get_due_pages(user: User, today: date):
    """Live pages that nobody has checked for too long, or ever; the oldest check first. Each with `checked`."""
    kinds = Q()
    for kind in CHECKED:
        kinds |= Q(**{f"{kind}__isnull": False})
    since = today - timedelta(days=30 * find_team().months)  # as readers are told (wiki.queries.pages.is_due)
    return (
        get_own_pages(user)
        .live()
        .filter(kinds)
        .annotate(checked=Coalesce(*(f"{kind}__checked_on" for kind in CHECKED)))
        .filter(Q(checked__isnull=True) | Q(checked__lt=since))
        .order_by(F("checked").asc(nulls_first=True), "title")
    )


def get_drafts(user: User) -> tuple[list[Page], list[Page]]:
    """Pages that wait for a lead, the longest waiting first; and other drafts, the newest first."""
    pages = get_own_pages(user).filter(has_unpublished_changes=True).prefetch_workflow_states()
    waiting, drafts = [], []
    for page in pages.order_by("-latest_revision_created_at", "-pk"):
        state = page.current_workflow_state
        handed_in = state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS
        (waiting if handed_in else drafts).append(page)
    return waiting[::-1], drafts
