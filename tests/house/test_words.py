"""Are the words of the interface easy to read, and does every page say once what it is? (product.md, rule 9)

The project's own wording checker reads every string, with a few words more that a screen should never say.
"""

import ast
import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from uuid import uuid4

import pytest
from django.urls import get_resolver, reverse
from django.utils import timezone

from easyread import views as site_views
from easyread.wording import check
from profiles.actions import changes, signing_in
from profiles.states import Kind
from tests.factories import suggest
from tests.site import make_site
from wiki.actions import questions, weeks
from wiki.question_states import Kind as Ask

ROOT = Path(__file__).resolve().parents[2]
TEAM = "Easier Info"  # the name of a team, however it is written
NAMES = frozenset(("Easier Info", "Easy Wiki", "OpenMoji", "CC BY-SA", "info"))
GETTEXT = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
# Tables have labels for the admin alone; commands speak to whoever looks after the site.
UNSEEN = {"migrations", "management", "models", "settings"}
SAID = ("doing", "supported_by", "text", "shows", "words_of")  # in the data files of the demo

TRANSLATE = re.compile(r'{%\s*trans(?:late)?\s+("[^"]*"|\'[^\']*\')')
BLOCK = re.compile(r"{%\s*blocktrans(?:late)?\b[^%]*%}(.*?){%\s*endblocktrans(?:late)?\s*%}", re.DOTALL)
PLURAL = re.compile(r"{%\s*plural\s*%}")
HOLE = re.compile(r"{{.*?}}|%\(\w+\)[sd]|{\w*}")
CONTRACTION = re.compile(r"\b\w+n['’]t\b|\w['’](?:re|ve|ll|d|m)\b|\b(?:it|that|what|who|there|here|let)['’]s\b", re.I)
HARD = re.compile(
    r"\b(invalid|forbidden|errors?|log ?ins?|log (?:in|on)|submit\w*|passwords?|usernames?|user|unauthori[sz]ed|denied|"
    r"failed|failure|fatal|illegal|authenticat\w*|session|click\w*|upload\w*|required|mandatory|permissions?|access|"
    r"delete\w*|confirm\w*|cancel\w*|select\w*|enter)\b",
    re.IGNORECASE,
)


def from_templates() -> list[tuple[str, str]]:
    """Every string that a template marks for translation, with its file."""
    found = []
    for file in sorted((ROOT / "templates").rglob("*.html")):
        text, place = file.read_text(encoding="utf-8"), str(file.relative_to(ROOT))
        found += [(place, quoted[1:-1]) for quoted in TRANSLATE.findall(text)]
        found += [(place, part) for block in BLOCK.findall(text) for part in PLURAL.split(block)]
    return found


def from_python() -> list[tuple[str, str]]:
    """Every string that Python marks for translation, with its file and line."""
    found = []
    for app in ("easyread", "profiles", "wiki"):
        for file in sorted((ROOT / app).rglob("*.py")):
            if UNSEEN & set(file.relative_to(ROOT).parts):
                continue
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in GETTEXT:
                    place = f"{file.relative_to(ROOT)}:{node.lineno}"
                    found += [(place, one.value) for one in node.args if isinstance(getattr(one, "value", 0), str)]
    return found


def from_data() -> list[tuple[str, str]]:
    """What a new page begins with, and all that a demo site holds. Headings of the standard stay as they are set."""
    template = tomllib.loads((ROOT / "profiles/page_templates/about_me.toml").read_text(encoding="utf-8"))
    found = [("about_me.toml", prompt) for part in template["parts"] for prompt in part["prompts"]]
    for file in sorted((ROOT / "profiles/demo").glob("*.toml")):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        cards = [card for part in data.get("sections", []) for card in part.get("cards", [])]
        rows = [data, *data.get("cast", []), *cards, *data.get("waiting", [])]
        found += [(file.name, row[key]) for row in rows for key in SAID if key in row]
    return found


