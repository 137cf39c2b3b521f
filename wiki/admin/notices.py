"""How does an editor say "Closed today"? A notice for one page, at once, that ends by itself tonight."""

from datetime import datetime, time

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from wiki.dates import is_likely
from wiki.models import ActivityPage, Notice, ServicePage, TopicPage

NOTICED = (ServicePage, ActivityPage, TopicPage)


def tonight() -> datetime:
    """The last minute of today."""
    return timezone.make_aware(datetime.combine(timezone.localdate(), time(23, 59)))


def shows_now(notice: Notice) -> bool:
    """Whether readers see it."""
    return notice.starts_at <= timezone.now() < notice.ends_at


def _moment(moment: datetime) -> str:
    """Day and time; Wagtail's own column says "Just now" of all that is still to come."""
    likely = is_likely(moment.date())  # else no clock of ours can tell it
    return date_format(timezone.localtime(moment), "j F Y, H:i") if likely else str(moment.year)


def _edit_address(notice: Notice) -> str:
    return reverse("notices:edit", args=[notice.pk])


class AddNotice(generic.CreateView):
    """A new notice: today only, and for the page from which the editor came."""

    def get_initial_form_instance(self) -> Notice:
        """What the form shows first. An address with nonsense in it is a notice without a page."""
        number = self.request.GET.get("page", "")
        known = number.isascii() and number.isdecimal() and len(number) < 11
        page = Page.objects.type(*NOTICED).filter(pk=int(number)).first() if known else None
        return Notice(page=page, words=_("Closed today.") if page else "", ends_at=tonight())


class NoticeViewSet(ModelViewSet):
    """Notices, those that end last first."""

    model = Notice
    name = "notices"
    icon = "warning"
    menu_label = gettext_lazy("Notices")
    menu_order = 160
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    add_view_class = AddNotice
    ordering = ["-ends_at", "-pk"]

    @property
    def list_display(self) -> list:
        """The columns of the list."""
        return [
            TitleColumn(
                "words", label=gettext_lazy("Words"), get_url=lambda one: reverse("notices:edit", args=[one.pk])
            ),
            Column("page", label=gettext_lazy("Page"), accessor=lambda one: one.page or _("All pages")),
            Column("starts_at", label=gettext_lazy("From"), accessor=lambda one: _moment(one.starts_at)),
            Column("ends_at", label=gettext_lazy("Until"), accessor=lambda one: _moment(one.ends_at)),
            BooleanColumn("now", label=gettext_lazy("Shows now"), accessor=shows_now),
        ]


def closed_today(page: Page, user, next_url=None, view_name="") -> list[Button]:
    """The way from a page to its notice."""
    if not (page.live and issubclass(page.specific_class or Page, NOTICED) and user.has_perm("wiki.add_notice")):
        return []
    href = f"{reverse('notices:add')}?page={page.pk}"
    return [Button(_("Closed today"), url=href, icon_name="warning", priority=12)]
