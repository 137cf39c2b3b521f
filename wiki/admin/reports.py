"""Which reports help to keep the site right? Pages to look at again, broken links, and how easy each page is."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from easyread.models import Paper
from wiki.actions import checking, counting
from wiki.queries import ease, links, to_do
from wiki.queries.texts import name_of_ease

RIGHTS = ["add", "change", "publish"]
SECONDS = 1.0  # of counting, when somebody opens the report


def may_see(user) -> bool:
    """Reports are for who works on pages."""
    return policy_registry.get_by_type(Page).user_has_any_permission(user, RIGHTS)


class PagesToCheck(PageReportView):
    """The oldest check first, each with a button that says that all is still right."""

    page_title = gettext_lazy("Pages to check")
    header_icon = "time"
    index_url_name = "pages_to_check"
    index_results_url_name = "pages_to_check_results"
    results_template_name = "wiki/admin/pages_to_check.html"
    any_permission_required = RIGHTS
    list_export = ["title", "checked"]
    export_headings = {"title": gettext_lazy("Title"), "checked": gettext_lazy("Checked")}

    def get_queryset(self):
        """Only what this editor may change, in the order in which it is due."""
        self.queryset = to_do.get_due_pages(self.request.user, timezone.localdate()).select_related("content_type")
        return super().get_queryset()


@require_POST
def still_right(request, pk: int):
    """Notes today as the day on which somebody made sure."""
    page = get_object_or_404(to_do.get_own_pages(request.user), pk=pk)
    checking.still_right(page=page, by=request.user, on=timezone.localdate())
    messages.success(request, _("Thank you. You checked “%(page)s” today.") % {"page": page.title})
    return redirect("pages_to_check")


class PagesByEase(PageReportView):
    """The hardest first, with what is worst on each. A few pages that changed since are counted at once."""

    page_title = gettext_lazy("How easy pages are")
    header_icon = "glasses"
    template_name = "wiki/admin/pages_by_ease_frame.html"
    index_url_name = "pages_by_ease"
    index_results_url_name = "pages_by_ease_results"
    results_template_name = "wiki/admin/pages_by_ease.html"
    any_permission_required = RIGHTS
    list_export = ["title", "how_hard", "to_make_easier"]
    export_headings = {
        "title": gettext_lazy("Title"),
        "how_hard": gettext_lazy("How hard, from 0 to 1"),
        "to_make_easier": gettext_lazy("Things to make easier"),
    }

    def get_queryset(self):
        """Only what this editor may change."""
        pages = ease.get_pages_by_ease(self.request.user)
        self.waiting = counting.count_pages(pages, seconds=SECONDS)
        self.queryset = pages.annotate(how_hard=F("ease__difficulty"), to_make_easier=F("ease__findings"))
        return super().get_queryset()

    def get_context_data(self, **kwargs):
        """And how many pages nobody has counted yet."""
        return {**super().get_context_data(**kwargs), "waiting": self.waiting}

    def decorate_paginated_queryset(self, object_list):
        """Each page with how easy it is in words, and how far its bar goes."""
        if not self.is_export:
            for page in object_list:
                page.counted = getattr(page, "ease", None)
                page.how_easy = name_of_ease(page.counted.difficulty) if page.counted else ""
                page.percent = round(page.counted.difficulty * 100) if page.counted else 0
        return object_list


@require_safe
def broken_links(request):
    """Links that lead nowhere, and those to other sites to try by hand."""
    if not may_see(request.user):
        raise PermissionDenied
    pages = to_do.get_own_pages(request.user).live().specific()
    found = links.find_links(pages, Paper.objects.all())
    title = _("Links that lead nowhere")
    crumbs = [{"url": "", "label": title}]
    told = {"broken": [one for one in found if one.broken], "elsewhere": [one for one in found if not one.broken]}
    frame = {"header_title": title, "page_title": title, "header_icon": "link", "breadcrumbs_items": crumbs}
    return TemplateResponse(request, "wiki/admin/broken_links.html", told | frame)


class ReportItem(MenuItem):
    """A way in the menu of reports."""

    def is_shown(self, request) -> bool:
        """For who works on pages."""
        return may_see(request.user)


urls = [
    path("reports/pages-to-check/", PagesToCheck.as_view(), name="pages_to_check"),
    path("reports/pages-to-check/results/", PagesToCheck.as_view(results_only=True), name="pages_to_check_results"),
    path("reports/pages-to-check/<id:pk>/still-right/", still_right, name="still_right_page"),
    path("reports/pages-by-ease/", PagesByEase.as_view(), name="pages_by_ease"),
    path("reports/pages-by-ease/results/", PagesByEase.as_view(results_only=True), name="pages_by_ease_results"),
    path("reports/broken-links/", broken_links, name="broken_links"),
]