def broken_rules(text: str) -> list[str]:
    """What is not easy in a string, in a few words each; what is filled in later counts as a short name."""
    words = HOLE.sub("Mo", text)
    found = [f"{one.rule}: {words[one.start : one.end]}" for one in check(words, allow=NAMES) if one.severity != "hint"]
    rules = {"short form": CONTRACTION, "hard word": HARD}
    words = words.replace(TEAM, "Mo")
    return found + [f"{name}: {hit[0]}" for name, rule in rules.items() for hit in rule.finditer(words)]


def test_every_string_is_easy():
    kinds = {"templates": from_templates(), "Python": from_python(), "data": from_data()}
    swept = {name: len(strings) for name, strings in kinds.items()}
    print("strings swept:", swept)
    strings = [one for kind in kinds.values() for one in kind]
    faults = [f"{place}: {fault}" for place, text in strings for fault in broken_rules(text)]
    assert not faults, "\n".join(faults)
    assert swept["templates"] >= 110, swept
    assert swept["Python"] >= 100, swept
    assert swept["data"] >= 130, swept


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Invalid value.", "hard word"),
        ("Please log in.", "hard word"),
        ("You can’t do this.", "short form"),
        ("It's gone.", "short form"),
        ("Fruit, e.g. apples.", "latin"),
        ("Cats & dogs.", "special_sign"),
        ("You will be seen by Kim.", "passive"),
        (" ".join(["word"] * 16) + ".", "long_sentence"),
    ],
)
def test_the_rules_see_what_is_hard(text, fault):
    assert any(fault in found for found in broken_rules(text))


@pytest.mark.parametrize("text", ["{{ by }} wants to add this.", "Mo's keyworker is Kim.", "Yes, add it", "I said it"])
def test_the_rules_are_quiet_about_easy_words(text):
    assert broken_rules(text) == []


COMMANDS = re.compile(r"{#.*?#}|{%\s*blocktrans.*?{%\s*endblocktrans\w*\s*%}|{%.*?%}|{{.*?}}", re.DOTALL)
TAGS = re.compile(r"<[^>]*>|&\w+;", re.DOTALL)
NAMES_OF_THINGS = {"Easy Wiki", "OpenMoji", "CC BY-SA"}


def bare_words(text: str) -> list[str]:
    """Words of a template that no translator would ever see; names of things stay as they are."""
    text = TAGS.sub("\n", COMMANDS.sub("", text))
    for name in NAMES_OF_THINGS:
        text = text.replace(name, "")
    return re.findall(r"[A-Za-z]{2,}[A-Za-z ]*", text)


def test_every_word_of_a_template_can_be_translated():
    for_developers = {"examples.html", "gallery.html", "gallery_component.html"}
    files = [file for file in sorted((ROOT / "templates").rglob("*.html")) if file.name not in for_developers]
    faults = {str(file.relative_to(ROOT)): bare_words(file.read_text(encoding="utf-8")) for file in files}
    assert {file: words for file, words in faults.items() if words} == {}
    assert len(files) >= 45


class Headings(HTMLParser):
    """Counts the `<h1>` of a page, and what they say."""

    def __init__(self):
        super().__init__()
        self.found, self.inside = [], False

    def handle_starttag(self, tag, attrs):
        """A heading begins."""
        if tag == "h1":
            self.inside = True
            self.found.append("")

    def handle_endtag(self, tag):
        """A heading ends."""
        self.inside = self.inside and tag != "h1"

    def handle_data(self, data):
        """Words of a heading."""
        if self.inside:
            self.found[-1] += data.strip()


def headings(html: bytes) -> list[str]:
    """What the `<h1>` of a page say."""
    parser = Headings()
    parser.feed(html.decode())
    return parser.found


# Addresses that only take a POST, or that answer with something else than a page.
NOT_A_PAGE = {
    "sign_in_as", "lock", "add", "photo", "change_card", "move", "take_away", "put_back", "withdraw", "answer", "undo",
    "make_easier",
    "healthz", "picture_file", "answer_question", "bring_back", "bring_here", "calendar", "go_here_on",
    "tap_word", "robots", "sitemap",
}  # fmt: skip


