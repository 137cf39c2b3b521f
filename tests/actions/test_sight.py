"""What does each of the cast see? Covers, parts, questions and history, and that the rest leaves no trace."""

from dataclasses import asdict
from datetime import timedelta

import pytest

from profiles import queries
from profiles.actions import answers, changes, making
from profiles.models import Card, Chosen, First, Person, Section
from profiles.queries import sight
from profiles.refusals import Hidden
from profiles.states import Kind
from tests.factories import JO_CIRCLE, MO_CIRCLE, NOW, OTHERS, add_card, suggest

LATER = NOW + timedelta(hours=1)
CIRCLE = {"tea", "circle"}
# The four parts that have a card, each with its own audience (tests/factories.py).
SEES = {"mo": {"tea", "secret", "circle", "chosen"}, **dict.fromkeys(MO_CIRCLE, CIRCLE), "ola": {"tea"}}
SLUGS = {"tea": "important", "secret": "also", "circle": "people", "chosen": "wellness"}
STRANGERS = ["jo", *JO_CIRCLE, *OTHERS, None]


def whole(world, name) -> str:
    """All that one of the cast can get to see of Mo's page, in one string."""
    asker, mo = world.asker(name, LATER), Person.objects.get(pk=world.mo.pk)
    cover = queries.get_profile(mo, asker)
    seen = [asdict(cover), *(asdict(queries.get_section(mo, part.slug, asker)) for part in cover.sections)]
    lists = [queries.get_waiting(mo, asker), queries.get_history(mo, asker), queries.get_unfinished(mo, asker)]
    seen += [asdict(change) for changes_seen in lists for change in changes_seen]
    seen += [asdict(card) for card in queries.get_put_away(mo, asker)]
    seen += [asdict(tile) for tile in queries.get_people(asker).object_list]
    return str([*seen, queries.get_sitting(mo, asker)[1]])


@pytest.mark.parametrize("name", SEES)
def test_each_of_the_circle_sees_their_cards_and_no_others(world, name):
    seen = {key for key in SLUGS if f"Mo's {key} words." in whole(world, name)}
    assert seen == SEES[name]
    tiles = {section.slug for section in queries.get_profile(world.mo, world.asker(name)).sections}
    assert tiles & set(SLUGS.values()) == {SLUGS[key] for key in seen}
    for key, slug in SLUGS.items():
        if key in seen:
            assert queries.get_section(world.mo, slug, world.asker(name)).cards
        else:
            with pytest.raises(Hidden):
                queries.get_section(world.mo, slug, world.asker(name))
            with pytest.raises(Hidden):
                queries.find_card(world.cards[key].key, world.mo, world.asker(name))


@pytest.mark.parametrize("name", STRANGERS)
def test_strangers_and_the_circles_of_others_find_nothing(world, name):
    asker, mo, change = world.asker(name), world.mo, suggest(world, "kim")
    tries = [
        lambda: queries.find_person(mo.code, asker),
        lambda: queries.get_profile(mo, asker),
        lambda: queries.get_section(mo, "important", asker),
        lambda: queries.find_card(world.cards["tea"].key, mo, asker),
        lambda: queries.find_change(change.key, mo, asker),
        lambda: queries.get_waiting(mo, asker),
        lambda: queries.get_history(mo, asker),
        lambda: queries.get_put_away(mo, asker),
    ]
    for look in tries:
        with pytest.raises(Hidden):
            look()
    assert "Mo" not in [tile.called for tile in queries.get_people(asker).object_list] if name else True


def test_a_card_is_not_found_below_the_page_of_another(world):
    jo = world.asker("jo")
    with pytest.raises(Hidden):
        queries.find_card(world.cards["tea"].key, world.jo, jo)


@pytest.mark.parametrize("name", ["kim", "sam", "hana", "ade", "ola"])
def test_what_is_chosen_opens_for_the_one_who_was_chosen(world, name):
    member = world.mo.members.get(team=world.team) if name == "ola" else world.member(name)
    Chosen.objects.create(member=member, section=world.section("wellness"))
    for other in ("kim", "sam", "hana", "ade", "ola"):
        assert ("Mo's chosen words." in whole(world, other)) == (other == name)


def test_a_card_may_be_for_fewer_than_its_part_and_never_for_more(world):
    card = world.cards["tea"]
    Card.objects.filter(pk=card.pk).update(audience="CHOSEN")
    Chosen.objects.create(member=world.member("sam"), card=card)
    assert [n for n in SEES if "Mo's tea words." in whole(world, n)] == ["mo", "sam"]
    Card.objects.filter(pk=world.cards["secret"].pk).update(audience="CIRCLE_AND_STAFF")
    assert [n for n in SEES if "Mo's secret words." in whole(world, n)] == ["mo"]


def test_a_part_within_a_part_is_hidden_with_it_and_by_itself(world):
    above, inner = world.section("people"), world.section("support")
    Section.objects.filter(pk=inner.pk).update(parent=above, audience="CIRCLE_AND_STAFF")
    add_card(world, "mo", slug="support", text="Inside.")

    def seers() -> set:
        return {name for name in SEES if sight.cards(world.mo, world.asker(name)).filter(text="Inside.").exists()}

    assert seers() == {"mo", *MO_CIRCLE}
    Section.objects.filter(pk=above.pk).update(audience="ME")
    assert seers() == {"mo"}
    Section.objects.filter(pk=above.pk).update(audience="CIRCLE_AND_STAFF", away_at=NOW)
    assert seers() == set()


