"""Which screen finds public pages? One line to type in, tiles of topics, and three filters with pictures."""

from dataclasses import dataclass

from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from easyread.pictures.copies import find_by_code
from easyread.pictures.shown import Shown
from wiki.queries.finding import find_pages
from wiki.searching.wanted import Wanted, read_wanted

# For each filter its words, the code of its picture in the bank, and a sign for a bank without it.
FILTERS = {
    "free": (_("Free"), "1F4B7", "money"),
    "this_week": (_("This week"), "1F5D3", "week"),
    "wheelchair": (_("For wheelchairs"), "E327", "wheelchair"),
}


@dataclass(frozen=True)
class Filter:
    """A tile that is picked or let go; `address` leads to the other."""

    words: str | Promise
    picture: Shown | None
    sign: str
    on: bool
    address: str


@require_safe
def search(request):
    """What somebody looks for, and what was found. The words stay in the address; no log holds them."""
    found = find_pages(read_wanted(request.GET), request, timezone.now())
    wanted = found.wanted
    filters = get_filters(wanted)
    let_go = wanted.address(**dict.fromkeys(FILTERS, False)) if any(one.on for one in filters) else ""
    context = {
        "wanted": wanted,
        "found": found,
        "filters": filters,
        "let_go": let_go,
        "topics": [(topic, wanted.address(topic=topic.pk)) for topic in found.topics],
        "without_topic": wanted.address(topic=None),
        "before": wanted.address(page=wanted.page - 1) if wanted.page > 1 else "",
        "after": wanted.address(page=wanted.page + 1) if found.more else "",
    }
    return render(request, "wiki/search.html", context)


def get_filters(wanted: Wanted) -> list[Filter]:
    """The filters as tiles."""
    pictures = find_by_code([code for _words, code, _sign in FILTERS.values()])
    return [
        Filter(
            words=words,
            picture=pictures[code].shown if code in pictures else None,
            sign=sign,
            on=getattr(wanted, name),
            address=wanted.address(**{name: not getattr(wanted, name)}),
        )
        for name, (words, code, sign) in FILTERS.items()
    ]