@pytest.fixture
def addresses(world) -> dict[str, tuple[str, list]]:
    """For each page of ours: who opens it (None is nobody), and with which arguments."""
    code = world.mo.code
    waiting = suggest(world, "kim", text="Mo likes rain.")
    making = changes.begin(section=world.section(), by=world.asker("kim"), kind=Kind.ADD)
    making = changes.keep(change=making, by=world.asker("kim"), values={"text": "Mo likes wind."})
    facts = {"kind": Ask.ASK, "words": "Can you come?", "request_key": uuid4(), "sent_from": ""}
    asked = questions.send(by=world.asker("mo"), at=timezone.now(), to=world.users["kim"].pk, **facts)
    secret = signing_in.make_link(user=world.users["sam"], at=timezone.now())
    return {
        "sign_in": (None, []),
        "use_link": (None, [secret]),
        "locked": (None, []),
        "reading": (None, []),
        "gallery": (None, []),
        "gallery_component": (None, ["row"]),
        "people": ("mo", []),
        "cover": ("mo", [code]),
        "section": ("mo", [code, "important"]),
        "card": ("mo", [code, world.cards["tea"].key]),
        "put_away": ("mo", [code]),
        "make": ("kim", [code, making.key]),
        "choose_picture": ("kim", [code, making.key]),
        "look": ("kim", [code, making.key]),
        "yes_or_no": ("mo", [code]),
        "choose_side": ("mo", [code, waiting.key]),
        "waiting": ("kim", [code]),
        "room": ("kim", [code, waiting.key]),
        "history": ("mo", [code]),
        "ask": ("mo", []),
        "not_clear": (None, []),
        "still_right": (None, []),
        "questions": ("kim", []),
        "question": ("mo", [asked.code]),
        **of_the_site(world),
    }


def of_the_site(world) -> dict[str, tuple[str | None, list]]:
    """Those that begin with something of the public site."""
    pk, code = make_site().activity.pk, world.mo.code
    own = {"weekday": 1, "part": "1_MORNING", "words": "Tea", "picture": None}
    entry = weeks.write_entry(user=world.users["mo"], at=timezone.now(), **own)
    return {
        "search": (None, []),
        "week": ("mo", []),
        "write_entry": ("mo", []),
        "take_from_week": ("mo", [entry.pk]),
        "keep_activity": (None, [pk]),
        "go_here": ("mo", [pk]),
        "go_here_part": ("mo", [pk, code]),
        "go_here_card": ("mo", [pk, code, "important"]),
    }


def names_of_addresses() -> set[str]:
    """The names of all our own addresses; Wagtail's have theirs in namespaces and patterns of their own."""
    ours = set()
    for module in ("easyread.urls", "profiles.urls", "wiki.site_urls"):
        ours |= {name for name in get_resolver(module).reverse_dict if isinstance(name, str)}
    return ours | {"healthz", "picture_file"}


def test_every_page_has_one_main_heading(addresses, client_of, settings):
    settings.DEMO = True
    assert set(addresses) | NOT_A_PAGE == names_of_addresses()
    swept = {}
    for name, (who, arguments) in addresses.items():
        answer = client_of(who).get(reverse(name, args=arguments))
        assert answer.status_code == 200, name
        swept[name] = headings(answer.content)
    swept["home"] = headings(client_of(None).get("/").content)
    assert {name: found for name, found in swept.items() if len(found) != 1 or not found[0]} == {}
    assert len(swept) >= 20


def test_every_page_of_trouble_has_one_main_heading(rf, world, client_of):
    answers = {
        "404": client_of("stranger").get(f"/people/{world.mo.code}/"),
        "refused": client_of("ola").post(f"/people/{world.mo.code}/part/important/add/"),
        "400": site_views.not_understood(rf.get("/")),
        "403": site_views.not_allowed(rf.get("/")),
        "too old": site_views.form_too_old(rf.get("/")),
        "500": site_views.went_wrong(rf.get("/")),
    }
    assert {name: answer.status_code for name, answer in answers.items()} == {
        "404": 404, "refused": 403, "400": 400, "403": 403, "too old": 403, "500": 500,
    }  # fmt: skip
    found = {name: headings(answer.content) for name, answer in answers.items()}
    assert {name: said for name, said in found.items() if len(said) != 1 or not said[0]} == {}
