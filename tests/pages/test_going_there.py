"""Can a card lead to a public page? "I go here": begun on the page, finished on the card, and said yes to."""

import pytest

from profiles.models import Card, Change
from tests.factories import WORDS
from tests.site import make_site

pytestmark = pytest.mark.django_db
WHOSE = {"text": "I swim.", "words_by": "SAID", "shows": "", "words_of": ""}


@pytest.fixture
def site(world):
    """A place to go to."""
    return make_site()


def begin(client, site, world, slug="important"):
    """From the public page to the form of a new card."""
    return client.post(f"/i-go-here/{site.activity.pk}/{world.mo.code}/{slug}/")


def finish(client, world, form: str):
    """Fills the form and says yes to it."""
    client.post(form, WHOSE)
    return client.post(f"{form}look/", {})


def test_mo_goes_from_the_page_to_a_card_that_leads_back(site, world, client_of):
    mo = client_of("mo")
    assert f"/i-go-here/{site.activity.pk}/" in mo.get("/health/swimming/").content.decode()
    whose = mo.get(f"/i-go-here/{site.activity.pk}/").content.decode()
    assert f"/i-go-here/{site.activity.pk}/{world.mo.code}/" in whose
    part = mo.get(f"/i-go-here/{site.activity.pk}/{world.mo.code}/").content.decode()
    assert f"/i-go-here/{site.activity.pk}/{world.mo.code}/important/" in part
    finish(mo, world, begin(mo, site, world).url)
    card = Card.objects.get(leads_to=site.activity.pk)
    assert card.text == "I swim."
    page = client_of("ola").get(f"/people/{world.mo.code}/part/important/").content.decode()
    assert "I go here: Swimming" in page
    assert 'href="/health/swimming/"' in page


def test_what_kim_suggests_waits_for_mo(site, world, client_of):
    kim = client_of("kim")
    card = world.cards["tea"]
    form = kim.post(f"/i-go-here/{site.activity.pk}/{world.mo.code}/card/{card.key}/").url
    change = Change.objects.latest("pk")
    assert change.after["leads_to"] == site.activity.pk
    kim.post(form, {**WHOSE, "text": card.text})
    kim.post(f"{form}look/", {})
    card.refresh_from_db()
    assert card.leads_to_id is None
    assert "I go here" not in client_of("ola").get(f"/people/{world.mo.code}/part/important/").content.decode()
    client_of("mo").post(f"/people/{world.mo.code}/yes/{change.key}/", {"answer": "YES"})
    card.refresh_from_db()
    assert card.leads_to_id == site.activity.pk


def test_a_page_that_goes_leaves_the_card_without_its_way(site, world, client_of):
    mo = client_of("mo")
    finish(mo, world, begin(mo, site, world).url)
    site.activity.live = False
    site.activity.save()
    part = f"/people/{world.mo.code}/part/important/"
    assert "I go here" not in mo.get(part).content.decode()
    site.activity.delete()
    assert "I swim." in mo.get(part).content.decode()


def test_nobody_links_a_card_they_may_not_change(site, world, client_of):
    for name, status in (("ola", 403), ("ade", 403), ("stranger", 404), ("bill", 404)):
        assert begin(client_of(name), site, world).status_code == status, name
    assert begin(client_of("sam"), site, world, slug="also").status_code == 404
    assert begin(client_of(None), site, world).url.startswith("/sign-in/")
    assert not Change.objects.filter(after__has_key="leads_to").exclude(after=WORDS).exists()


def test_a_card_leads_to_services_and_activities_alone(site, world, client_of):
    assert client_of("mo").get(f"/i-go-here/{site.topic.pk}/").status_code == 404
    assert client_of("mo").get(f"/i-go-here/{site.home.pk}/").status_code == 404
    assert client_of("mo").get("/i-go-here/999999/").status_code == 404
