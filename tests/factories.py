"""Who is in every test? The fixed cast, small pages with words that can be recognised, and photos."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from easyread.models import Picture
from profiles.actions import changes, people
from profiles.asking import Asker, get_asker
from profiles.models import Card, Change, Choice, CircleMember, Look, Person, Section, Team, TeamPlace, User
from profiles.roles import Audience, Role
from profiles.states import Kind

NOW = datetime(2026, 5, 5, 10, 0, tzinfo=ZoneInfo("Europe/London"))
WORDS = {"shown": None, "text": "I like tea.", "whose": {"by": "SAID", "of": ""}, "keep_safe": False}

# The circle of Mo, and of Jo, so that the right role with the wrong person is always tried.
MO_CIRCLE = {"kim": Role.KEYWORKER, "sam": Role.FAMILY, "hana": Role.HELPER, "ade": Role.ADVOCATE}
JO_CIRCLE = {"bill": Role.KEYWORKER, "priya": Role.FAMILY, "lou": Role.HELPER}
OTHERS = ("rae", "ed", "lea", "tess", "uma", "wes", "stranger")


@dataclass
class World:
    """The cast, with Mo's and Jo's pages."""

    users: dict[str, User]
    mo: Person
    jo: Person
    team: Team
    cards: dict[str, Card] = field(default_factory=dict)

    def asker(self, name: str | None, at: datetime = NOW) -> Asker:
        """Who asks: a name of the cast, or None for nobody."""
        return get_asker(self.users[name] if name else None, at)

    def member(self, name: str, person: Person | None = None) -> CircleMember:
        """The place of one of the cast in a circle."""
        return CircleMember.objects.get(person=person or self.mo, user=self.users[name])

    def section(self, slug: str = "important", person: Person | None = None) -> Section:
        """A part of Mo's page, or of another person's."""
        return Section.objects.select_related("profile__person").get(profile__person=person or self.mo, slug=slug)


def make_world() -> World:
    """Mo and Jo with their circles. Mo: `tea` for everyone, `secret` for Mo alone, `circle` and `chosen`.

    They are made once for all tests (tests/conftest.py) and found again; what a test does to them is taken back.
    """
    users = {user.username.removeprefix("login-"): user for user in User.objects.filter(username__startswith="login-")}
    if "mo" not in users:
        return _build_world(NOW - timedelta(days=30))
    mo, jo = (Person.objects.select_related("profile", "user").get(user=users[name]) for name in ("mo", "jo"))
    cards = {card.text: card for card in Card.objects.select_related("section__profile__person")}
    world = World(users=users, mo=mo, jo=jo, team=Team.objects.get(called="Oak House"))
    for name in ("tea", "secret", "circle", "chosen"):
        world.cards[name] = cards[f"Mo's {name} words."]
    world.cards["jo"] = cards["Jo's words."]
    return world


def empty_site() -> None:
    """Takes the cast out again, inside a test that needs a site with nobody in it."""
    for model in (Look, Change, CircleMember, Choice, Person, Team, User):
        model.objects.all().delete()


def _build_world(at: datetime) -> World:
    names = ["mo", "jo", "ola", *MO_CIRCLE, *JO_CIRCLE, *OTHERS]
    users = {name: User.objects.create(username=f"login-{name}", called=name.title()) for name in names}
    for name, group in (("ed", "Easier Info editors"), ("lea", "Easier Info leads")):
        users[name].groups.add(Group.objects.get_or_create(name=group)[0])
    mo = people.start_page(called="Mo", user=users["mo"], template="about_me", at=at)
    jo = people.start_page(called="Jo", user=users["jo"], template="about_me", at=at)
    team = Team.objects.create(called="Oak House")
    TeamPlace.objects.create(team=team, user=users["ola"], starts_at=at)
    TeamPlace.objects.create(team=team, user=users["tess"], starts_at=at - timedelta(days=9), ends_at=at)
    for person, circle in ((mo, MO_CIRCLE), (jo, JO_CIRCLE)):
        for name, role in circle.items():
            let_in(person, role, at, user=users[name], says_yes=role is Role.HELPER)
    let_in(mo, Role.READER, at, team=team)
    world = World(users=users, mo=mo, jo=jo, team=team)
    audiences = [Audience.CIRCLE_AND_STAFF, Audience.ME, Audience.CIRCLE, Audience.CHOSEN]
    parts = ["important", "also", "people", "wellness"]
    for slug, audience, name in zip(parts, audiences, ["tea", "secret", "circle", "chosen"], strict=True):
        Section.objects.filter(profile__person=mo, slug=slug).update(audience=audience)
        world.cards[name] = add_card(world, "mo", slug=slug, text=f"Mo's {name} words.")
    world.cards["jo"] = add_card(world, "jo", person=jo, text="Jo's words.")
    return world


def let_in(person: Person, role: Role, at: datetime = NOW, **who) -> CircleMember:
    """A place in a circle, with its record."""
    choice = people.record_choice(
        person=person, what="LET_IN", how_asked="With photos.", how_answered="By pointing.", at=at
    )
    return people.let_in(person=person, role=role, choice=choice, at=at, **who)


def with_whose(card: Card, values: dict) -> dict:
    """New words say whose they are: here, as before. Add `whose` for another answer."""
    return {"whose": card.values()["whose"]} if "text" in values else {}


def suggest(world: World, by: str, *, slug="important", card: Card | None = None, person=None, **values) -> Change:
    """A change that was handed on: of `card`, or a new card in a part."""
    asker = world.asker(by)
    kind = Kind.CHANGE if card else Kind.ADD
    section = card.section if card else world.section(slug, person)
    section = Section.objects.select_related("profile__person").get(pk=section.pk)
    card = Card.objects.get(pk=card.pk) if card else None
    change = changes.begin(section=section, by=asker, kind=kind, card=card)
    values = {**(with_whose(card, values) if card else WORDS), **values}
    change = changes.keep(change=change, by=asker, values=values)
    changes.propose(change=change, by=asker)
    change.refresh_from_db()
    return change


def add_card(world: World, by: str, *, slug="important", person=None, **values) -> Card:
    """A card on the page, added by the person."""
    change = suggest(world, by, slug=slug, person=person, **values)
    return Card.objects.get(key=change.card_key)


def photo_file(name="photo.jpg", format="JPEG", size=(640, 480), colour="teal", **save) -> SimpleUploadedFile:
    """A real picture file, as a camera would send it."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, format, **save)
    return SimpleUploadedFile(name, out.getvalue(), content_type=f"image/{format.lower()}")


def make_picture(code="1F375", title="a cup of tea", words="tea drink cup") -> Picture:
    """A picture of the bank, without a file on disk."""
    return Picture.objects.create(
        title=title, code=code, words=words, topic="DRINK", file=f"pictures/{code}.svg", width=72, height=72
    )
