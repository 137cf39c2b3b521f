"""Do pages get old in silence, and do links lead somewhere? The two reports, the button and the command."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from easyread.models import Paper
from tests.factories import make_picture, photo_file
from wiki.models import HelpPage, ServicePage
from wiki.queries import links

from .conftest import ROW, text

pytestmark = pytest.mark.django_db
DUE, BROKEN = "/admin/reports/pages-to-check/", "/admin/reports/broken-links/"


def press(client, page: Page) -> int:
    """The button "Still right"."""
    return client.post(reverse("still_right_page", args=[page.pk])).status_code


def test_the_report_lists_the_oldest_first_with_a_button(ed, site):
    page = text(ed, DUE)
    assert page.index("Swimming") < page.index("1 January 2001")
    assert page.count("Still right<") == 3
    assert text(ed, f"{DUE}results/").count("Still right<") == 3
    told = b"".join(ed.get(f"{DUE}?export=csv")).decode()
    assert "The dentist" in told
    assert "2001-01-01" in told


def test_still_right_notes_the_day_and_leaves_the_draft_a_draft(ed, site, world, client):
    site.dentist.save_revision().publish()
    draft = ServicePage.objects.get(pk=site.dentist.pk)
    draft.title, draft.summary = "A draft title", "Nobody has read this."
    draft.save_revision()
    before = ServicePage.objects.filter(pk=draft.pk).values().get()
    assert press(ed, draft) == 302
    now = ServicePage.objects.filter(pk=draft.pk).values().get()
    changed = {name for name in now if now[name] != before[name]}
    assert changed == {"checked_on", "checked_by"}
    today = timezone.localdate()
    assert (now["checked_on"], now["checked_by"]) == (today, "Easier Info")
    page = ServicePage.objects.get(pk=draft.pk)
    for kept in (page.get_latest_revision_as_object(), page.live_revision.as_object()):
        assert (kept.checked_on, kept.checked_by) == (today, "Easier Info")
    assert page.get_latest_revision_as_object().summary == "Nobody has read this."
    assert "Nobody has read this." not in text(client, page.get_url())
    assert "The dentist" not in text(ed, DUE).split("listing")[-1]
    page.get_latest_revision().publish()
    assert ServicePage.objects.get(pk=page.pk).checked_on == today


def test_the_history_of_the_page_says_who(ed, site, world):
    press(ed, site.dentist)
    assert "Said that the page is still right" in text(ed, f"/admin/pages/{site.dentist.pk}/history/")


def test_it_is_for_pages_that_somebody_may_change_and_that_are_checked(ed, lea, site, client_of):
    assert press(ed, site.topic) == 404
    assert press(ed, Page.objects.get(depth=1)) == 404
    assert press(client_of("kim"), site.dentist) == 302
    Page.objects.filter(pk=site.dentist.pk).update(live=False)
    assert press(ed, site.dentist) == 404
    assert press(lea, site.help) == 302
    assert ServicePage.objects.get().checked_on is None
    assert ed.get(reverse("still_right_page", args=[site.help.pk])).status_code == 405


def way(words: str, page: int | None = None, address: str = "") -> dict:
    """A way onward."""
    return {"type": "way", "value": {"words": words, "picture": None, "page": page, "address": address}}


@pytest.fixture
def broken(site) -> HelpPage:
    """A page on which each thing is wrong that can be."""
    hidden = site.topic.add_child(instance=ServicePage(title="Hidden", slug="hidden", live=False))
    door = site.topic.add_child(instance=ServicePage(title="Door", slug="door"))
    PageViewRestriction.objects.create(page=door, restriction_type="login")
    lost, there = make_picture(code="1F000", title="a lost cup"), make_picture(code="1F001", title="a real cup")
    there.file.save("real-cup.png", photo_file(format="PNG"))
    film = {"signs": "BSL", "about": "No film", "address": "https://example.org/film"}
    rows = [
        {**ROW, "value": {"picture": lost.pk, "words": "A cup."}},
        {**ROW, "value": {"picture": there.pk, "words": "A cup."}},
        {"type": "film", "value": film},
        way("To nothing", 999_999),
        way("To hidden", hidden.pk),
        way("To door", door.pk),
        way("To the dentist", site.dentist.pk),
        way("Not safe", address="http://example.org/"),
        way("Elsewhere", address="https://example.org/there"),
    ]
    site.help.rows = rows
    site.help.save()
    Paper.objects.create(title="A lost paper", file="documents/lost.pdf")
    return site.help


def test_each_broken_link_is_found_and_no_other(broken):
    found = {link.words: link.trouble for link in links.find_all_links()}
    assert found == {
        "a lost cup": links.NO_FILE,
        "A lost paper": links.NO_FILE,
        "No film": links.NO_FILM,
        "To nothing": links.GONE,
        "To hidden": links.NOT_LIVE,
        "To door": links.PRIVATE,
        "Not safe": links.NOT_SAFE,
        "Elsewhere": links.TRY_IT,
    }


def test_the_report_says_what_is_wrong_and_lists_what_to_try(ed, broken):
    page = text(ed, BROKEN)
    for words in ("To nothing", "To hidden", "To door", "Not safe", "a lost cup", "A lost paper", "No film"):
        assert words in page
    assert 'href="https://example.org/there"' in page
    assert 'href="http://example.org/"' not in page
    assert "To the dentist" not in page


def test_a_site_without_any_is_told_so(ed, site):
    page = text(ed, BROKEN)
    assert "All links of our own lead somewhere." in page
    assert "There are none." in page


def test_the_command_says_the_same_and_ends_with_1(broken):
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("find_broken_links", stdout=out)
    assert ended.value.code == 1
    assert "Bigger words | To hidden |" in out.getvalue()
    assert "7 broken, 1 to other sites" in out.getvalue()


def test_the_command_is_content_with_a_good_site(site):
    out = StringIO()
    call_command("find_broken_links", stdout=out)
    assert out.getvalue().startswith("0 broken")


def test_a_page_is_read_with_few_questions(broken, django_assert_max_num_queries):
    with django_assert_max_num_queries(16):
        links.find_all_links()


@pytest.mark.parametrize("address", [DUE, f"{DUE}results/", BROKEN])
def test_reports_are_for_who_works_on_pages(address, client_of):
    assert client_of("mo").get(address).status_code == 302
