"""Whose week is it? Activities and own entries, for one login alone, or on one device."""

from datetime import date, datetime, time, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from easyread.models import Picture
from tests.factories import make_picture
from tests.site import make_site
from wiki.models import ActivityTime, Notice, WeekEntry
from wiki.queries import own_weeks

pytestmark = pytest.mark.django_db


@pytest.fixture
def site(world):
    """A swimming group that meets today."""
    site = make_site()
    ActivityTime.objects.create(page=site.activity, first_day=timezone.localdate(), starts=time(14), ends=time(15))
    return site


def keep(client, site, answer="IN"):
    """Presses the one button."""
    return client.post(f"/week/activity/{site.activity.pk}/", {"answer": answer})


def text(client, address="/week/") -> str:
    """What the screen says."""
    answer = client.get(address)
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    return answer.content.decode()


@pytest.mark.parametrize("who", ["mo", None])
def test_an_activity_comes_into_the_week_and_goes_out(site, client_of, who):
    client = client_of(who)
    assert "Save this to your week?" in text(client, f"/week/activity/{site.activity.pk}/")
    saved = keep(client, site).url
    assert saved == f"/week/?kept={site.activity.pk}"
    assert "Swimming is in your week." in text(client, saved)
    week = text(client)
    assert "2pm to 3pm" in week and "Swimming is in your week." not in week
    assert 'href="/health/swimming/"' in week
    again = text(client, f"/week/activity/{site.activity.pk}/")
    assert "It is in your week now." in again and "Yes, take it out" not in again
    assert "Take this out of your week?" in text(client, f"/week/activity/{site.activity.pk}/?out=1")
    out = text(client, keep(client, site, "OUT").url)
    assert "Swimming is out of your week." in out and "Undo" in out
    assert "2pm to 3pm" not in out and "Undo" not in text(client)
    keep(client, site)
    assert "2pm to 3pm" in text(client)


def test_saving_twice_is_saving_once(site, client_of, world):
    client = client_of("mo")
    keep(client, site)
    keep(client, site)
    assert WeekEntry.objects.filter(user=world.users["mo"]).count() == 1
    assert text(client).count('href="/health/swimming/"') == 2, "on its day, and under what I saved"


def test_a_week_is_private(site, client_of, world):
    mo = client_of("mo")
    keep(mo, site)
    entry = WeekEntry.objects.create(
        user=world.users["mo"], weekday=0, part="1_MORNING", words="Tea with Gran", made_at=timezone.now()
    )
    assert "Tea with Gran" in text(mo)
    for name in ("kim", "sam", "ed", None):
        client = client_of(name)
        week = text(client)
        assert "Tea with Gran" not in week
        assert "2pm to 3pm" not in week
        assert client.post(f"/week/own/{entry.pk}/").status_code in (302, 404)
        assert WeekEntry.objects.filter(pk=entry.pk).exists()


def test_something_of_ones_own_with_a_picture_and_a_day(site, client_of, world):
    mo, picture = client_of("mo"), make_picture()
    assert "What do you do?" in text(mo, "/week/own/")
    second = text(mo, "/week/own/?words=tea")
    assert "a cup of tea" in second
    sent = {"words": "tea", "picture": picture.pk, "weekday": "2", "part": "2_AFTERNOON"}
    assert mo.post("/week/own/", sent).url == "/week/"
    day = text(mo).split("<h2>Wednesday")[1].split("<h2>")[0]
    assert "In the afternoon" in day
    entry = WeekEntry.objects.get(user=world.users["mo"])
    out = text(mo, mo.post(f"/week/own/{entry.pk}/").url)
    assert "tea is out of your week." in out and "In the afternoon" not in out
    Picture.objects.filter(pk=picture.pk).update(words="what the bank found it by is not asked again")
    for _press in (1, 2):
        assert mo.post("/week/own/back/").url == "/week/"
    back = WeekEntry.objects.get(user=world.users["mo"])
    assert (back.words, back.picture, back.weekday, back.part) == ("tea", picture, 2, "2_AFTERNOON")


def test_what_is_said_of_a_time_goes_along(site, client_of):
    """Who saves a group for women only must not find out at the door."""
    ActivityTime.objects.update(words="Women only")
    mo = client_of("mo")
    keep(mo, site)
    assert text(mo).count("Women only") == 2
    assert b"SUMMARY:Swimming: Women only" in Client().get(f"/dates/{site.activity.pk}.ics").content


def test_an_activity_that_is_weeks_away_says_its_next_day(site, client_of):
    first = timezone.localdate() + timedelta(days=20)
    ActivityTime.objects.update(first_day=first)
    mo = client_of("mo")
    keep(mo, site)
    assert f"The next day: {date_format(first, 'l j F')}, 2pm to 3pm" in text(mo)


def test_an_own_entry_needs_no_letter(client_of, world):
    picture = make_picture(title="a work bag", code="1F4BC")
    mo = client_of("mo")
    assert '<button class="tile" name="words" value="Work">' in text(mo, "/week/own/")
    days = text(mo, "/week/own/?words=&words=Work")
    assert "Which day?" in days and picture.file.url in days
    parts = text(mo, f"/week/own/?words=Work&picture={picture.pk}&weekday=0")
    assert 'method="post"' in parts and "When on this day?" in parts
    mo.post("/week/own/", {"words": "Work", "picture": picture.pk, "weekday": "0", "part": "1_MORNING"})
    assert picture.file.url in text(mo)


