"""What stands on Mo's page when people try to get in? One of everything that has an address."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from easyread.models import Picture
from profiles.actions import changes, making, photos, signing_in
from profiles.models import Card, Change, Photo, User
from profiles.roles import Audience
from profiles.states import Kind
from tests.factories import NOW, WORDS, World, add_card, make_picture, make_world, suggest
from tests.site import make_site
from wiki.actions import questions
from wiki.models import ActivityPage, Question, WeekEntry
from wiki.question_states import Kind as Ask

LINK = "a-secret-link-of-one-login-1234"


@dataclass
class Planted:
    """The world, and what its addresses are about."""

    world: World
    photo: Photo
    photo_card: Card
    away: Card
    made: Change
    waiting: Change
    helpers: Change
    picture: Picture
    asked: dict[str, Question]
    activity: ActivityPage
    entry: WeekEntry
    sessions: dict[str, str] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """The code in the addresses of Mo's page."""
        return self.world.mo.code

    def cast(self) -> list[str]:
        """Everyone who can be signed in."""
        return list(self.world.users)

    def client(self, name: str | None) -> Client:
        """A browser of one of the cast; nobody is None."""
        client = Client()
        if name and name not in self.sessions:
            client.force_login(self.world.users[name])
        elif name:
            client.cookies[settings.SESSION_COOKIE_NAME] = self.sessions[name]
        return client

    def sign_everyone_in(self) -> None:
        """Once, for speed; a session that a test ends comes back with the undoing of that test."""
        for name in self.cast():
            self.sessions[name] = self.client(name).cookies[settings.SESSION_COOKIE_NAME].value

    def published(self) -> Change:
        """The change that brought the tea card to the page."""
        return Change.objects.get(card_key=self.world.cards["tea"].key, kind=Kind.ADD)


def keep_photo(world: World, by: str, colour="teal") -> Photo:
    """A photo of one colour in private storage."""
    return photos.keep(pixels=Image.new("RGB", (640, 480), colour), person=world.mo, by=world.asker(by))


def begin_card(world: World, by: str, slug="important", **values) -> Change:
    """A card that its maker has not handed on yet."""
    change = changes.begin(section=world.section(slug), by=world.asker(by), kind=Kind.ADD)
    return changes.keep(change=change, by=world.asker(by), values={**WORDS, **values})


def ask(world: World, to: int | None) -> Question:
    """Mo asks the team, or somebody in the circle."""
    facts = {"kind": Ask.ASK, "words": "When is it open?", "request_key": uuid4(), "sent_from": ""}
    return questions.send(by=world.asker("mo"), at=NOW, to=to, **facts)


def plant() -> Planted:
    """Makes the world and one of everything on Mo's page. Needs a database."""
    world = make_world()
    world.users["root"] = User.objects.create(username="login-root", called="Root", is_superuser=True)
    # A login with a link of its own; each one who follows the link gets this far and no further.
    signing_in.make_link(user=world.users["wes"], at=timezone.now())
    link = world.users["wes"].sign_in_links.get()
    link.secret_hash = signing_in._hash(LINK)
    link.save()
    photo = keep_photo(world, "mo")
    card = add_card(world, "mo", text="Mo's photo words.", shown={"photo": str(photo.uuid), "shows": ""})
    away = add_card(world, "mo", text="Mo's away words.")
    making.take_away(card=away, by=world.asker("mo", NOW + timedelta(minutes=1)))
    narrow = add_card(world, "mo", text="Mo's narrow words.")
    Card.objects.filter(pk=narrow.pk).update(audience=Audience.ME)
    return Planted(
        world=world,
        photo=photo,
        photo_card=card,
        away=away,
        made=begin_card(world, "kim", text="Kim's half words."),
        waiting=suggest(world, "kim", text="Kim's waiting words."),
        helpers=suggest(world, "hana", text="Hana's waiting words."),
        picture=make_picture(),
        asked={"to the team": ask(world, None), "to Kim": ask(world, world.users["kim"].pk)},
        activity=make_site().activity,
        entry=WeekEntry.objects.create(
            user=world.users["mo"], weekday=1, part="1_MORNING", words="Mo's week words.", made_at=NOW
        ),
    )


