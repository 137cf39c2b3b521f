"""Are the words of a page gathered after every change that readers see, and never before it is committed?"""

import logging
from threading import Barrier, Event, Thread

import pytest
from django.core.management import call_command
from django.db import connection, connections, transaction
from wagtail.models import Page, PageViewRestriction, ReferenceIndex
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from easyread.models import Picture
from tests.factories import make_picture
from tests.site import add_rows, make_site
from wiki.actions.indexing import index_all
from wiki.models import ActivityTime, HomePage, ServicePage, TopicPage, Word, WordOnPage

AT_ONCE = 8


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What is done inside is committed, as far as anyone can tell."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def site(db, committed):
    """Health, with a dentist and swimming."""
    with committed():
        return make_site()


def weights(page) -> dict[str, int]:
    """The words of a page, with how much each counts."""
    return dict(WordOnPage.objects.filter(page=page).values_list("word__stem", "weight"))


def test_the_words_of_a_page_and_what_they_count(site, committed):
    found = weights(site.service)
    assert found["dentist"] > found["happen"] > found["teeth"] > 0
    assert found["=happens"] == 0
    assert "the" not in found
    with committed():
        ActivityTime.objects.create(page=site.activity, first_day="2026-05-05", starts="10:00", words="Women only")
        site.activity.is_free, site.activity.steps, site.activity.where_name = True, "RAMP", "Kentish Pool"
        site.activity.save()
    assert {"free", "ramp", "kentish", "women", "tuesday"} <= weights(site.activity).keys()


