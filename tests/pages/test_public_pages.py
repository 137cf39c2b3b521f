"""What does a reader find on a public page? Rows, facts, days, a notice, and nothing that is not public."""

import json
import re
from datetime import date, datetime, time, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from icalendar import Calendar
from wagtail.models import PageViewRestriction, Site

from easyread.models import Picture
from tests.factories import make_picture
from tests.site import add_rows, make_site
from wiki.models import ActivityTime, DayOff, Notice, PeoplePage, StoryPage
from wiki.queries import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    """The front door, a topic, a service and an activity."""
    return make_site()


def read(address: str, status=200) -> str:
    """What somebody without a login gets."""
    answer = Client().get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def test_the_front_door_leads_to_topics_and_a_topic_to_its_pages(site):
    assert 'href="/health/"' in read("/")
    topic = read("/health/")
    assert 'href="/health/dentist/"' in topic
    assert 'href="/health/swimming/"' in topic


def test_a_service_shows_rows_under_headings_with_their_pictures(site):
    picture = make_picture("1F9B7", "a tooth", "tooth")
    add_rows(site.service, ("row", {"picture": picture.pk, "words": "Your teeth matter."}))
    page = read("/health/dentist/")
    assert (
        page.index("What happens") < page.index("The dentist looks at your teeth.") < page.index("Your teeth matter.")
    )
    assert 'alt="a tooth"' in page
    assert page.count("I do not understand this") == 2


def test_facts_show_where_they_are_known_and_only_there(site):
    service = site.service
    service.phone, service.where_name, service.is_free = "020 7946 0111", "Alder House", True
    service.steps, service.toilet = "RAMP", "CHANGING_PLACES"
    service.save()
    page = read("/health/dentist/")
    assert 'href="tel:02079460111"' in page
    for words in (
        "Alder House",
        "It is free.",
        "There is a ramp.",
        "There is a Changing Places toilet.",
        "room for 2 helpers",
    ):
        assert words in page
    assert "mailto:" not in page
    assert "Parking" not in page


def test_each_page_says_when_it_was_made_or_checked_and_asks_whether_it_is_right(site):
    site.topic.save_revision().publish()
    today = date_format(timezone.localdate(), "j F Y")
    page = read("/health/")
    assert f"We wrote this page on {today}." in page
    assert f'href="/still-right/?page={site.topic.pk}"' in page and f'href="/ask/?page={site.topic.pk}"' in page
    site.service.checked_on, site.service.checked_by = date(2026, 5, 5), "The Tuesday group"
    site.service.save_revision().publish()
    page = read("/health/dentist/")
    assert "The Tuesday group checked this page on 5 May 2026." in page
    assert "We wrote this page" not in page


def test_ways_lead_to_public_pages_and_safe_addresses_alone(site):
    gone = site.topic.add_child(instance=StoryPage(title="A story", slug="story", live=False))
    way = {"picture": None, "address": "", "page": None}
    add_rows(
        site.service,
        ("way", {**way, "words": "Swim with us", "page": site.activity.pk}),
        ("way", {**way, "words": "A page that is not there", "page": gone.pk}),
        ("way", {**way, "words": "The health service", "address": "https://www.nhs.uk/"}),
        ("way", {**way, "words": "Run this", "address": "javascript:alert(1)"}),
    )
    page = read("/health/dentist/")
    assert 'href="/health/swimming/"' in page
    assert 'href="https://www.nhs.uk/"' in page
    assert "A page that is not there" not in page
    assert "javascript:" not in page
    assert "Run this" not in page


def test_a_film_is_a_link_until_somebody_presses_it(site):
    film = {"signs": "BSL", "about": "How we help", "address": "https://vimeo.com/123456789"}
    add_rows(site.service, ("film", film))
    page = read("/health/dentist/")
    assert 'href="https://vimeo.com/123456789"' in page
    assert "BSL: British Sign Language" in page
    assert "<iframe" not in page
    assert "frame-src https://www.youtube-nocookie.com" in Client().get("/health/dentist/")["Content-Security-Policy"]
    assert "frame-src" not in Client().get("/health/swimming/")["Content-Security-Policy"]


