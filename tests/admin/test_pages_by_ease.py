"""Which pages are hard to read? The report counts each page once, and again when it changed."""

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from easyread import switches
from wiki.actions import counting
from wiki.models import Ease, ServicePage
from wiki.queries import ease
from wiki.queries.texts import name_of_ease, texts_of_page

from .conftest import text

pytestmark = pytest.mark.django_db
REPORT = "/admin/reports/pages-by-ease/"
LONG = " ".join(["word"] * 16)


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test switches must not stay in memory."""
    cache.delete(switches.KEY)
    yield
    cache.delete(switches.KEY)


@pytest.fixture
def hard(site) -> ServicePage:
    """The dentist's page, with a draft that is hard to read."""
    page = site.dentist
    page.summary = "We commence at 9am."
    page.rows = [
        {"type": "heading", "value": "What happens"},
        {"type": "row", "value": {"picture": None, "words": f"It is good.\n{LONG}. Bye."}},
        {"type": "hard_word", "value": {"word": "Advocate", "meaning": "An advocate helps you."}},
    ]
    page.save_revision()
    return page


def ask(client):
    """The report, and how many pages were counted for it."""
    before = set(Ease.objects.values_list("page", "revision", "rules"))
    page = text(client, REPORT)
    return page, len(set(Ease.objects.values_list("page", "revision", "rules")) - before)


def test_the_hardest_stand_first_with_what_is_worst(ed, hard):
    page, counted = ask(ed)
    assert counted == 5  # home, topic, service, activity, help
    assert page.index("The dentist") < page.index("Swimming")
    assert "We commence at 9am." in page
    assert f"<q>{LONG}.</q>" in page
    assert reverse("wagtailadmin_pages:edit", args=[hard.pk]) in page
    assert "Very easy" in page
    told = b"".join(ed.get(f"{REPORT}?export=csv")).decode()
    assert "The dentist" in told


def test_opened_again_it_counts_nothing(ed, hard, django_assert_max_num_queries):
    ask(ed)
    with django_assert_max_num_queries(30):
        assert ask(ed)[1] == 0


def test_a_page_is_counted_again_when_its_words_or_the_rules_change(ed, hard, site):
    ask(ed)
    hard.summary = "We start at 9am."
    hard.save_revision()
    page, counted = ask(ed)
    assert counted == 1
    assert "commence" not in page
    Page.objects.get(pk=site.help.pk).specific.save()  # it has no revision: a script wrote it
    assert Ease.objects.filter(page=site.help.pk).count() == 0
    ask(ed)
    switches.switch(group=None, rules={"long_sentence": False})
    page, counted = ask(ed)
    assert counted == 5
    assert "This sentence is long" not in page


def test_it_gives_up_in_time_and_says_how_many_wait(ed, hard, monkeypatch):
    monkeypatch.setattr("wiki.admin.reports.SECONDS", -1)
    page, counted = ask(ed)
    assert counted == 0
    assert "We have not read 5 pages yet." in page
    assert "Not read yet" in page


def test_only_pages_that_somebody_may_change_are_listed_and_counted(ed, lea, hard, client_of):
    group_pages = Page.objects.get(pk=hard.pk).get_parent()
    user = ed.session["_auth_user_id"]
    assert client_of("mo").get(REPORT).status_code == 302
    group = Group.objects.get(user=user)
    swimming = group_pages.get_children().get(slug="swimming-group")
    GroupPagePermission.objects.filter(group=group).update(page=swimming)
    page, counted = ask(ed)
    assert counted == 1
    assert "The dentist" not in page
    assert "Swimming" in page
    assert "The dentist" in ask(lea)[0]


def test_the_texts_of_a_page_are_read_in_order(hard):
    texts = texts_of_page(Page.objects.get(pk=hard.pk))
    places = [where for where, _text in texts.pieces]
    assert places == ["Title", "In one sentence", "Row 1", "Row 2", "Row 3"]
    assert texts.explained == {"Advocate": "An advocate helps you."}
    assert [where for where, _row in texts.rows] == ["Row 2"]


def test_the_sentence_that_is_meant_is_cut_out(hard):
    found = ease.notice(texts_of_page(Page.objects.get(pk=hard.pk)), language="en-gb")
    said = {one.finding.rule: ease.sentence(one) for one in found}
    assert said["hard_word"] == "We commence at 9am."
    assert said["long_sentence"] == f"{LONG}."
    assert [one.whole_row for one in found].count(True) == 1


@pytest.mark.parametrize(("difficulty", "words"), [(0, "Very easy"), (0.5, "A little hard"), (1, "Very hard")])
def test_every_difficulty_has_words(difficulty, words):
    assert name_of_ease(difficulty) == words


def test_counting_asks_little_of_the_database(ed, hard, site, django_assert_max_num_queries):
    for number in range(20):
        site.topic.add_child(instance=ServicePage(title=f"Page {number}", slug=f"page-{number}")).save_revision()
    with django_assert_max_num_queries(2 * 25 + 10):
        assert counting.count_pages(Page.objects.filter(depth__gt=1), seconds=60) == 0
    assert Ease.objects.count() == 25
