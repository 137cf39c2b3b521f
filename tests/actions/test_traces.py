"""What does Wagtail learn of a person? One impersonal snapshot for each yes, and nothing anywhere else."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import ModelLogEntry, PageLogEntry, ReferenceIndex, Revision
from wagtail.search.index import get_indexed_models
from wagtail.search.models import IndexEntry

from profiles.actions import answers, changes, making
from profiles.models import Card, Change, Person, Photo, Section
from tests.factories import make_picture, photo_file, suggest


def snapshots(world, slug="important") -> int:
    """How many revisions there are of a part."""
    return Revision.objects.for_instance(world.section(slug)).count()


def test_each_yes_keeps_one_snapshot_of_its_part_with_all_cards(world):
    before, others = snapshots(world), Revision.objects.count()
    change = suggest(world, "kim", text="I like rain.")
    assert snapshots(world) == before
    answers.publish(change=change, by=world.asker("mo"))
    assert (snapshots(world), Revision.objects.count()) == (before + 1, others + 1)
    section = world.section()
    newest = section.latest_revision
    assert newest.user == world.users["mo"]
    kept = newest.as_object()
    assert [card.text for card in kept.cards.all()] == ["Mo's tea words.", "I like rain."]


def test_what_is_refused_or_put_off_or_sent_back_keeps_no_snapshot(world):
    before = Revision.objects.count()
    later, no = suggest(world, "kim"), suggest(world, "sam")
    answers.keep_waiting(change=later, by=world.asker("mo"))
    answers.send_back(change=no, by=world.asker("mo"))
    changes.withdraw(change=suggest(world, "hana"), by=world.asker("hana"))
    assert Revision.objects.count() == before


def test_a_warning_keeps_a_snapshot_when_it_shows_and_when_it_goes_but_not_for_the_yes(world):
    before = snapshots(world)
    stays, goes = (suggest(world, "kim", text=text, keep_safe=True) for text in ("Nuts.", "Milk."))
    assert snapshots(world) == before + 2
    answers.publish(change=stays, by=world.asker("mo"))
    assert snapshots(world) == before + 2
    answers.send_back(change=goes, by=world.asker("mo"))
    assert snapshots(world) == before + 3


def test_snapshots_and_rows_are_named_without_a_name_or_a_word(world):
    change = suggest(world, "mo", text="I like rain.")
    card = Card.objects.get(key=change.card_key)
    for revision in Revision.objects.all():
        assert revision.object_str == f"section {revision.object_id}"
    rows = [*Person.objects.all(), *Section.objects.all(), *Change.objects.all(), card, *world.users.values()]
    rows += [world.mo.profile, *world.mo.members.all(), *world.mo.choices.all(), *world.mo.looks.all()]
    private = {"Mo", "Kim", "Oak House", "rain", "tea", *Section.objects.values_list("heading", flat=True)}
    for row in rows:
        assert not [word for word in private if word in str(row)], row


def whole_life(world):
    """A bit of everything, with a picture and a photo."""
    from easyread.pictures.pixels import read_pixels

    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind="ADD")
    pixels = read_pixels(photo_file(size=(60, 40)))
    values = {"text": "I like rain.", "whose": {"by": "SAID", "of": ""}, "keep_safe": True}
    making.keep_card(change=change, by=kim, values=values, pixels=pixels, shows="me in the rain")
    changes.propose(change=change, by=kim)
    answers.publish(change=change, by=world.asker("mo"))
    suggest(world, "mo", card=world.cards["tea"], shown={"picture": make_picture().pk})
    making.take_away(card=world.cards["tea"], by=world.asker("mo"))


def test_wagtail_keeps_no_list_of_what_people_use_and_no_log_of_theirs(world):
    whole_life(world)
    ours = ContentType.objects.filter(app_label="profiles")
    assert ours.count() > 10
    points = Q(content_type__in=ours) | Q(base_content_type__in=ours) | Q(to_content_type__in=ours)
    assert not ReferenceIndex.objects.filter(points).exists()
    assert not ModelLogEntry.objects.exists()
    assert not PageLogEntry.objects.filter(content_type__in=ours).exists()


def test_nothing_of_a_person_can_be_searched_for(world):
    whole_life(world)
    assert Photo.objects.exists()
    models = set(apps.get_app_config("profiles").get_models())
    assert not [model for model in get_indexed_models() if model in models and model.get_search_fields()]
    ours = ContentType.objects.filter(app_label="profiles")
    assert not IndexEntry.objects.filter(content_type__in=ours).exists()
    assert not IndexEntry.objects.filter(title__icontains="rain").exists()