def test_a_notice_shows_at_once_and_ends_by_itself(site):
    now = timezone.now()
    assert "Closed today." not in read("/health/dentist/")
    notice = Notice.objects.create(page=site.service, words="Closed today.", ends_at=now + timedelta(hours=3))
    assert "Closed today." in read("/health/dentist/")
    assert "Different today" in read("/health/")
    assert "Closed today." not in read("/health/swimming/")
    Notice.objects.filter(pk=notice.pk).update(starts_at=now - timedelta(hours=2), ends_at=now - timedelta(seconds=1))
    notice.refresh_from_db()
    notice.save()
    assert "Closed today." not in read("/health/dentist/")


def test_a_tile_says_that_something_is_different_just_as_long(site, rf):
    now = timezone.now()
    ends = now + timedelta(hours=3)
    notice = Notice.objects.create(page=site.service, words="Closed today.", starts_at=now, ends_at=ends)
    assert pages.get_page(site.topic, rf.get("/"), now).until == ends
    notice.starts_at = now + timedelta(hours=1)
    notice.save()
    topic = pages.get_page(site.topic, rf.get("/"), now)
    assert (topic.until, topic.notices) == (notice.starts_at, [])


def test_a_site_below_a_closed_page_is_closed_too(site):
    Site.objects.create(hostname="127.0.0.1", root_page=site.topic)
    PageViewRestriction.objects.create(page=site.home, restriction_type="login")
    answer = Client().get("/dentist/", headers={"Host": "127.0.0.1"})
    assert answer.status_code == 302


def test_a_picture_without_a_file_breaks_no_page(site):
    picture = make_picture()
    site.service.picture = picture
    site.service.save()
    Picture.objects.filter(pk=picture.pk).update(file="")
    for address in ("/health/dentist/", "/health/", "/search/?words=dentist"):
        assert read(address)


def test_a_notice_without_a_page_shows_everywhere(site):
    Notice.objects.create(words="We are closed on Monday.", ends_at=timezone.now() + timedelta(hours=3))
    for address in ("/", "/health/", "/health/dentist/"):
        assert "We are closed on Monday." in read(address)


def weekly(site, **more) -> ActivityTime:
    """Every week from today, 2pm to half past three."""
    facts = {"first_day": timezone.localdate(), "starts": time(14), "ends": time(15, 30), **more}
    return ActivityTime.objects.create(page=site.activity, **facts)


def test_an_activity_shows_its_week_and_the_next_days(site):
    weekly(site, words="Women only")
    page = read("/health/swimming/")
    assert "2pm to 3.30pm" in page
    assert "Women only" in page
    assert page.count('class="week__day') == 7
    assert "Put it in my calendar" in page


def test_an_activity_without_days_says_so(site):
    page = read("/health/swimming/")
    assert "We do not know the next day yet." in page
    assert "Put it in my calendar" not in page


def test_the_calendar_file_opens_and_repeats(site):
    weekly(site, repeats="MONTHLY", first_day=date(2026, 5, 5))
    DayOff.objects.create(page=site.activity, first_day=date(2026, 6, 2))
    answer = Client().get(f"/dates/{site.activity.pk}.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["SUMMARY"] == "Swimming"
    assert event["DTSTART"].dt.isoformat() == "2026-05-05T14:00:00+01:00"
    assert event["RRULE"]["BYDAY"] == ["1TU"]
    assert [one.dt.date() for one in event["EXDATE"].dts] == [date(2026, 6, 2)]
    assert read(f"/dates/{site.service.pk}.ics", status=404)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(26, 5, 5), date(9999, 12, 31)])
def test_a_day_that_cannot_be_breaks_nothing(site, day):
    """However it came into the database; the editor is told to look at the year."""
    time_of_day = weekly(site, first_day=day, starts=time(23, 30), ends=None)
    off = DayOff.objects.create(page=site.activity, first_day=day)
    for one in (time_of_day, off):
        with pytest.raises(ValidationError, match="Please look at the year"):
            one.full_clean()
    assert "We do not know the next day yet." in read("/health/swimming/")
    assert b"VEVENT" not in Client().get(f"/dates/{site.activity.pk}.ics").content
    weekly(site)
    DayOff.objects.create(page=site.activity, first_day=timezone.localdate(), last_day=date(9999, 12, 31))
    assert b"VEVENT" in Client().get(f"/dates/{site.activity.pk}.ics").content
    assert read("/search/?this_week=1")


