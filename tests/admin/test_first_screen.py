"""Is the first screen of the admin the queue of the team, and nothing else?"""

import re

import pytest
from django.utils import timezone

from wiki.models import InfoTeam, ServicePage

from .conftest import ask, text

pytestmark = pytest.mark.django_db


def part(page: str, name: str) -> str:
    """One part of the queue."""
    return page.split(f'id="{name}-section"')[1].split("</section>")[0]


def test_an_empty_queue_says_so_kindly(ed):
    page = text(ed, "/admin/")
    for words in ("No questions wait", "There is nothing to read", "There are no drafts", "All pages are right"):
        assert words in page
    assert "Your most recent edits" not in page
    assert "Site summary" not in page
    assert page.count("<h1") == 1


def test_questions_are_there_the_newest_first_and_at_most_ten(ed):
    for number in range(12):
        ask(f"Question number {number}.", sent_at=timezone.now() + timezone.timedelta(minutes=number))
    ask("Answered long ago.", state="ANSWERED", answer="Yes.", answered_at=timezone.now())
    questions = part(text(ed, "/admin/"), "questions")
    assert re.findall(r"Question number (\d+)", questions) == [str(number) for number in range(11, 1, -1)]
    assert "Answered long ago" not in questions
    assert "See all 12" in questions


def test_pages_that_nobody_has_checked_come_first_then_the_oldest(ed, site):
    today = timezone.localdate()
    ServicePage.objects.filter(pk=site.dentist.pk).update(checked_on=today)
    due = part(text(ed, "/admin/"), "due")
    assert due.index("Swimming") < due.index("Bigger words")
    assert "The dentist" not in due
    assert "Health" not in due
    InfoTeam.objects.create(months=1)
    ServicePage.objects.filter(pk=site.dentist.pk).update(checked_on=today - timezone.timedelta(days=31))
    assert "The dentist" in part(text(ed, "/admin/"), "due")


def test_a_draft_moves_on_when_it_is_handed_in(ed, lea, site, world):
    site.dentist.title = "A new dentist"
    site.dentist.save_revision(user=world.users["ed"])
    assert "A new dentist" in part(text(ed, "/admin/"), "drafts")
    site.dentist.get_workflow().start(site.dentist, world.users["ed"])
    for client in (ed, lea):
        page = text(client, "/admin/")
        assert "A new dentist" in part(page, "handed-in")
        assert "A new dentist" not in part(page, "drafts")


def test_only_pages_that_somebody_may_change_are_there(site, world, client_of):
    ed = world.users["ed"]
    group = ed.groups.get()
    group.page_permissions.all().delete()
    site.dentist.save_revision()
    page = text(client_of("ed"), "/admin/")
    assert "The dentist" not in page
    assert "Swimming" not in page


def test_who_may_not_answer_sees_no_questions(world, client_of):
    ask("Only for the team.")
    group = world.users["ed"].groups.get()
    group.permissions.remove(*group.permissions.filter(codename="change_question"))
    page = text(client_of("ed"), "/admin/")
    assert "Only for the team" not in page
    assert "team_questions" not in page
    assert "/admin/questions/" not in page
