"""Where can a card lead? To a service or an activity that anyone may see."""

from django.http import Http404

from wiki.models import ActivityPage, ServicePage


def find_place(pk: int) -> ServicePage | ActivityPage:
    """The service or activity with this id; raises Http404."""
    for kind in (ActivityPage, ServicePage):
        if found := kind.objects.live().public().select_related("picture").filter(pk=pk).first():
            return found
    raise Http404