def test_search_engines_get_events_that_can_never_run(site):
    site.activity.title = "</script><script>alert(1)</script>"
    site.activity.where_name = "Alder Pool"
    site.activity.save()
    weekly(site)
    page = read("/health/swimming/")
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    event = json.loads(block)[0]
    assert event["@type"] == "Event"
    assert event["name"] == site.activity.title
    assert datetime.fromisoformat(event["startDate"]).tzinfo
    assert "<script>alert" not in page


def test_a_draft_and_a_page_behind_a_door_are_not_there(site):
    site.service.live = False
    site.service.save()
    read("/health/dentist/", status=404)
    PageViewRestriction.objects.create(page=site.topic, restriction_type="login")
    assert Client().get("/health/swimming/").status_code == 302
    assert "Swimming" not in read("/sitemap.xml")
    assert 'href="/health/"' not in read("/")


def test_lists_for_machines_hold_public_pages_alone(site):
    robots, listed = read("/robots.txt"), read("/sitemap.xml")
    assert "Disallow: /admin/" in robots
    assert "Disallow: /people/" in robots
    assert "http://testserver/sitemap.xml" in robots
    assert "/health/dentist/" in listed
    assert "/people/" not in listed.replace("/people/</loc>", "")
    assert listed.count("<loc>") == listed.count("<loc>http://testserver/") == 4, (
        "each at the address by which they came"
    )


def test_the_introduction_to_about_me_is_for_everyone(site, world, client_of):
    people = PeoplePage(title="About Me pages", slug="about-me-pages")
    site.home.add_child(instance=people)
    add_rows(people, ("row", {"words": "Only people I let in can look."}))
    shown = read("/people/")
    assert "Only people I let in can look." in shown
    assert "Mo" not in re.sub(r"<[^>]+>", "", shown).split()
    mine = client_of("kim").get("/people/").content.decode()
    assert f"/people/{world.mo.code}/" in mine
    assert "Only people I let in can look." in mine
    assert Client().get("/about-me-pages/").url == "/people/"
    assert "/people/</loc>" in read("/sitemap.xml")
    assert client_of("kim").get(f"/people/{world.mo.code}/").status_code == 200


def test_an_address_that_changed_leads_to_the_new_one(site, django_capture_on_commit_callbacks):
    site.service.slug = "teeth"
    with django_capture_on_commit_callbacks(execute=True):
        site.service.save_revision().publish()
    assert Client().get("/health/dentist/").url == "/health/teeth/"
    assert "The dentist looks at your teeth." in read("/health/teeth/")


# What is no JSON at all, or nested a thousand times, both databases refuse themselves.
HOSTILE = [
    "null",
    "7",
    '{"a": 1}',
    "[" * 900 + "]" * 900,
    '[{"type": "row", "value": null}, {"type": "row"}, {"value": 1}, 5, null, []]',
    '[{"type": "row", "value": {"picture": 99999999, "words": "<script>alert(1)</script>"}, "id": "\\"><script>"}]',
    '[{"type": "way", "value": {"words": "x", "page": 4000000, "address": "data:text/html,<script>alert(1)"}}]',
    '[{"type": "row", "value": {"picture": %s}}]' % ("9" * 5_000),
    '[{"type": "raw_html", "value": "<script>alert(1)</script>"}]',
    json.dumps([{"type": "row", "value": {"words": "long " * 20_000}, "id": "x"}] * 300),
]


@pytest.mark.parametrize("raw", HOSTILE, ids=lambda raw: raw[:30])
def test_whatever_stands_in_the_database_no_page_breaks_and_no_script_runs(site, raw, client_of, world):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE wiki_servicepage SET rows = %s WHERE page_ptr_id = %s", [raw, site.service.pk])
    page = read("/health/dentist/")
    assert "<script>alert" not in page
    assert 'href="data:' not in page
    admin = client_of("ed").get(f"/admin/pages/{site.service.pk}/edit/")
    assert admin.status_code == 200
    assert b"<script>alert" not in admin.content
    assert read("/") and read("/health/")