def hidden_things(world):
    """Everything that can happen in parts that only Mo sees: new cards, questions, warnings, firsts, the past."""
    mo = world.asker("mo", LATER)
    for slug in ("also", "wellness"):
        card = add_card(world, "mo", slug=slug, text="Hidden.")
        suggest(world, "mo", card=card, text="Hidden, better.")
        making.take_away(card=add_card(world, "mo", slug=slug, text="Hidden, old."), by=mo)
        First.objects.create(profile=world.mo.profile, place=1 if slug == "also" else 2, card_key=card.key)
    member = world.member("hana")
    opened = Chosen.objects.create(member=member, section=world.section("wellness"))
    suggest(world, "hana", slug="wellness", text="Hidden question.")
    suggest(world, "hana", slug="wellness", text="Hidden warning.", keep_safe=True)
    suggest(world, "hana", card=world.cards["chosen"], text="Hidden wish.")
    opened.delete()
    narrow = add_card(world, "mo", slug="important", text="Hidden card.")
    Card.objects.filter(pk=narrow.pk).update(audience="ME")
    suggest(world, "mo", card=narrow, text="Hidden card, better.")


@pytest.mark.parametrize("name", ["kim", "sam", "hana", "ade", "ola"])
def test_a_page_is_the_same_with_and_without_what_one_may_not_see(world, name):
    before = whole(world, name)
    hidden_things(world)
    assert whole(world, name) == before
    assert "Hidden" not in before
    assert "Hidden" in whole(world, "mo")


def test_the_day_of_a_hidden_change_is_not_told(world):
    def day(name):
        return queries.get_profile(Person.objects.get(pk=world.mo.pk), world.asker(name)).updated_at

    before = {name: day(name) for name in SEES}
    making.take_away(card=world.cards["secret"], by=world.asker("mo", LATER))
    assert {name for name in SEES if day(name) != before[name]} == {"mo"}
    _undone, clash = changes.undo(change=suggest(world, "mo", text="New."), by=world.asker("mo", LATER))
    assert clash is None


@pytest.mark.parametrize(("name", "count"), [("mo", 3), ("hana", 3), ("kim", 3), ("sam", 1), ("ade", 0), ("ola", 0)])
def test_who_counts_what_waits(world, name, count):
    for maker in ("kim", "sam", "hana"):
        suggest(world, maker, text=f"From {maker}.")
    assert queries.get_profile(world.mo, world.asker(name)).waiting == count
    assert len(queries.get_waiting(world.mo, world.asker(name))) == count
    assert queries.get_sitting(world.mo, world.asker(name))[1] == count


@pytest.mark.parametrize("other", ["mo", "sam", "hana", "ade", "ola"])
def test_what_is_being_made_or_was_taken_back_is_its_makers_alone(world, other):
    kim = world.asker("kim")
    for text in ("In hand.", "Taken back."):
        change = changes.begin(section=world.section(), by=kim, kind=Kind.ADD)
        changes.keep(change=change, by=kim, values={"text": text})
    changes.withdraw(change=change, by=kim)
    assert "In hand." in whole(world, "kim")
    assert "In hand." not in whole(world, other)
    assert "Taken back." not in whole(world, other)


def test_the_history_is_only_of_cards_that_one_may_see_now(world):
    change = suggest(world, "sam", card=world.cards["tea"], text="Juice.")
    answers.publish(change=change, by=world.asker("mo"))
    assert "Juice." in str(queries.get_history(world.mo, world.asker("sam")))
    making.take_away(card=Card.objects.get(pk=world.cards["tea"].pk), by=world.asker("mo"))
    for name in ("sam", "kim", "hana"):
        assert "Juice." not in whole(world, name)
    assert "Juice." in str(queries.get_history(world.mo, world.asker("mo")))


@pytest.mark.parametrize("name", ["ade", "ola"])
def test_those_who_only_read_have_no_history_and_no_questions(world, name):
    suggest(world, "kim")
    asker = world.asker(name)
    assert queries.get_history(world.mo, asker) == queries.get_waiting(world.mo, asker) == []


def test_cards_that_were_put_away_are_the_persons_alone(world):
    making.take_away(card=world.cards["tea"], by=world.asker("mo"))
    assert [card.text for card in queries.get_put_away(world.mo, world.asker("mo"))] == ["Mo's tea words."]
    for name in MO_CIRCLE:
        assert queries.get_put_away(world.mo, world.asker(name)) == []
        with pytest.raises(Hidden):
            queries.find_put_away_card(world.cards["tea"].key, world.mo, world.asker(name))


@pytest.mark.parametrize("key", ["", "x", "None", "0" * 32, "../.."])
def test_what_was_just_done_is_nothing_for_a_wrong_key(world, key):
    assert queries.find_done(key, world.mo, world.asker("mo")) is None
