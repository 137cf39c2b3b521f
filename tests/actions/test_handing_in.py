"""Is only that published which a lead has read? An editor hands in, the lead says yes, somebody writes in between."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.actions.publish_page_revision import PublishPagePermissionError
from wagtail.models import TaskState, WorkflowState

from profiles.models import User
from wiki.models import HelpPage, HomePage

pytestmark = pytest.mark.django_db
READ, LATER = "What the lead has read.", "What nobody has read."


@pytest.fixture
def page(world) -> HelpPage:
    """A page that Ed handed in."""
    home = HomePage.objects.get()
    page = home.add_child(instance=HelpPage(title="How to ask", slug="how-to-ask", summary=READ, live=False))
    page.save_revision(user=world.users["ed"])
    page.get_workflow().start(page, world.users["ed"])
    return page


def lead(world) -> User:
    """Lea, as a new request meets her: what she may do is asked for once and kept."""
    return User.objects.get(pk=world.users["lea"].pk)


def write(page: HelpPage, by: User, words: str = LATER, **options) -> None:
    """A version after it was handed in, as a form that was still open saves it."""
    page = HelpPage.objects.get(pk=page.pk)
    page.summary = words
    page.save_revision(user=by, **options)


def address(page: HelpPage, state: TaskState) -> str:
    """Where a lead says yes."""
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])


def say_yes(world, page: HelpPage, state: TaskState | None = None) -> None:
    """The lead presses Approve, on the first screen of the admin."""
    state = state or TaskState.objects.get(status="in_progress")
    client = Client()
    client.force_login(world.users["lea"])
    answer = client.post(address(page, state), {"comment": ""})
    assert answer.status_code == 302
    page.refresh_from_db()


def test_what_was_handed_in_is_published_when_a_lead_says_yes(world, page):
    say_yes(world, page)
    assert (page.live, page.summary, page.has_unpublished_changes) == (True, READ, False)
    assert WorkflowState.objects.get().status == "approved"


def test_what_came_after_is_not_published_but_waits_to_be_read(world, page):
    shown = TaskState.objects.get()
    write(page, world.users["ed"])
    say_yes(world, page, shown)
    assert (page.live, page.get_latest_revision_as_object().summary) == (False, LATER)
    waits = TaskState.objects.get(status="in_progress")
    assert waits.revision == page.get_latest_revision()
    assert WorkflowState.objects.get().status == "in_progress"
    say_yes(world, page, waits)
    assert (page.live, page.summary) == (True, LATER)


def test_a_version_that_was_written_over_counts_as_new(world, page):
    write(page, world.users["ed"], overwrite_revision=page.get_latest_revision())
    assert page.revisions.count() == 1
    say_yes(world, page)
    assert not page.live
    assert TaskState.objects.filter(status="in_progress").count() == 1


def test_what_the_lead_corrected_is_published_at_once(world, page):
    write(page, lead(world), "What the lead wrote.")
    say_yes(world, page)
    assert (page.live, page.summary) == (True, "What the lead wrote.")


def test_an_editor_can_neither_publish_nor_say_yes_to_their_own(world, page):
    client, state = Client(), TaskState.objects.get()
    client.force_login(world.users["ed"])
    answer = client.post(address(page, state), {"comment": ""})
    assert answer.status_code == 302
    page.refresh_from_db()
    assert not page.live
    assert not page.permissions_for_user(world.users["ed"]).can_publish()
    with pytest.raises(PublishPagePermissionError):
        page.get_latest_revision().publish(user=User.objects.get(pk=world.users["ed"].pk))
