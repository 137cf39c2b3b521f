"""Who may change or delete a picture or a paper in the admin? Whoever brought it in, until somebody shows it.

A picture stands on people's own pages, where nothing changes without their yes, and on public pages, which a lead
publishes. So what is shown stays as it is for editors and leads; the owner of the site may correct its words, and
nobody deletes it. As a policy it counts on every screen: one by one, several at once, right after bringing in.
"""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex
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
        return (user.is_superuser and "change" in risky) or not is_shown(instance)


def is_shown(file: Picture | Paper) -> bool:
    """Does it belong to the bank, or stand on somebody's own page, in a week, or on a page that is live?"""
    if isinstance(file, Picture) and (file.code or is_in_a_life(file)):
        return True
    uses = ReferenceIndex.get_references_to(file)
    pages = ContentType.objects.get_for_model(Page)
    on_pages = uses.filter(base_content_type=pages).values_list("object_id", flat=True)
    if uses.exclude(base_content_type=pages).exists():
        return True
    return Page.objects.live().filter(pk__in=[int(pk) for pk in on_pages]).exists()


def is_in_a_life(picture: Picture) -> bool:
    """Does somebody show it on their own page, or in their week?"""
    return is_on_a_page(picture) or WeekEntry.objects.filter(picture=picture).exists()


# Each model of files, and Wagtail's own whose rights groups are given.
FILES = [(Picture, "wagtailimages.Image"), (Paper, "wagtaildocs.Document")]


def register() -> None:
    """Counts from now on, in place of Wagtail's."""
    for model, rights in FILES:
        policy = FilesPolicy(model, auth_model=rights, owner_field_name="uploaded_by_user")
        register_permission_policy(model, policy, exact_class=True)
