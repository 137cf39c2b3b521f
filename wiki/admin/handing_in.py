"""How does the button say that a page goes to a lead? In its own words, not with the name of the workflow."""

from django.utils.translation import gettext as _
from wagtail.admin.action_menu import SubmitForModerationMenuItem


class HandIn(SubmitForModerationMenuItem):
    """Wagtail's own item under another label."""

    def get_context_data(self, parent_context) -> dict:
        """What the template prints."""
        return {**super().get_context_data(parent_context), "label": _("Hand it in")}


def say_hand_in(items: list, request, context) -> None:
    """Puts ours where Wagtail's was."""
    items[:] = [HandIn(order=one.order) if type(one) is SubmitForModerationMenuItem else one for one in items]
