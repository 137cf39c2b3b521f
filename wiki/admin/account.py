"""What can somebody of the team set for themselves? How the admin looks and speaks, and what e-mails it sends."""

from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import AccountView, AvatarSettingsPanel, NameEmailSettingsPanel

NOT_OURS = (NameEmailSettingsPanel, AvatarSettingsPanel)  # a login has neither two names nor a photo


class Account(AccountView):
    """Wagtail's screen, without the panels that would ask for what is never kept."""

    def get_panels(self):
        """The others."""
        return [panel for panel in super().get_panels() if not isinstance(panel, NOT_OURS)]


account = never_cache(require_admin_access(Account.as_view()))