def address(planted: Planted, name: str, what: str = "") -> str:
    """Where one row of the matrix leads."""
    code, world = planted.code, planted.world
    changes_by_name = {"being made": planted.made, "waiting": planted.waiting, "by Hana": planted.helpers}
    cards = {"photo card": planted.photo_card, "away": planted.away, "secret": world.cards["secret"]}
    if name in ("question", "answer_question"):
        return reverse(name, args=[planted.asked[what].code if what in planted.asked else "no-such"])
    if name in PLACES:
        return PLACES[name]
    if name in OF_THE_SITE:
        return reverse(name, args=OF_THE_SITE[name](planted, cards[what].key if what in cards else what))
    if name == "photo":
        return reverse(name, args=[code, planted.photo.uuid, 480, "abc"])
    if name in ("section", "add"):
        return reverse(name, args=[code, what])
    if what in changes_by_name:
        return reverse(name, args=[code, changes_by_name[what].key])
    if what in cards:
        return reverse(name, args=[code, cards[what].key])
    if what == "published":
        return reverse(name, args=[code, planted.published().key])
    return reverse(name, args=[code])


# Addresses that begin with something of the public site.
OF_THE_SITE = {
    "calendar": lambda planted, what: [planted.activity.pk],
    "keep_activity": lambda planted, what: [planted.activity.pk],
    "take_from_week": lambda planted, what: [planted.entry.pk],
    "go_here": lambda planted, what: [planted.activity.pk],
    "go_here_part": lambda planted, what: [planted.activity.pk, planted.code],
    "go_here_card": lambda planted, what: [planted.activity.pk, planted.code, what],
    "go_here_on": lambda planted, what: [planted.activity.pk, planted.code, what],
}

# Addresses that are about no person.
PLACES = {
    "healthz": "/healthz",
    "admin/login/": "/admin/login/",
    "admin/account/": "/admin/account/",
    "^admin/(users|password_reset|bulk/profiles)/(?P<rest>.*)$": "/admin/users/",
    "_util/login/": "/_util/login/",
    "picture_file": "/media/pictures/none.svg",
    "reading": "/reading/",
    "gallery": "/gallery/",
    "gallery_component": "/gallery/tile/",
    "sign_in": "/sign-in/",
    "sign_in_as": "/sign-in/as/",
    "use_link": f"/sign-in/{LINK}/",
    "lock": "/lock/",
    "locked": "/locked/",
    "people": "/people/",
    "ask": "/ask/",
    "not_clear": "/not-clear/",
    "tap_word": "/not-clear/word/",
    "still_right": "/still-right/",
    "questions": "/answers/",
    "public_page": "/",
    "robots": "/robots.txt",
    "sitemap": "/sitemap.xml",
    "search": "/search/",
    "week": "/week/",
    "bring_here": "/week/bring/",
    "write_entry": "/week/own/",
    "bring_back": "/week/own/back/",
}

# What a browser would send with a form of each address.
SENT = {
    "make": {"text": "Kim's new words.", "words_by": "TOGETHER"},
    "answer": {"answer": "YES", "n": "0", "of": "1"},
    "room": {"how": "SPOKEN", "who_was_there": "Sam"},
    "move": {"way": "up"},
    "reading": {"theme": "dark", "size": "2", "language": "en-gb"},
    "sign_in_as": {"who": "login-mo"},
    "ask": {"words": "When is it open?", "to": "TEAM"},
    "not_clear": {"words": "The page of the dentist.", "what": "WORDS"},
    "still_right": {"words": "The page of the dentist.", "what": "TIME"},
    "answer_question": {"words": "On Monday."},
}
