"""Is a page whole before readers get it? And does its editor learn what a lead wrote, in the team's own words?"""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.blocks import StreamValue

from tests.factories import make_picture
from tests.left_open import LEFT_OPEN
from wiki.models import ServicePage
from wiki.models.page_form import find_misfits, find_problems

from .conftest import ROW, text

pytestmark = [pytest.mark.django_db, *LEFT_OPEN]
HEADING = {"type": "heading", "value": "What happens"}


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        ([], []),
        ([HEADING, ROW], []),
        ([ROW], []),
        ([HEADING], [0]),
        ([HEADING, HEADING, ROW, HEADING], [0, 3]),
        ([HEADING, {**ROW, "value": {"picture": None, "words": "[An example.]"}}], [1]),
    ],
)
def test_a_heading_has_something_below_it_and_no_example_stays(rows, places):
    block = ServicePage._meta.get_field("rows").stream_block
    assert sorted(find_problems(StreamValue(block, rows, is_lazy=True))) == places
    assert find_problems(None) == {}, "rows that are broken in another way say so themselves"


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"picture": None}, "picture"),
        ({"wheelchair": True, "steps": "STEPS"}, "steps"),
        ({"is_free": True, "cost": "£20 each time"}, "cost"),
        ({"checked_on": timezone.localdate() + timedelta(days=1)}, "checked_on"),
    ],
)
def test_facts_that_cannot_be_true_together_are_told_beside_the_field(facts, field):
    assert list(find_misfits({"picture": 1, **facts})) == [field]
    right = {
        "picture": 1,
        "wheelchair": True,
        "steps": "RAMP",
        "is_free": True,
        "cost": "It is free for 1 helper too. You pay £0.",
    }
    assert find_misfits({**right, "checked_on": timezone.localdate()}) == {}


def edit(page) -> str:
    """Where an editor writes it."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def buttons(page: str) -> list[str]:
    """The words on the buttons of the footer."""
    footer = page.split("footer__container", 1)[1]
    found = re.findall(r"<button\b[^>]*>(.*?)</button>", footer, re.DOTALL)
    words = [" ".join(re.sub(r"<(svg|em)\b.*?</\1>|<[^>]+>", " ", one, flags=re.DOTALL).split()) for one in found]
    return [one for one in words if one]


def test_the_buttons_say_what_they_do_all_the_way(ed, lea, site, world):
    site.dentist.save_revision(user=world.users["ed"])
    assert "Hand it in" in buttons(text(ed, edit(site.dentist)))
    site.dentist.get_workflow().start(site.dentist, world.users["ed"])
    assert "Take it back" in buttons(text(ed, edit(site.dentist)))
    read = buttons(text(lea, edit(site.dentist)))
    assert read.count("Yes, publish it") == 1 and "Send it back" in read and "Publish" not in read
    for words in ("workflow", "Approve", "moderation"):
        assert not [one for one in read + buttons(text(ed, edit(site.dentist))) if words.lower() in one.lower()]


def test_what_a_lead_wrote_stands_first_and_above_the_editor(ed, lea, site, world):
    for page in (site.swimming, site.dentist):
        page.save_revision(user=world.users["ed"])
    site.dentist.get_workflow().start(site.dentist, world.users["ed"])
    state = site.dentist.current_workflow_task_state
    send_back = reverse("wagtailadmin_pages:workflow_action", args=[site.dentist.pk, "reject", state.pk])
    lea.post(send_back, {"comment": "Please say which bus goes there."})
    site.swimming.save_revision(user=world.users["ed"])
    drafts = text(ed, "/admin/").split('id="drafts-section"')[1].split("</section>")[0]
    assert "A lead sent this page back: Please say which bus goes there." in drafts
    assert drafts.index("The dentist") < drafts.index("Swimming")
    page = text(ed, edit(site.dentist))
    assert "A lead sent this page back: Please say which bus goes there." in page
    assert "Hand it in" in buttons(page) and "Take it back" not in buttons(page)
    site.dentist.refresh_from_db()
    site.dentist.current_workflow_state.resume(user=world.users["ed"])
    assert "sent this page back" not in text(ed, edit(site.dentist))


def test_days_and_times_are_chosen_with_what_the_browser_has(ed, site):
    page = text(ed, edit(site.swimming))
    assert re.search(r'<input type="date" name="times-__prefix__-first_day"', page)
    assert re.search(r'<input type="time" name="times-__prefix__-starts"', page)
    assert 'type="datetime-local" name="starts_at"' in text(ed, "/admin/notices/new/")
    assert "Set schedule" not in page, "nothing would publish it at that time"


def test_the_account_asks_for_nothing_that_is_not_kept(ed, client_of):
    page = text(ed, "/admin/account/")
    assert 'name="name_email-first_name"' not in page and 'name="avatar-avatar"' not in page
    assert "locale-preferred_language" in page
    assert client_of("mo").get("/admin/account/").status_code == 302


def test_a_picture_is_found_by_the_words_of_the_bank(ed, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_picture(code="1F4B7", title="a bank note", words="money pay cash pound")
    assert "a bank note" in text(ed, "/admin/images/chooser/?q=mone")


def test_a_preview_cannot_sign_its_editor_out(ed, site):
    page = ed.get(reverse("wagtailadmin_pages:view_draft", args=[site.dentist.pk]))
    assert b"/lock/" not in page.content and b"The dentist" in page.content
