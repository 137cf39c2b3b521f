"""What does somebody notice who looks for a page? Words however they are spelled, topics, filters, and nothing else."""

import logging
from datetime import date, time, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from tests.factories import make_picture
from tests.site import add_rows, make_site
from wiki.models import ActivityPage, ActivityTime, DayOff, Notice, ServicePage, StoryPage, TopicPage
from wiki.queries import vocabulary

from .forms import seen


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What is done inside is committed, as far as anyone can tell."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def site(db, committed):
    """Health with a dentist and swimming, Money with benefits and a cooking club."""
    with committed():
        site = make_site()
        site.money = site.home.add_child(instance=TopicPage(title="Money", slug="money", tint=3))
        site.benefits = site.money.add_child(instance=ServicePage(title="Benefits", slug="benefits", is_free=True))
        site.cooking = site.money.add_child(instance=ActivityPage(title="Cooking", slug="cooking", wheelchair=True))
        site.dentist, site.swimming = site.service, site.activity
    vocabulary.forget()
    yield site
    vocabulary.forget()


@pytest.fixture
def look(site):
    """Looks for something; the titles that were found, in their order."""

    def find(words="", **query):
        answer = Client().get("/search/", {"words": words, **query})
        assert answer.status_code == 200
        find.seen = seen(answer)
        return [tile.title for tile in answer.context["found"].tiles]

    return find


@pytest.mark.parametrize(
    ("typed", "title", "understood"),
    [
        ("swimming", "Swimming", ""),
        ("SWIMS", "Swimming", ""),
        ("swiming", "Swimming", "swimming"),
        ("simming", "Swimming", "swimming"),
        ("swimmin", "Swimming", ""),
        ("bennefits", "Benefits", "benefits"),
        ("dentest", "The dentist", "dentist"),
        ("cookin", "Cooking", ""),
        ("where is the dentist please", "The dentist", ""),
    ],
)
def test_words_are_found_however_they_are_spelled(look, typed, title, understood):
    assert look(typed)[0] == title
    assert ("We looked for: " in look.seen) == bool(understood)
    assert f"We looked for: {understood}" in look.seen or not understood


def test_each_page_stands_with_its_topic_and_its_picture(look, site, committed):
    with committed():
        site.benefits.picture = picture = make_picture()
        site.benefits.save()
    assert look("benefits") == ["Benefits"]
    assert f'href="{site.benefits.url}"' in look.seen
    assert picture.file.url in look.seen
    assert "tile__note" in look.seen


def test_every_word_must_be_there_or_else_some_are(look, site, committed):
    with committed():
        add_rows(site.swimming, ("row", {"words": "The pool has a cafe."}))
    assert look("swimming cafe") == ["Swimming"]
    assert "some of them" not in look.seen
    assert set(look("swimming dentist")) == {"Swimming", "The dentist"}
    assert "some of them" in look.seen
    assert look("swimming qwrtzp") == ["Swimming"]


def test_a_title_counts_more_than_a_row(look, site, committed):
    with committed():
        add_rows(site.cooking, ("row", {"words": "Go to the dentist."}))
        add_rows(site.benefits, ("heading", "Dentist"))
    assert look("dentist") == ["The dentist", "Benefits", "Cooking"]


def test_somewhere_to_go_comes_before_a_story_about_it(look, site, committed):
    with committed():
        site.topic.add_child(instance=StoryPage(title="A swimming story", slug="story"))
    assert look("swiming") == ["Swimming", "A swimming story"]


def test_what_a_page_says_again_and_again_counts_more(look, site, committed):
    with committed():
        add_rows(site.benefits, ("row", {"words": "Ask a doctor."}))
        add_rows(site.cooking, *[("row", {"words": f"The doctor says {n}."}) for n in range(3)])
    assert look("docter") == ["Cooking", "Benefits"]


def test_a_tile_says_that_something_is_different_today(look, site):
    Notice.objects.create(page=site.swimming, words="Closed.", ends_at=timezone.now() + timedelta(hours=1))
    look("swimming")
    assert "Different today" in look.seen
    look("dentist")
    assert "Different today" not in look.seen


def test_nothing_is_found_in_kind_words_with_topics(look):
    assert look("qwrtzp") == []
    assert "We found nothing. Try another word, or choose a topic below." in look.seen
    assert "Health" in look.seen and "Money" in look.seen
    assert look("the of and ?!") == []


def test_without_words_there_are_topics_and_filters_and_no_results(look):
    assert look() == []
    assert "What we found" not in look.seen
    for words in ("Health", "Money", "Free", "This week", "For wheelchairs"):
        assert words in look.seen
    assert "aria-current" not in look.seen


def test_a_topic_alone_shows_what_is_in_it(look, site):
    assert look(topic=site.money.pk) == ["Benefits", "Cooking", "Money"]
    assert look("swimming", topic=site.money.pk) == []
    assert "Look in all topics, not only in Money" in look.seen
    assert look("swimming", topic=site.topic.pk) == ["Swimming"]
    assert look("swimming", topic=site.swimming.pk) == ["Swimming"], "no topic: it is left out"


