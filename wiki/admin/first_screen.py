"""What does the team see first? Its queue: questions, what was handed in, drafts, and pages due for a check."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.components import Component

from wiki.queries import to_do
from wiki.queries.questions import get_team_questions
from wiki.question_states import OPEN

from .handing_in import what_a_lead_asked
from .words import KINDS, STATES, short_words

MOST = 10


@dataclass(frozen=True)
class Line:
    """One thing to do: where it is done, and what is known about it."""

    words: str | Promise
    href: str
    note: str | Promise = ""


class Part(Component):
    """One part of the queue. `gather` gives what waits, and the address of all of it (or "")."""

    template_name = "wiki/admin/part_of_queue.html"
    name, heading, empty, icon, order = "", "", "", "tasks", 100

    def gather(self, user) -> tuple[list[Line], int, str]:
        """The lines to show, how many there are in all, and where all of them are."""
        raise NotImplementedError

    def get_context_data(self, parent_context) -> dict:
        """What the template prints."""
        lines, count, all_of_it = self.gather(parent_context["request"].user)
        return {"part": self, "lines": lines, "count": count, "more": count > len(lines), "all_of_it": all_of_it}


class Questions(Part):
    """What readers sent, and nobody has answered."""

    name, icon, order = "questions", "help", 10
    heading, empty = gettext_lazy("Questions"), gettext_lazy("No questions wait. Well done.")

    def gather(self, user):
        """New ones and those that somebody has taken, the newest first."""
        waiting = get_team_questions().filter(state__in=list(OPEN))
        lines = [Line(short_words(one), reverse("team_question", args=[one.pk]), _note(one)) for one in waiting[:MOST]]
        return lines, waiting.count(), reverse("team_questions")


def _note(question) -> str:
    told = [KINDS[question.kind], STATES[question.state], question.about]
    return " · ".join([*(str(one) for one in told if one), _on(question.sent_at)])


class HandedIn(Part):
    """Pages that a lead reads next."""

    name, icon, order = "handed-in", "tasks", 20
    heading = gettext_lazy("Handed in: a lead reads it")
    empty = gettext_lazy("There is nothing to read.")

    def gather(self, user):
        """Those that wait longest first."""
        waiting, _drafts = to_do.get_drafts(user)
        return [_page_line(page) for page in waiting[:MOST]], len(waiting), reverse("wagtailadmin_reports:workflow")


class Drafts(Part):
    """Pages with changes that nobody handed in."""

    name, icon, order = "drafts", "draft", 30
    heading, empty = gettext_lazy("Drafts"), gettext_lazy("There are no drafts.")

    def gather(self, user):
        """Those that a lead sent back, then the newest."""
        _waiting, drafts = to_do.get_drafts(user)
        drafts.sort(key=lambda page: not what_a_lead_asked(page))  # those that a lead sent back come first
        return [_page_line(page, _asked(page)) for page in drafts[:MOST]], len(drafts), ""


class Due(Part):
    """Pages that somebody should look at again."""

    name, icon, order = "due", "time", 40
    heading, empty = gettext_lazy("Pages to check"), gettext_lazy("All pages are right. Nothing to do here.")

    def gather(self, user):
        """Those that were never checked, then the oldest check."""
        due = to_do.get_due_pages(user, timezone.localdate())
        lines = [_page_line(page, _checked(page.checked)) for page in due[:MOST]]
        return lines, due.count(), reverse("pages_to_check")


def _page_line(page, note: str = "") -> Line:
    changed = page.latest_revision_created_at
    note = note or (_("Changed: %(day)s") % {"day": _on(changed)} if changed else "")
    return Line(page.get_admin_display_title(), reverse("wagtailadmin_pages:edit", args=[page.pk]), note)


def _asked(page) -> str:
    asked = what_a_lead_asked(page)
    return _("A lead sent this page back: %(words)s") % {"words": asked} if asked else ""


def _checked(day) -> str:
    return _("Checked: %(day)s") % {"day": date_format(day, "j F Y")} if day else _("Nobody has checked it yet.")


def _on(moment) -> str:
    return date_format(timezone.localtime(moment), "j F Y")


def show_queue(request, panels: list) -> None:
    """Our queue instead of Wagtail's panels; questions only for who may answer them."""
    questions = [Questions()] if request.user.has_perm("wiki.change_question") else []
    panels[:] = [*questions, HandedIn(), Drafts(), Due()]


def no_summary(request, items: list) -> None:
    """How many pages and pictures there are is nothing to do."""
    items.clear()
