"""Does "Closed today" show at once, without publishing, and end by itself?"""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from wiki.models import Notice

from .conftest import text

pytestmark = pytest.mark.django_db


def times(starts, ends) -> dict[str, str]:
    """The two moments as the form sends them."""
    moments = {"starts_at": starts, "ends_at": ends}
    return {name: timezone.localtime(one).strftime("%Y-%m-%d %H:%M") for name, one in moments.items()}


def test_the_way_from_a_page_chooses_it_and_ends_tonight(ed, site):
    way = f"/admin/notices/new/?page={site.dentist.pk}"
    for address in (f"/admin/pages/{site.dentist.pk}/edit/", f"/admin/pages/{site.topic.pk}/"):
        assert way in text(ed, address), address
    form = text(ed, way)
    assert "Closed today." in form
    assert "The dentist" in form
    assert timezone.localdate().strftime("%Y-%m-%dT23:59") in form


@pytest.mark.parametrize("page", ["0", "x", "99999999999999999999", "²", "-1", ""])
def test_nonsense_in_the_address_is_a_notice_without_a_page(ed, page):
    assert "Closed today." not in text(ed, f"/admin/notices/new/?page={page}")


def test_no_notice_is_offered_where_none_can_show(ed, site):
    Page.objects.filter(pk=site.dentist.pk).update(live=False)
    assert "/admin/notices/new/" not in text(ed, f"/admin/pages/{site.dentist.pk}/edit/")
    assert "/admin/notices/new/?page" not in text(ed, f"/admin/pages/{site.help.pk}/edit/")


def test_it_shows_at_once_and_is_gone_when_it_ends(ed, site, client):
    now = timezone.now()
    hour = timedelta(hours=1)
    data = {"page": site.dentist.pk, "words": "Closed today.", **times(now - hour, now + hour)}
    assert ed.post("/admin/notices/new/", data).status_code == 302
    notice = Notice.objects.get()
    address = site.dentist.get_url()
    assert "Closed today." in text(client, address)
    assert "Closed today." not in text(client, site.swimming.get_url())
    listed = text(ed, "/admin/notices/")
    assert "Closed today." in listed
    assert "The dentist" in listed
    assert timezone.localtime(notice.ends_at).strftime("%Y, %H:%M") in listed
    Notice.objects.filter(pk=notice.pk).update(ends_at=now - timedelta(minutes=1))
    assert "Closed today." not in text(client, address)
    assert not site.dentist.revisions.exists()


def test_a_notice_that_ends_before_it_starts_is_refused_in_words(ed, site):
    now = timezone.now()
    data = {"page": site.dentist.pk, "words": "Closed.", **times(now, now - timedelta(hours=1))}
    assert "It ends before it starts" in ed.post("/admin/notices/new/", data).content.decode()
    assert not Notice.objects.exists()


def test_a_year_that_cannot_be_is_refused_in_words_and_breaks_no_list(ed, site):
    soon = timezone.now() + timedelta(hours=1)
    data = {"page": "", "words": "Closed.", "starts_at": "0026-05-05 10:00", "ends_at": "2026-05-05 10:00"}
    assert "Please look at the year." in ed.post("/admin/notices/new/", data).content.decode()
    Notice.objects.create(words="Closed.", starts_at=datetime(1, 1, 1, tzinfo=UTC), ends_at=soon)
    assert "Closed." in text(ed, "/admin/notices/")


def test_it_can_be_changed_and_taken_away(ed, site):
    now = timezone.now()
    notice = Notice.objects.create(page=site.dentist, words="Closed.", ends_at=now + timedelta(hours=1))
    text(ed, f"/admin/notices/edit/{notice.pk}/")
    assert ed.post(f"/admin/notices/delete/{notice.pk}/").status_code == 302
    assert not Notice.objects.exists()


def test_readers_have_no_notices_screen(client_of):
    assert client_of("kim").get("/admin/notices/").status_code == 302
