"""Does the database itself refuse nonsense, each by a name that reads as a sentence?"""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.db.models import CheckConstraint

from profiles.models import (
    Card,
    Change,
    Chosen,
    CircleMember,
    First,
    Look,
    Photo,
    PhotoRendition,
    Section,
    Team,
    TeamPlace,
)
from tests.factories import NOW, suggest


def card(world, **more):
    return Card.objects.create(section=world.section(), text="a", **{"words_by": "SAID", **more})


def change(world, **more):
    section = world.section()
    values = {"kind": "ADD", "card_key": section.key, "began_at": NOW, "by": world.users["kim"], **more}
    return Change.objects.create(profile=section.profile, section=section, **values)


def member(world, **more):
    values = {"person": world.mo, "role": "READER", "starts_at": NOW, "choice": world.mo.choices.first(), **more}
    return CircleMember.objects.create(**values)


def section(world, **more):
    values = {"heading": "a", "slug": "new", "place": 9, **more}
    return Section.objects.create(profile=world.mo.profile, **values)


def first(world, *places_and_cards):
    for place, name in places_and_cards:
        First.objects.create(profile=world.mo.profile, place=place, card_key=world.cards[name].key)


def inside_itself(world):
    Section.objects.filter(pk=world.section().pk).update(parent=world.section().pk)


def photo_and_picture(world):
    from tests.factories import make_picture

    photo = Photo.objects.create(person=world.mo, width=1, height=1, file="a.webp", title="photo")
    card(world, photo=photo, picture=make_picture())


def two_renditions(world):
    photo = Photo.objects.create(person=world.mo, width=1, height=1, file="a.webp", title="photo")
    for _ in range(2):
        copy = {"filter_spec": "width-480", "focal_point_key": "", "width": 1, "height": 1, "file": "b.webp"}
        PhotoRendition.objects.create(image=photo, **copy)


def two_lines(world):
    line = Look.objects.filter(person=world.mo).first()
    line.pk = None
    line.save(force_insert=True)


NONSENSE = {
    "a_card_shows_one_thing": photo_and_picture,
    "a_card_says_whose_words_it_holds": lambda w: card(w, words_by="said"),
    "words_of_someone_else_have_a_name": lambda w: card(w, words_by="WHAT_PEOPLE_SEE"),
    "an_answered_change_says_who_and_when": lambda w: change(w, state="PUBLISHED", answered_at=NOW),
    "a_waiting_change_says_since_when": lambda w: change(w, state="WAITING_FOR_YES"),
    "an_added_card_was_not_there_before": lambda w: change(w, before={"text": "a"}),
    "a_place_is_for_a_login_or_a_team": member,
    "one_place_for_each_login": lambda w: member(w, user=w.users["kim"]),
    "one_place_for_each_team": lambda w: member(w, team=w.team),
    "only_a_helper_says_yes_for_a_person": lambda w: member(w, user=w.users["wes"], says_yes=True),
    "a_team_only_reads": lambda w: member(w, team=Team.objects.create(called="Elm"), role="FRIEND"),
    "chosen_for_a_section_or_a_card": lambda w: Chosen.objects.create(member=w.member("kim")),
    "one_first_thing_at_each_place": lambda w: first(w, (1, "tea"), (1, "circle")),
    "a_card_is_first_only_once": lambda w: first(w, (1, "tea"), (2, "tea")),
    "only_three_things_come_first": lambda w: first(w, (4, "tea")),
    "one_rendition_of_a_photo_and_size": two_renditions,
    "lines_of_a_person_are_numbered": two_lines,
    "a_slug_once_in_a_profile": lambda w: section(w, slug="important"),
    "a_section_has_a_known_audience": lambda w: section(w, audience="EVERYONE"),
    "a_section_is_not_inside_itself": inside_itself,
    "one_place_in_each_team": lambda w: TeamPlace.objects.create(team=w.team, user=w.users["ola"], starts_at=NOW),
}


def our_constraints() -> dict:
    """All constraints of people's tables that we named ourselves."""
    models = apps.get_app_config("profiles").get_models()
    return {one.name: one for model in models for one in model._meta.constraints}


def test_every_constraint_is_tried():
    assert set(NONSENSE) == set(our_constraints())


@pytest.mark.parametrize("name", NONSENSE)
def test_the_database_refuses(world, name):
    with pytest.raises(IntegrityError) as no, transaction.atomic():
        NONSENSE[name](world)
    # SQLite tells the columns of what must be there once, and the name of everything else.
    if connection.vendor == "postgresql" or isinstance(our_constraints()[name], CheckConstraint):
        assert name in str(no.value)
    else:
        assert "UNIQUE" in str(no.value)


@pytest.mark.parametrize("field", ["key", "request_key"])
def test_a_change_is_there_once(world, field):
    known = suggest(world, "kim")
    with pytest.raises(IntegrityError), transaction.atomic():
        change(world, **{field: getattr(known, field)})


def test_who_did_something_cannot_be_deleted_from_under_it(world):
    suggest(world, "kim")
    with pytest.raises(IntegrityError), transaction.atomic():
        world.users["kim"].delete()