def test_nothing_is_gathered_before_the_commit(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as waiting:
        site.service.title = "Teeth"
        site.service.save()
    assert "dentist" in weights(site.service)
    assert waiting


def test_new_words_come_and_old_ones_go(site, committed):
    with committed():
        page = ServicePage.objects.get(pk=site.service.pk)
        page.title, page.rows = "Feet", []
        page.save_revision().publish()
    assert set(weights(page)) == {"feet", "=feet"}
    assert not Word.objects.filter(stem="dentist").exists()


def test_a_draft_shows_in_no_word(site, committed):
    with committed():
        site.service.title = "Feet"
        site.service.save_revision()
    assert "feet" not in weights(site.service)
    assert "dentist" in weights(site.service)


def test_pages_that_are_no_longer_public_have_no_words(site, committed):
    with committed():
        site.service.unpublish()
    assert weights(site.service) == {}
    with committed():
        PageViewRestriction.objects.create(page=site.topic, restriction_type=PageViewRestriction.LOGIN)
    assert weights(site.activity) == weights(site.topic) == {}
    assert not Word.objects.exists()
    with committed():
        PageViewRestriction.objects.all().delete()
    assert "swim" in weights(site.activity)


def test_a_page_that_moves_below_a_private_one_has_no_words(site, committed):
    with committed():
        other = site.home.add_child(instance=type(site.topic)(title="Private", slug="private"))
        PageViewRestriction.objects.create(page=other, restriction_type=PageViewRestriction.LOGIN)
    with committed():
        site.service.move(other, "last-child")
    assert weights(site.service) == {}


def test_words_of_deleted_pages_are_gone(site, committed):
    with committed():
        Page.objects.get(pk=site.topic.pk).delete()
    assert not WordOnPage.objects.exists()
    assert not Word.objects.exists()


def test_a_picture_brings_its_meaning(site, committed):
    with committed():
        site.service.picture = make_picture()
        site.service.save()
    with committed():
        picture = Picture.objects.get(pk=site.service.picture_id)
        picture.title = "A toothbrush"
        picture.save()
    assert "toothbrush" in weights(site.service)


def test_all_at_once_by_a_command(site, capsys):
    WordOnPage.objects.all().delete()
    Page.objects.filter(pk=site.service.pk).update(title="Feet")
    call_command("index_pages")
    assert "Pages:" in capsys.readouterr().out
    assert {"feet", "teeth"} <= weights(site.service).keys()


def test_a_page_full_of_words_is_no_harm(site, committed):
    with committed():
        add_rows(site.service, *[("row", {"words": " ".join(f"w{n}x{m}" for m in range(60))}) for n in range(60)])
    assert len(weights(site.service)) <= 2_000
    assert "dentist" in weights(site.service)


def test_few_queries_however_many_pages(site, django_assert_max_num_queries):
    for n in range(20):
        site.topic.add_child(instance=ServicePage(title=f"Help {n}", slug=f"help-{n}"))
    with django_assert_max_num_queries(20):
        index_all()


def test_a_task_that_fails_is_in_the_log_and_stops_nobody(site, committed, caplog, monkeypatch):
    def broken(*args, **kwargs):
        raise ValueError

    monkeypatch.setattr(ReferenceIndex, "create_or_update_for_object", broken)
    with caplog.at_level(logging.ERROR), committed():
        site.service.title = "Feet"
        site.service.save()
    assert "feet" in weights(site.service)
    assert [record for record in caplog.records if "update_reference_index" in record.getMessage()]


@pytest.mark.sweep
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_who_publish_at_once_never_wait_for_each_other_for_ever(caplog):
    """All titles have three words: then Wagtail's index rewrites every row after each save, the trap on PostgreSQL."""
    IndexEntry.objects.all().delete()
    topic = HomePage.objects.get().add_child(instance=TopicPage(title="Aaa bbb ccc", slug="topic"))
    pages = [topic.add_child(instance=ServicePage(title=f"Aaa bbb {n:02}", slug=f"s{n}")) for n in range(AT_ONCE)]
    spare = [topic.add_child(instance=ServicePage(title=f"Aaa bbb {n}", slug=f"d{n}")) for n in range(50, 53)]
    problems, barrier = [], Barrier(AT_ONCE)

    def publish(n: int) -> None:
        try:
            barrier.wait(20)
            for turn in range(4):
                page = ServicePage.objects.get(pk=pages[n].pk)
                page.title, page.summary = f"Aaa bbb {turn}{n}", f"same words for all and number{n}x{turn}"
                page.save_revision().publish()
                if turn == 1 and n < len(spare):
                    ServicePage.objects.get(pk=spare[n].pk).delete()
        except Exception as problem:
            problems.append(problem)
        finally:
            connections.close_all()

    with caplog.at_level(logging.ERROR):
        threads = [Thread(target=publish, args=[n]) for n in range(AT_ONCE)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
    assert problems == []
    assert [record.getMessage() for record in caplog.records] == []
    for n, page in enumerate(pages):
        assert {"same", f"number{n}x3"} <= weights(page).keys()
        assert f"number{n}x2" not in weights(page)
        assert get_search_backend().search(f"3{n}", ServicePage).count() == 1
    print(connection.vendor, len(pages), "threads")


@pytest.mark.sweep
@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_save_does_not_wait_for_rows_of_the_index_that_somebody_else_holds(caplog):
    IndexEntry.objects.all().delete()
    topic = HomePage.objects.get().add_child(instance=TopicPage(title="Aaa bbb ccc", slug="topic"))
    holding, done = Event(), Event()

    def hold() -> None:
        with transaction.atomic():
            assert list(IndexEntry.objects.filter(title_norm=1.0).select_for_update())
            holding.set()
            done.wait(30)
        connections.close_all()

    thread = Thread(target=hold)
    thread.start()
    try:
        assert holding.wait(20)
        with connection.cursor() as cursor, caplog.at_level(logging.ERROR):
            cursor.execute("SET lock_timeout = '2s'")
            topic.add_child(instance=ServicePage(title="Aaa bbb ddd", slug="one"))
            cursor.execute("RESET lock_timeout")
    finally:
        done.set()
        thread.join(20)
    assert [record.getMessage() for record in caplog.records] == []
    assert get_search_backend().search("ddd", ServicePage).count() == 1
