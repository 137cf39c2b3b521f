"""Which page stands at an address, and what address has a page? Asked of the database once, not at every step down."""

from django.db.models import Exists, OuterRef
from wagtail.models import Page, PageViewRestriction, Site

DEEPEST = 6


def get_root(request) -> str:
    """The path of the front door in the tree, such as `/home/`; "" where no site answers."""
    if not hasattr(request, "_front_door"):
        site = Site.find_for_request(request)
        request._front_door = site.root_page.url_path if site else ""
    return request._front_door


def get_address(page, request) -> str:
    """Where a page is seen on this site."""
    return "/" + page.url_path.removeprefix(get_root(request))


def find_page(path: str, request):
    """The page at `path`, its own type, with the page above it at hand; None where Wagtail has to look itself.

    Wagtail looks where nothing is there, where a page is not public or restricted, and for types that are not ours.
    """
    steps = [step for step in path.split("/") if step]
    root = get_root(request)
    # The front door of another site may lie below a page that not everyone may see; Wagtail looks all the way up.
    if root.count("/") != 2 or len(steps) > DEEPEST:
        return None
    paths = [root + "".join(f"{step}/" for step in steps[:n]) for n in range(len(steps) + 1)]
    way = _pages_on_the_way(paths)
    if len(way) != len(paths) or not way[-1].live or any(page.restricted for page in way):
        return None
    kind = way[-1].cached_content_type.model_class()
    if kind is None or kind._meta.app_label != "wiki":
        return None
    page = kind.objects.select_related("locale").get(pk=way[-1].pk)
    page.on_the_way = way[:-1]
    return page


def _pages_on_the_way(paths: list[str]) -> list[Page]:
    restrictions = PageViewRestriction.objects.filter(page=OuterRef("pk"))
    return list(
        Page.objects.filter(url_path__in=paths)
        .annotate(restricted=Exists(restrictions))
        .select_related("topicpage")
        .only("title", "url_path", "live", "depth", "content_type", "topicpage__tint")
        .order_by("depth")
    )
