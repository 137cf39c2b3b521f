"""Which words do readers find hard? What they tapped on pages, the most tapped first, with a way to explain each."""

from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_required
from wagtail.admin.menu import MenuItem

from wiki.actions import hard_words as actions
from wiki.queries.hard_words import TappedSeen, get_tapped_words, see_tapped

PAGE = 20
RIGHT = "easyread.add_hardword"
may_explain = permission_required(RIGHT)


@require_safe
@may_explain
def tapped_words(request):
    """The words that wait, or those that were put away."""
    away = request.GET.get("state") == "away"
    page = Paginator(get_tapped_words(away), PAGE).get_page(request.GET.get("p"))
    lines = [(one, _way_to_explain(one)) for one in see_tapped(list(page), away)]
    title = _("Words that readers find hard")
    frame = {"header_title": title, "page_title": title, "header_icon": "openquote"}
    frame["breadcrumbs_items"] = [{"url": "", "label": title}]
    told = {"lines": lines, "page_obj": page, "away": away}
    return TemplateResponse(request, "wiki/admin/tapped_words.html", told | frame)


def _way_to_explain(one: TappedSeen) -> str:
    """The word in the list, or a new one that begins with it."""
    if one.listed:
        return reverse("hard_words:edit", args=[one.listed])
    return f"{reverse('hard_words:add')}?{urlencode({'word': one.word})}"


@require_POST
@may_explain
def put_away(request):
    """The team has seen to a word."""
    word = request.POST.get("word", "").replace("\x00", "")
    if actions.put_away(word=word, at=timezone.now()):
        messages.success(request, _("You put “%(word)s” away.") % {"word": word})
    return redirect("tapped_words")


@require_POST
@may_explain
def bring_back(request):
    """A word waits again."""
    word = request.POST.get("word", "").replace("\x00", "")
    if actions.bring_back(word=word):
        messages.success(request, _("“%(word)s” is back in the list.") % {"word": word})
    return redirect("tapped_words")


class TappedWordsItem(MenuItem):
    """A way in the menu of reports."""

    def is_shown(self, request) -> bool:
        """For who keeps the list of hard words."""
        return request.user.has_perm(RIGHT)


urls = [
    path("reports/hard-words/", tapped_words, name="tapped_words"),
    path("reports/hard-words/put-away/", put_away, name="put_word_away"),
    path("reports/hard-words/bring-back/", bring_back, name="bring_word_back"),
]
