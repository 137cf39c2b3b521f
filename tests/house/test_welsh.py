"""Is every word of the interface there in Welsh, and does a page answer in Welsh when asked? (docs/translating.md)"""

import re
import string
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation

from tests.factories import suggest
from tests.house.test_words import from_python, from_templates

ROOT = Path(__file__).resolve().parents[2]
PO = ROOT / "locale/cy/LC_MESSAGES/django.po"
GATHER = (
    ".venv/bin/python manage.py makemessages -l cy --no-location --no-obsolete "
    "-i .venv -i var -i tests -i bench -i docs"
)
COMPILE = "msgfmt -c -o locale/cy/LC_MESSAGES/django.mo locale/cy/LC_MESSAGES/django.po"
WHAT_TO_DO = f"""
The Welsh does not fit the English any more. From the project's folder (docs/translating.md says more):
1. {GATHER}
2. In locale/cy/LC_MESSAGES/django.po write every Welsh sentence that is empty or marked fuzzy; take the mark away.
3. {COMPILE}
"""
HOLE = re.compile(r"%\(\w+\)[sd]")
IN_TEMPLATE = re.compile(r"{{\s*(\w+)\s*}}")
A_DAY = re.compile(
    r"(?:Dydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul) )?\d{1,2} (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|"
    r"Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b"
)
AN_ENGLISH_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,2} [A-Z][a-z]+(?:ary|ber|ust)\b")


@pytest.fixture(autouse=True)
def english_before_and_after():
    """A page leaves its language in the thread; the next test must not find it there."""
    with translation.override(settings.LANGUAGE_CODE):
        yield


@pytest.fixture(scope="module")
def welsh() -> dict:
    """Every message of the .po, by its English words; both English sentences of a plural lead to it."""
    with PO.open("rb") as file:
        messages = [message for message in read_po(file, locale="cy") if message.id]
    return {words: message for message in messages for words in several(message.id)}


def several(words) -> tuple[str, ...]:
    """The sentences of one side of a message: one, or one for each number."""
    return tuple(words) if isinstance(words, tuple | list) else (words,)


def as_message(text: str) -> str:
    """What stands in a template, as the catalogue has it."""
    return IN_TEMPLATE.sub(r"%(\1)s", text)


def holes(text: str) -> set[str]:
    """What is filled in later: %(person)s, {by}."""
    return set(HOLE.findall(text)) | {f"{{{name}}}" for _before, name, *_rest in string.Formatter().parse(text) if name}


def test_every_string_has_its_welsh(welsh):
    swept = {"templates": from_templates(), "Python": from_python()}
    counts = {name: len(strings) for name, strings in swept.items()}
    wanted = {as_message(text): place for strings in swept.values() for place, text in strings}
    print("strings swept:", counts, "different ones:", len(wanted), "in the catalogue:", len(welsh))
    missing = [f"{place}: {text}" for text, place in wanted.items() if text not in welsh]
    empty = [text for text, message in welsh.items() if not all(several(message.string)) or message.fuzzy]
    assert (missing, empty) == ([], []), WHAT_TO_DO
    assert counts["templates"] >= 150, counts
    assert counts["Python"] >= 100, counts
    assert len(wanted) >= 220


def test_what_is_filled_in_is_the_same_in_both(welsh):
    faults = [
        f"{english} | {one}"
        for english, message in welsh.items()
        for one in several(message.string)
        if holes(english) != holes(one)
    ]
    assert faults == [], WHAT_TO_DO
    assert sum(bool(holes(english)) for english in welsh) >= 50


def test_what_runs_is_what_was_written(welsh):
    """The .mo is kept in the project, so that nobody needs gettext to run it."""
    with PO.with_suffix(".mo").open("rb") as file:
        compiled = {several(message.id): several(message.string) for message in read_mo(file) if message.id}
    assert compiled == {several(message.id): several(message.string) for message in welsh.values()}, WHAT_TO_DO


def test_welsh_counts_in_its_own_way():
    with translation.override("cy"):
        said = [translation.ngettext("%(n)s waits for yes", "%(n)s wait for yes", n) % {"n": n} for n in range(13)]
    assert said == [f"Mae {n} yn aros am ie" for n in range(13)]


class Said(HTMLParser):
    """The language of a page, and every piece of text in it, heard or seen."""

    def __init__(self, html: str):
        super().__init__()
        self.lang, self.texts, self.silent = "", [], False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """The page begins, or something that nobody reads."""
        self.silent = tag in ("script", "style")
        self.lang = dict(attrs)["lang"] if tag == "html" else self.lang
        self.texts += [words for name, words in attrs if name in ("alt", "aria-label") and words]

    def handle_data(self, data):
        """A piece of text, on one line."""
        if data.strip() and not self.silent:
            self.texts.append(" ".join(data.split()))


def ask(client, address: str, language: str = "cy") -> Said:
    """The page at `address`, as a browser that carries the language's cookie gets it."""
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert answer["Content-Language"] == language
    return Said(answer.content.decode())


def test_pages_answer_in_welsh(world, client_of, welsh):
    suggest(world, "kim", text="Mo likes rain.")
    page = f"/people/{world.mo.code}/"
    expected = {
        ("nobody", "/"): "Mwy ar y wefan hon",
        ("nobody", "/sign-in/"): "Mae'r ddolen yn gweithio unwaith.",
        ("kim", "/people/"): "Chi yw'r gweithiwr allweddol",
        ("mo", page): "Helo, Mo ydw i",
        ("mo", f"{page}part/important/"): "Ychwanegu rhywbeth",
        ("mo", f"{page}yes/"): "Mae Kim eisiau ychwanegu hyn.",
        ("kim", f"{page}waiting/"): "Beth sy'n aros am ie",
        ("mo", f"{page}history/"): "Mae Mo wedi ychwanegu cerdyn.",
    }
    names = {"Kim", "Mo", "Easy Wiki"}
    english = {words for words, message in welsh.items() if words not in several(message.string)} - names
    dated = 0
    for (who, address), sentence in expected.items():
        said = ask(client_of(None if who == "nobody" else who), address)
        words = "\n".join(said.texts)
        assert said.lang == "cy", address
        assert sentence in words, address
        assert english.intersection(said.texts) == set(), address
        assert AN_ENGLISH_DAY.search(words) is None, address
        dated += bool(A_DAY.search(words))
    assert dated >= 4


@pytest.mark.parametrize(
    "words", ["Ydy hyn yn iawn i chi?", "Ydy, rhowch hyn i mewn", "Nac ydy, gadewch hyn allan", "Yn nes ymlaen"]
)
def test_the_answers_fit_the_question(world, client_of, words):
    """Welsh has no one word for yes: it repeats the verb of the question."""
    suggest(world, "kim", text="Mo likes rain.")
    assert words in ask(client_of("mo"), f"/people/{world.mo.code}/yes/").texts


def test_how_this_site_looks_switches_there_and_back(client, db):
    for language, heading in (("cy", "Sut mae'r wefan hon yn edrych"), ("en-gb", "How this site looks")):
        answer = client.post("/reading/", {"language": language, "next": "/reading/"}, follow=True)
        said = Said(answer.content.decode())
        assert said.lang == language
        assert heading in said.texts
