"""How does the demonstration come into an empty site? Through the same actions that people's taps call."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from easyread.models import Picture
from easyread.pictures.pixels import narrow, webp
from profiles.actions import changes, people, photos
from profiles.asking import Asker, get_asker
from profiles.models import Card, Chosen, First, Person, Section, Team, TeamPlace, User
from profiles.roles import Role
from profiles.states import Kind

from . import read
from .photos import draw

CIRCLES = {
    "mo": [("sam", Role.FAMILY), ("kim", Role.KEYWORKER), ("hana", Role.HELPER), ("ade", Role.ADVOCATE)],
    "jo": [("priya", Role.FAMILY), ("bill", Role.KEYWORKER)],
    "bea": [("lou", Role.KEYWORKER)],
}
ASKED, ANSWERED = "We talked about it with photos of everyone.", "With words and by pointing."


def load(*, at: datetime, tell: Callable[[str], None]) -> None:
    """Makes the cast and three About Me pages. Everything or nothing: a half-made demo never stays."""
    with transaction.atomic():
        logins = _make_logins()
        for number, key in enumerate(CIRCLES, start=1):
            page = read(key)
            tell(f"  page {number} of {len(CIRCLES)}: {page['called']}")
            _make_page(key, page, logins, at)
        tell("  faces of the cast")
        _draw_faces()


def _make_logins() -> dict[str, User]:
    logins = {}
    for one in read("cast")["cast"]:
        user = User(username=f"demo-{one['key']}", called=one["called"], demo=True)
        user.set_unusable_password()
        user.save()
        logins[one["key"]] = user
    logins["ed"].groups.add(Group.objects.get(name="Easier Info editors"))
    logins["lea"].groups.add(Group.objects.get(name="Easier Info leads"))
    return logins


def _draw_faces() -> None:
    for one in read("cast")["cast"]:
        face = narrow(draw(one["key"]), 480)
        name = f"pictures/demo/{one['key']}.webp"
        default_storage.delete(name)  # of an earlier demo: a second copy would get another name
        default_storage.save(name, ContentFile(webp(face)))
        Picture.objects.bulk_create(
            [
                Picture(
                    title=one["called"],
                    code=f"demo-{one['key']}",
                    file=name,
                    width=face.width,
                    height=face.height,
                    source="Easy Wiki",
                    licence="BSD-3-Clause",
                )
            ]
        )


def _make_page(key: str, page: dict, logins: dict[str, User], at: datetime) -> None:
    began = at - timedelta(days=90)
    person = people.start_page(called=page["called"], user=logins[key], template="about_me", at=began)
    _fill_circle(key, person, logins, began)
    own = get_asker(logins[key], began)
    person.photo = photos.keep(pixels=draw(page["photo"]), person=person, by=own)
    person.save()
    cards = {}
    for part in page["sections"]:
        section = Section.objects.select_related("profile__person").get(profile__person=person, slug=part["slug"])
        section.audience = part["audience"]
        section.save()
        for card in part.get("cards", []):
            cards[card["id"]] = _add_card(section, card, own, at)
    _choose(page, person, cards, logins)
    for place, name in enumerate(page["three_first"], start=1):
        First.objects.create(profile=person.profile, place=place, card_key=cards[name].key)
    for wish in page.get("waiting", []):
        _ask(person, wish, cards, logins[wish["by"]], at - timedelta(days=wish["days_ago"]))
    type(person.profile).objects.filter(pk=person.profile.pk).update(supported_by=page["supported_by"])


def _fill_circle(key: str, person: Person, logins: dict[str, User], at: datetime) -> None:
    for name, role in CIRCLES[key]:
        _let_in(person, role, at, user=logins[name], says_yes=role is Role.HELPER)
    if key == "mo":
        team = Team.objects.create(called="Oak House")
        TeamPlace.objects.create(team=team, user=logins["ola"], starts_at=at)
        _let_in(person, Role.READER, at, team=team)


def _let_in(person: Person, role: Role, at: datetime, **who) -> None:
    choice = people.record_choice(person=person, what="LET_IN", how_asked=ASKED, how_answered=ANSWERED, at=at)
    people.let_in(person=person, role=role, choice=choice, at=at, **who)


def _values(card: dict, by: Asker, person: Person) -> dict:
    """A card of a data file as a change holds it; its photo is drawn now."""
    values = {}
    if "photo" in card:
        photo = photos.keep(pixels=draw(card["photo"]), person=person, by=by)
        values["shown"] = {"photo": str(photo.uuid), "shows": card.get("shows", "")}
    elif "picture" in card:
        values["shown"] = {"picture": Picture.objects.get(code=card["picture"]).pk}
    if "text" in card:
        values["text"] = card["text"]
    if "words_by" in card:
        values["whose"] = {"by": card["words_by"], "of": card.get("words_of", "")}
    return values


def _add_card(section: Section, card: dict, by: Asker, at: datetime) -> Card:
    then = Asker(user=by.user, at=at - timedelta(days=card["made_sure_days"]), places=by.places)
    change = changes.begin(section=section, by=then, kind=Kind.ADD)
    empty = {"shown": None, "text": "", "keep_safe": card.get("keep_safe", False)}
    values = empty | _values(card, then, section.profile.person)
    change = changes.keep(change=change, by=then, values=values)
    changes.propose(change=change, by=then)
    made = Card.objects.get(key=change.card_key)
    if "audience" in card:
        made.audience = card["audience"]
        made.save()
    return made


def _choose(page: dict, person: Person, cards: dict[str, Card], logins: dict[str, User]) -> None:
    for part in page["sections"]:
        for card in part.get("cards", []):
            for name in card.get("chosen", []):
                member = person.members.get(user=logins[name])
                Chosen.objects.create(member=member, card=cards[card["id"]])


def _ask(person: Person, wish: dict, cards: dict[str, Card], user: User, at: datetime) -> None:
    by = get_asker(user, at)
    card = Card.objects.get(pk=cards[wish["card"]].pk) if "card" in wish else None
    slug = card.section.slug if card else wish["section"]
    section = Section.objects.select_related("profile__person").get(profile__person=person, slug=slug)
    change = changes.begin(section=section, by=by, kind=Kind(wish["kind"]), card=card)
    empty = {} if card else {"shown": None, "text": "", "keep_safe": False}
    change = changes.keep(change=change, by=by, values=empty | _values(wish, by, person))
    changes.propose(change=change, by=by)
