"""After which changes is no kept page shown any more, and in which process? All of them, at once; if in doubt, all."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings as now_set
from django.core.cache import caches
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

from easyread.models import Paper, Picture
from tests.factories import make_picture
from wiki.models import HelpPage, HomePage, InfoTeam, Notice
from wiki.page_cache.changes import is_shown
from wiki.page_cache.middleware import PublicPages, keep
from wiki.page_cache.stamp import changed, stamp

from .front import again, drawn

BOOT = Path("/proc/sys/kernel/random/boot_id")

pytestmark = pytest.mark.usefixtures("place")


def test_a_changed_page_shows_at_once(visitor, django_capture_on_commit_callbacks):
    home = HomePage.objects.get()
    home.title = "Other words"
    with django_capture_on_commit_callbacks(execute=True):
        home.save()
    for browser in (visitor, again(visitor)):
        assert b"Other words" in browser.get("/").content
    assert drawn == ["/", "/"]


def test_a_page_that_is_drawn_while_a_change_is_committed_is_not_kept():
    words = ["Old."]

    def view(request):
        before = words[0]
        if before == "Old.":
            words[0] = "New."
            stamp.renew()
        return keep(HttpResponse(f"<p>{before}</p>"))

    middleware = PublicPages(view)
    get = RequestFactory().get
    assert middleware(get("/")).content == b"<p>Old.</p>"
    assert not middleware.shelf.pages
    assert middleware(get("/")).content == b"<p>New.</p>"


def test_every_process_sees_the_change_of_another():
    words = ["Old."]
    workers = [PublicPages(lambda request: keep(HttpResponse(f"<p>{words[0]}</p>"))) for _n in range(3)]
    for new in ("Old.", "New.", "Newer."):
        words[0] = new
        stamp.renew()
        for worker in workers * 2:
            assert worker(RequestFactory().get("/")).content == f"<p>{new}</p>".encode()


def run_elsewhere(place, code: str) -> None:
    """Another process with our folder and our database, which does `code` as `manage.py shell` would."""
    name = connection.settings_dict["NAME"]
    address = f"sqlite:///{name}"
    if connection.vendor != "sqlite":
        address = f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{name}"
    environ = {**os.environ, "EASYWIKI_VAR": str(place), "DATABASE_URL": address}
    environ["DJANGO_SETTINGS_MODULE"] = "wiki.settings.local"
    command = [sys.executable, "-c", f"import django; django.setup()\n{code}"]
    done = subprocess.run(command, env=environ, cwd=now_set.BASE, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_a_change_of_a_real_other_process_counts_at_once(visitor, place):
    assert visitor.get("/").content == visitor.first.content and len(drawn) == 1
    run_elsewhere(place, "from wiki.page_cache.stamp import changed; changed()")
    visitor.get("/")
    visitor.get("/")
    assert len(drawn) == 2


@pytest.mark.sweep
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_page_that_another_process_saves_shows_at_once(place):
    client = Client()
    assert b"Saved elsewhere" not in client.get("/").content
    code = "home = HomePage.objects.get(); home.title = 'Saved elsewhere'; home.save()"
    run_elsewhere(place, f"from wiki.models import HomePage; {code}")
    assert b"Saved elsewhere" in client.get("/").content


CHANGES = {
    "a page": lambda: HomePage.objects.get().save(),
    "a page is published": lambda: HomePage.objects.get().save_revision().publish(),
    "a page is unpublished": lambda: HomePage.objects.get().unpublish(),
    "a page is locked and renamed": lambda: HomePage.objects.get().save(update_fields=["locked", "title"]),
    "a page is moved": lambda: HelpPage.objects.get().move(HomePage.objects.get(), "first-child"),
    "a page is gone": lambda: HelpPage.objects.get().delete(),
    "a notice": lambda: Notice.objects.create(words="Closed.", ends_at=timezone.now() + timedelta(days=1)),
    "a notice is gone": lambda: Notice.objects.all()[0].delete(),
    "the team": lambda: InfoTeam(called="We").save(),
    "a site": lambda: Site.objects.get().save(),
    "a language": lambda: Locale.objects.create(language_code="cy"),
    "a closed page": lambda: PageViewRestriction.objects.create(page=HomePage.objects.get(), restriction_type="login"),
    "a picture": lambda: Picture.objects.first().save(),
    "a picture is gone": lambda: Picture.objects.first().delete(),
    "a paper": lambda: Paper.objects.create(title="How to", file="documents/x.pdf"),
}


@pytest.fixture
def site(db):
    """One of everything."""
    HomePage.objects.get().add_child(instance=HelpPage(title="Help", slug="help-here"))
    Notice.objects.create(words="Open again.", ends_at=timezone.now() + timedelta(days=1))
    return make_picture()


@pytest.mark.parametrize("name", CHANGES)
def test_what_public_pages_show_changes_the_stamp_when_it_is_committed(site, name, django_capture_on_commit_callbacks):
    before = stamp.now()
    with django_capture_on_commit_callbacks(execute=True):
        CHANGES[name]()
        assert stamp.now() == before
    assert stamp.now() != before


def test_what_nobody_sees_does_not(site, world, django_capture_on_commit_callbacks):
    before = stamp.now()
    with django_capture_on_commit_callbacks(execute=True):
        revision = HomePage.objects.get().save_revision()
        HomePage.objects.get().save_revision(overwrite_revision=revision)
        world.users["kim"].save()
        world.section().save()
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        HomePage.objects.get().save()
        transaction.set_rollback(True)
    assert stamp.now() == before


def test_smaller_copies_of_a_picture_count_when_they_go_not_when_they_come(site, django_capture_on_commit_callbacks):
    before = stamp.now()
    with django_capture_on_commit_callbacks(execute=True):
        site.renditions.create(filter_spec="width-9", file="images/x.webp", width=9, height=9)
    assert stamp.now() == before
    with django_capture_on_commit_callbacks(execute=True):
        site.renditions.all().delete()
    assert stamp.now() != before


def test_every_page_type_counts():
    types = [model for model in apps.get_models() if issubclass(model, Page)]
    assert len(types) == 9 and HomePage in types and all(is_shown(model) for model in types)


@pytest.mark.parametrize("name", ["default", "renditions"])
def test_what_a_process_remembers_beside_pages_ends_with_the_stamp_too(name):
    caches[name].set("way", "/old/")
    assert caches[name].get("way") == "/old/"
    stamp.renew()
    assert caches[name].get("way") is None


def test_what_was_read_before_a_change_is_not_remembered_after_it():
    """A view reads, another process changes, the view remembers what it had read."""

    def view(request):
        stamp.renew()
        caches["default"].set("way", "/old/")
        return HttpResponse()

    PublicPages(view)(RequestFactory().get("/"))
    assert caches["default"].get("way") is None


def test_a_stamp_that_is_deleted_ends_all_pages_and_comes_again(visitor, place):
    (place / "public.stamp").unlink()
    visitor.get("/")
    assert len(drawn) == 2 and (place / "public.stamp").exists()
    visitor.get("/")
    assert len(drawn) == 2


def test_half_a_stamp_is_none(visitor, place):
    (place / "public.stamp").write_text("")
    visitor.get("/")
    assert len(drawn) == 2 and len(stamp.now()) == 32


def test_without_its_folder_nothing_is_served_from_memory_and_the_log_says_so_once(visitor, place, caplog):
    shutil.rmtree(place)
    for _visit in range(3):
        assert visitor.get("/").status_code == 200
    assert len(drawn) == 4
    assert [line.levelname for line in caplog.records if line.name == "wiki.page_cache.stamp"] == ["ERROR"]
    place.mkdir()
    visitor.get("/")
    visitor.get("/")
    assert len(drawn) == 5


def test_a_change_that_cannot_be_told_ends_all_pages_of_all_processes(place, settings, caplog):
    """The name is so long that no new file can be made beside it, as on a full disk; the old one can go."""
    settings.PUBLIC_STAMP = place / ("s" * 250)
    settings.PUBLIC_STAMP.write_text("0" * 32)
    drawn_here = []
    middleware = PublicPages(lambda request: drawn_here.append(1) or keep(HttpResponse("<p>Words.</p>")))
    for _visit in range(2):
        middleware(RequestFactory().get("/"))
    assert drawn_here == [1]
    stamp.renew()
    assert not settings.PUBLIC_STAMP.exists() and "cannot be written" in caplog.text
    for _visit in range(2):
        middleware(RequestFactory().get("/"))
    assert drawn_here == [1, 1, 1]


@pytest.mark.skipif(not BOOT.exists(), reason="only Linux has a file that nobody can write or delete")
def test_a_process_that_cannot_tell_its_change_trusts_nothing_kept(settings, caplog):
    settings.PUBLIC_STAMP = BOOT
    assert stamp.now() == BOOT.read_text()
    assert stamp.renew() is None
    assert stamp.now() is None and not stamp.holds(BOOT.read_text())
    assert caplog.text.count("cannot be written") == 1


def test_where_no_folder_can_be_nothing_is_kept(visitor, place, settings):
    """Below a file no folder can be, not even for root."""
    (place / "a file").write_text("")
    settings.PUBLIC_STAMP = place / "a file" / "stamp"
    visitor.get("/other/")
    visitor.get("/other/")
    assert drawn == ["/", "/other/", "/other/"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_change_outside_a_transaction_is_told_at_once():
    before = stamp.now()
    changed()
    assert stamp.now() != before