def test_pictures_that_have_the_whole_word_come_first(client_of, world):
    make_picture(code="1F9D1", title="a bad tear", words="tear crying")
    make_picture(code="1F375", title="a hot drink", words="coffee teas drink")
    screen = text(client_of("mo"), "/week/own/?words=tea")
    assert screen.index("a hot drink") < screen.index("a bad tear")


def test_one_question_to_a_screen_and_the_way_back_goes_one_back(client_of, world):
    mo = client_of("mo")
    for address, asks, back in [
        ("/week/own/", "What do you do?", "/week/"),
        ("/week/own/?words=tea", "Which picture?", "/week/own/?typed=tea"),
        ("/week/own/?words=Work", "Which day?", "/week/own/?typed=Work"),
        ("/week/own/?words=tea&picture=", "Which day?", "/week/own/?words=tea"),
        ("/week/own/?words=tea&picture=&weekday=2", "When on this day?", "/week/own/?words=tea&amp;picture="),
    ]:
        screen = text(mo, address)
        asked = [
            one for one in ("What do you do?", "Which picture?", "Which day?", "When on this day?") if one in screen
        ]
        assert asked == [asks]
        assert "Please" not in screen, "nobody is told off before they answer"
        assert f'back" href="{back}"' in screen
    assert 'value="tea"' in text(mo, "/week/own/?typed=tea")


def test_my_week_says_what_is_different_while_it_is(rf):
    page = make_site().activity
    wednesday = datetime(2026, 5, 6, 9, tzinfo=timezone.get_current_timezone())
    for day in (6, 8):
        ActivityTime.objects.create(page=page, first_day=date(2026, 5, day), starts=time(14))
    closed = {"starts_at": wednesday, "ends_at": wednesday + timedelta(hours=6)}
    Notice.objects.create(page=page, words="The pool is closed.", **closed)

    def notices(at):
        week = own_weeks.get_week([page], [], at, rf.get("/"))
        return {day.name: entry.notice for day in week for entry in day.entries}

    assert notices(wednesday) == {"Wednesday": "The pool is closed.", "Friday": ""}
    during = Notice.objects.create(
        page=None, words="All is wet.", starts_at=wednesday, ends_at=wednesday.replace(day=9)
    )
    assert notices(wednesday)["Friday"] == "All is wet."
    during.delete()
    for at in (wednesday - timedelta(minutes=1), wednesday + timedelta(hours=6)):
        assert notices(at) == {"Wednesday": "", "Friday": ""}


def test_my_week_shows_what_is_different(site, client_of):
    mo = client_of("mo")
    keep(mo, site)
    ActivityTime.objects.update(starts=time(23, 58), ends=None)
    now = timezone.now()
    Notice.objects.create(
        page=site.activity, words="The pool is closed.", starts_at=now, ends_at=now + timedelta(days=2)
    )
    assert "The pool is closed." in text(mo)


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({}, "Please write what you do."),
        ({"words": "tea"}, "Please choose a day."),
        ({"words": "tea", "weekday": "9"}, "Please choose a day."),
        ({"words": "tea", "weekday": "2", "part": "NIGHT"}, "Please choose when on the day."),
    ],
)
def test_what_is_missing_is_said_kindly_and_the_words_stay(site, client_of, sent, says):
    answer = client_of("mo").post("/week/own/", sent)
    assert answer.status_code == 400
    assert says in answer.content.decode()
    if sent:
        assert 'value="tea"' in answer.content.decode()
    assert WeekEntry.objects.count() == 0


def test_what_the_device_keeps_can_come_to_the_login(site, client_of):
    mo = client_of("mo")
    visitor = Client()
    keep(visitor, site)
    mo.cookies["week"] = visitor.cookies["week"].value
    assert "Do you want to save them to your week?" in text(mo)
    answer = mo.post("/week/bring/")
    assert answer.url == "/week/"
    assert "2pm to 3pm" in text(mo)
    assert not mo.cookies["week"].value


@pytest.mark.parametrize("cookie", ["1.2.3", "", "x" * 5000, '["a"]', "1:2:3"])
def test_a_cookie_that_is_none_of_ours_is_an_empty_week(site, cookie):
    client = Client()
    client.cookies["week"] = cookie
    assert "2pm to 3pm" not in text(client)


def test_only_public_activities_can_be_kept(site):
    site.activity.live = False
    site.activity.save()
    assert keep(Client(), site).status_code == 404
    assert Client().get(f"/week/activity/{site.service.pk}/").status_code == 404


@pytest.mark.parametrize("way", ["/week/activity/{}/", "/week/own/{}/", "/dates/{}.ics", "/i-go-here/{}/"])
def test_a_number_that_no_database_holds_is_simply_not_there(client_of, way):
    for who in ("mo", None):
        assert client_of(who).get(way.format("9" * 25)).status_code == 404
