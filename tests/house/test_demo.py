"""Is the demonstration what it says it is? Three pages by different people, pictures, photos, and easy words."""

import re
from collections import Counter
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils.timezone import localtime
from wagtail.models import Page

from easyread.models import Picture
from easyread.pictures import bank
from easyread.wording import check
from profiles import demo
from profiles.models import Card, Change, Photo, User
from profiles.states import ASKING
from tests.factories import empty_site
from wiki.demo import loading, read_pages
from wiki.demo.hard_words import read_hard_words
from wiki.models import Question

SENTENCE = re.compile(r"[^.?!]+[.?!]")
CONTRACTION = re.compile(r"\b\w+n['’]t\b|\b\w+['’](re|ve|ll|m|d)\b", re.IGNORECASE)


@pytest.mark.sweep
@pytest.mark.django_db
def test_the_demo_fills_an_empty_site_and_shows_three_different_pages(settings):
    settings.DEMO = True
    empty_site()
    call_command("load_demo", stdout=StringIO())

    cards = {name: Card.objects.filter(section__profile__person__called=name) for name in ("Mo", "Jo", "Bea")}
    assert cards["Mo"].count() >= 40
    assert cards["Mo"].values("section").distinct().count() == 7
    assert set(cards["Mo"].values_list("words_by", flat=True)) == {
        "SAID",
        "SHOWN",
        "TOGETHER",
        "SOMEONE_ELSE",
        "WHAT_PEOPLE_SEE",
    }
    assert cards["Mo"].filter(photo__isnull=False).count() >= 10
    assert 0 < cards["Bea"].count() < cards["Jo"].count() < cards["Mo"].count()
    assert Change.objects.filter(state__in=list(ASKING), profile__person__called="Mo").count() == 3
    assert Picture.objects.exclude(topic="").count() >= 120
    assert all(photo.file.size > 5_000 for photo in Photo.objects.all())
    _every_page_opens_for_the_people_of_the_cast()
    with pytest.raises(CommandError, match="people in this site already"):
        call_command("load_demo", stdout=StringIO())


def _every_page_opens_for_the_people_of_the_cast():
    opened = 0
    for user in User.objects.filter(demo=True):
        client = Client()
        client.force_login(user)
        people = client.get("/people/")
        assert people.status_code == 200
        for address in set(re.findall(r'href="(/people/[a-z0-9]+/)"', people.content.decode())):
            page = client.get(address)
            parts = set(re.findall(rf'href="({address}part/[a-z-]+/)"', page.content.decode()))
            assert page.status_code == 200
            assert parts
            for part in parts:
                assert client.get(part).status_code == 200
                opened += 1
    assert opened > 40


def test_the_demo_is_loaded_only_where_it_was_asked_for(db):
    with pytest.raises(CommandError, match="not a demo site"):
        call_command("load_demo", stdout=StringIO())


def test_the_words_of_the_demo_are_easy():
    swept = 0
    for name in ("mo", "jo", "bea"):
        for part in demo.read(name)["sections"]:
            for card in part.get("cards", []):
                assert len(card["text"]) <= 160, card
                assert not CONTRACTION.search(card["text"]), card
                for sentence in SENTENCE.findall(card["text"]):
                    assert len(sentence.split()) <= 12, sentence
                    swept += 1
    assert swept > 80


def words_of(page: dict) -> list[str]:
    """Every sentence that stands on a public page of the demo."""
    told = [page.get("summary", ""), page.get("greeting", ""), page.get("notice", {}).get("words", "")]
    for row in [*page.get("rows", []), *page.get("getting_there", [])]:
        told += [row.get("words", ""), row.get("meaning", "")]
    facts = page.get("facts", {})
    told += [facts.get(name, "") for name in ("who_for", "cost", "quiet_times")]
    return [sentence for one in told for line in one.splitlines() for sentence in SENTENCE.findall(line)]


def test_the_words_of_the_public_pages_are_easy():
    pages = read_pages()
    kinds = Counter(page["type"] for page in pages)
    assert kinds["topic"] == 5
    assert kinds["service"] + kinds["activity"] == 12
    assert kinds["story"] == 2 and kinds["help"] == kinds["people"] == kinds["home"] == 1
    sentences = [sentence for page in pages for sentence in words_of(page)]
    assert [one for one in sentences if len(one.split()) > 12 or CONTRACTION.search(one)] == []
    assert sum(len(one.split()) for one in sentences) / len(sentences) < 8
    assert len(sentences) > 400


def hard_words() -> dict[str, str]:
    """The list of the demo, as the checker takes it."""
    return {one["word"]: one["meaning"] for one in read_hard_words()["words"]}


def too_hard(text: str) -> list[str]:
    """What the wording checker finds that is more than a hint."""
    found = check(text, hard_words=hard_words(), allow=("Easier Info",))
    return [f"{one.rule}: {text[one.start : one.end]}" for one in found if one.severity != "hint"]


def test_the_wording_checker_has_only_hints_about_the_demo():
    pages = {page["title"]: "\n\n".join(words_of(page)) for page in read_pages()}
    for name in ("mo", "jo", "bea"):
        cards = [card["text"] for part in demo.read(name)["sections"] for card in part.get("cards", [])]
        pages[name] = "\n\n".join(cards)
    pages["hard words"] = "\n\n".join(one["meaning"] for one in read_hard_words()["words"])
    assert {name: found for name, text in pages.items() if (found := too_hard(text))} == {}
    assert len(pages) > 25


def test_the_hard_words_of_the_demo_are_explained_in_easy_words():
    codes = {row["code"] for row in bank.read_table()}
    words = read_hard_words()["words"]
    for one in words:
        assert all(len(line.split()) <= 12 for line in one["meaning"].splitlines()), one
        assert one["meaning"].count("\n") <= 1 and not CONTRACTION.search(one["meaning"]), one
    assert {one["picture"] for one in words if "picture" in one} <= codes
    assert 6 <= len(words) <= 10


def test_every_row_of_the_public_pages_has_a_picture_of_the_bank():
    faces = {f"demo-{one['key']}" for one in demo.read("cast")["cast"]}
    codes = {row["code"] for row in bank.read_table()} | faces
    for page in read_pages():
        rows = [*page.get("rows", []), *page.get("getting_there", [])]
        used = [row["picture"] for row in rows if "picture" in row]
        assert {page["picture"], *used} <= codes, page["title"]
        assert len(used) == len(set(used)), page["title"]


@pytest.mark.sweep
@pytest.mark.django_db
def test_the_public_pages_of_the_demo_open():
    bank.fill(tell=str)
    assert loading.load(at=localtime(), tell=str) == len(read_pages())
    waiting = set(Question.objects.exclude(state="ANSWERED").values_list("kind", flat=True))
    assert waiting == {"ASK", "NOT_CLEAR", "STILL_RIGHT"}, "the team's first screen has something of each kind"
    assert not Page.objects.get(slug="winter-party").live
    opened = Counter()
    client, todo, seen, marked = Client(), ["/"], set(), []
    while todo:
        address = todo.pop()
        page = client.get(address)
        assert page.status_code == 200, address
        opened[200] += 1
        found = re.findall(r'href="(/[a-z0-9/-]*/)"', page.content.decode())
        fresh = {one for one in found if not one.startswith(("/static/", "/media/", "/sign-in/"))} - seen
        seen |= fresh
        todo += fresh
        marked += re.findall(r'popovertarget="(word-\d+)" aria-haspopup', page.content.decode())
    assert opened[200] >= len(read_pages()) + 5
    assert len(set(marked)) == len(read_hard_words()["words"]), "each hard word of the demo stands on some page"
