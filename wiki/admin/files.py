"""Who may change or delete a picture or a paper in the admin? Whoever brought it in, until somebody shows it.

A picture stands on people's own pages, where nothing changes without their yes, and on public pages, which a lead
publishes. So what is shown stays as it is for editors and leads, and nobody deletes it. The owner of the site may
change what stands on public pages alone. As a policy it counts on every screen, whichever way one came there.
"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page, ReferenceIndex, WorkflowState
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permissions import register_permission_policy

from easyread.models import Paper, Picture
from profiles.queries import is_on_a_page
from wiki.models import WeekEntry


class FilesPolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's rights by collection and owner, and one more question: does anybody show it?"""

    def user_has_any_permission_for_instance(self, user, actions, instance):
        """As Wagtail says; for changing and deleting, only what nobody shows."""
        harmless, risky = (set(actions) - {"change", "delete"}, set(actions) & {"change", "delete"})
        if harmless and super().user_has_any_permission_for_instance(user, harmless, instance):
            return True
        if not risky or not super().user_has_any_permission_for_instance(user, risky, instance):
            return False
        owner = user.is_superuser and "change" in risky and not is_in_a_life(instance)
        return owner or not is_shown(instance)


def is_shown(file: Picture | Paper) -> bool:
    """Is it of the bank, on somebody's own page, in a week, or on a public page that is live or handed in?"""
    if is_in_a_life(file) or getattr(file, "code", None):
        return True
    uses = ReferenceIndex.get_references_to(file)
    pages = ContentType.objects.get_for_model(Page)
    on_pages = uses.filter(base_content_type=pages).values_list("object_id", flat=True)
    if uses.exclude(base_content_type=pages).exists():
        return True
    goes_out = Q(live=True) | Q(_workflow_states__status=WorkflowState.STATUS_IN_PROGRESS)
    return Page.objects.filter(goes_out, pk__in=[int(pk) for pk in on_pages]).exists()


def is_in_a_life(file: Picture | Paper) -> bool:
    """Does somebody show it on their own page, or in their week?"""
    return isinstance(file, Picture) and (is_on_a_page(file) or WeekEntry.objects.filter(picture=file).exists())


# Each model of files, and Wagtail's own whose rights groups are given.
FILES = [(Picture, "wagtailimages.Image"), (Paper, "wagtaildocs.Document")]


def register() -> None:
    """Counts from now on, in place of Wagtail's."""
    for model, rights in FILES:
        policy = FilesPolicy(model, auth_model=rights, owner_field_name="uploaded_by_user")
        register_permission_policy(model, policy, exact_class=True)
