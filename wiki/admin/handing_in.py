"""Which buttons does a page have while it goes to a lead and back? Those that fit, in the team's own words."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.action_menu import (
    CancelWorkflowMenuItem,
    PublishMenuItem,
    RestartWorkflowMenuItem,
    SubmitForModerationMenuItem,
    WorkflowMenuItem,
)
from wagtail.models import WorkflowState

# What Wagtail calls by the names of its workflow.
ANSWERS = {"reject": gettext_lazy("Send it back"), "approve": gettext_lazy("Yes, publish it")}


class HandIn(SubmitForModerationMenuItem):
    """Wagtail's own item under another label."""

    def get_context_data(self, parent_context) -> dict:
        """What the template prints."""
        return {**super().get_context_data(parent_context), "label": _("Hand it in")}


class TakeBack(CancelWorkflowMenuItem):
    """The same; it stands last, for it is seldom wanted."""

    label = gettext_lazy("Take it back")


def say_hand_in(items: list, request, context) -> None:
    """Puts ours where Wagtail's were. While a page is with a lead there is one way to publish it: saying yes."""
    answers = any(isinstance(one, WorkflowMenuItem) for one in items)
    asked_back = what_a_lead_asked(context.get("page"))
    kept = [one for one in items if not isinstance(one, RestartWorkflowMenuItem)]
    if answers:
        kept = [one for one in kept if not isinstance(one, PublishMenuItem) and not _is_second_yes(one)]
    if asked_back:
        kept = [one for one in kept if not isinstance(one, CancelWorkflowMenuItem)]
    items[:] = sorted(map(_ours, kept), key=lambda one: one.order)


def _is_second_yes(item) -> bool:
    """A yes with a comment is no other yes."""
    return isinstance(item, WorkflowMenuItem) and item.name == "approve" and item.launch_modal


def _ours(item):
    if isinstance(item, WorkflowMenuItem):
        item.label = ANSWERS.get(item.name, item.label)
    if type(item) is SubmitForModerationMenuItem:
        return HandIn(order=item.order)
    return TakeBack(order=200) if type(item) is CancelWorkflowMenuItem else item


def what_a_lead_asked(page) -> str:
    """What a lead wrote when the page was sent back, or that it was; "" for any other page."""
    state = page.current_workflow_state if page and page.pk else None
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES:
        return ""
    task = state.current_task_state
    return (task and task.comment) or _("Please look at this page again.")


def say_what_a_lead_asked(request, page) -> None:
    """Above the editor, until the page is handed in again."""
    asked = what_a_lead_asked(page) if request.method == "GET" else ""
    if asked:
        messages.warning(request, _("A lead sent this page back: %(words)s") % {"words": asked})