def test_filters_say_that_they_are_on_and_how_to_let_them_go(look):
    assert look(free=1) == ["Benefits"]
    assert look.seen.count('aria-current="true"') == look.seen.count("Only these") == 1
    assert 'href="?free=1&this_week=1"' in look.seen and 'href="?"' in look.seen
    assert 'name="free" value="1"' in look.seen
    assert look(wheelchair=1) == ["Cooking"]
    assert look(free=1, wheelchair=1) == []
    assert look("benefits", free=1) == ["Benefits"]
    assert look("swimming", free=1) == []
    assert 'href="?words=swimming"' in look.seen and "Show all pages" in look.seen


def test_this_week(look, site):
    today = timezone.localdate()
    assert look(this_week=1) == []
    ActivityTime.objects.create(page=site.cooking, first_day=today - timedelta(days=371), starts=time(10))
    once = ActivityTime.objects.create(
        page=site.swimming, first_day=today + timedelta(days=6), starts=time(10), repeats="ONCE"
    )
    assert look(this_week=1) == ["Cooking", "Swimming"]
    once.first_day = today + timedelta(days=7)
    once.save()
    assert look(this_week=1) == ["Cooking"]
    DayOff.objects.create(page=site.cooking, first_day=today, last_day=today + timedelta(days=9))
    assert look(this_week=1) == []
    ActivityTime.objects.update(first_day=date(2020, 1, 1), last_day=date(2020, 2, 1))
    assert look(this_week=1) == []


def test_what_is_not_public_leaves_no_trace(look, site, committed):
    with committed():
        site.dentist.unpublish()
        PageViewRestriction.objects.create(page=site.swimming, restriction_type=PageViewRestriction.LOGIN)
        Page.objects.get(pk=site.benefits.pk).delete()
        site.money.add_child(instance=ServicePage(title="Gardening", slug="gardening", live=False))
    for typed in ("dentist", "dentest", "swimming", "swiming", "benefits", "bennefits", "gardening", "gardning"):
        assert look(typed) == [], typed
        assert "We looked for" not in look.seen
    assert look(free=1) == []


def test_a_page_that_turns_private_is_gone_even_before_its_words_are(look, site):
    PageViewRestriction.objects.create(page=site.topic, restriction_type=PageViewRestriction.LOGIN)
    assert look("swimming") == []
    assert "Health" not in look.seen.split("Choose a topic")[1]
    assert look(topic=site.topic.pk) == []


def test_new_words_are_found_and_old_ones_are_not(look, site, committed):
    assert look("dentist") == ["The dentist"]
    with committed():
        page = ServicePage.objects.get(pk=site.dentist.pk)
        page.title, page.rows = "Opticians", []
        page.save_revision().publish()
    assert look("dentist") == []
    assert look("optician") == ["Opticians"]


def test_many_are_shown_in_screens(look, site, committed):
    with committed():
        for n in range(60):
            site.topic.add_child(instance=ServicePage(title=f"Help {n:02}", slug=f"help-{n}"))
    first, second = look("help"), look("help", page=2)
    assert (len(first), len(second)) == (48, 12)
    assert sorted(first + second) == [f"Help {n:02}" for n in range(60)]
    assert "Pages before" in look.seen and "<span>More pages</span>" not in look.seen
    assert look("help dentist") and look("help", page=150) == first


def test_few_queries_however_many_are_found(look, site, committed, django_assert_max_num_queries):
    picture = make_picture()
    with committed():
        for n in range(50):
            site.topic.add_child(instance=ServicePage(title=f"Help {n}", slug=f"help-{n}", picture=picture))
    look("help")
    with django_assert_max_num_queries(12):
        assert len(look("help")) == 48


LONG = "x" * 10_000
HOSTILE = [
    {"words": "\x00"}, {"words": LONG}, {"words": "swim " * 2_000}, {"words": "%' OR 1=1 --"}, {"words": "=swimming"},
    {"words": "<script>alert(1)</script>"}, {"words": "\ud800".encode("utf-8", "surrogatepass")}, {"words": "ﷺ" * 200},
    {"topic": "x"}, {"topic": "-1"}, {"topic": "9" * 400}, {"topic": "\x00"}, {"page": "0"}, {"page": "٣"},
    {"page": LONG}, {"free": LONG}, {"this_week": "\x00", "wheelchair": "2"}, {"nonsense": LONG}, {"words": ["a", "b"]},
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_an_address_may_hold_anything(site, query):
    answer = Client().get("/search/", query)
    assert answer.status_code == 200
    assert b"<script>" not in answer.content
    assert len(answer.content) < 60_000
    assert Client().post("/search/", query).status_code == 405


def test_no_log_holds_what_somebody_looked_for(look, caplog, capfd):
    with caplog.at_level(logging.INFO):
        look("secretword swiming")
    logged = caplog.text + "".join(capfd.readouterr())
    assert "secretword" not in logged and "swiming" not in logged
