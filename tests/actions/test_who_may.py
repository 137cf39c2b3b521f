"""Who may do what? Every member of both circles tries every action on Mo's page."""

import pytest

from profiles.actions import answers, changes, making
from profiles.models import Card, Change
from profiles.states import Kind
from tests.actions.watching import only_tried, outcome
from tests.factories import JO_CIRCLE, MO_CIRCLE, OTHERS, WORDS, add_card, suggest

CAST = ["mo", *MO_CIRCLE, "ola", "jo", *JO_CIRCLE, *OTHERS, None]
SUGGESTERS, LOOKERS = {"mo", "kim", "sam", "hana"}, {"ade", "ola"}


def being_made(world) -> Change:
    """A card that Kim has in hand."""
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.ADD)
    return changes.keep(change=change, by=kim, values=WORDS)


def of_tea(world) -> Change:
    """The change by which Mo's tea came to the page."""
    return Change.objects.get(card_key=world.cards["tea"].key, kind=Kind.ADD)


def second(world) -> Card:
    """A card that can go up."""
    return add_card(world, "mo", text="Second.")


def away(world) -> Card:
    """A card that was put away."""
    making.take_away(card=world.cards["tea"], by=world.asker("mo"))
    return Card.objects.get(pk=world.cards["tea"].pk)


def waits(world) -> Change:
    """A card that Kim asked for."""
    return suggest(world, "kim")


def noted(change, by):
    answers.note_yes(change=change, by=by, how="SPOKEN", who_was_there="Nan")


# what there is, what is tried, who does it, who is refused in words; to all others nothing is there
TRIES = {
    "begin": (lambda w: w.section(), lambda s, by: changes.begin(section=s, by=by, kind=Kind.ADD), SUGGESTERS, LOOKERS),
    "keep": (being_made, lambda c, by: changes.keep(change=c, by=by, values={"text": "b"}), {"kim"}, set()),
    "propose": (being_made, lambda c, by: changes.propose(change=c, by=by), {"kim"}, set()),
    "withdraw": (waits, lambda c, by: changes.withdraw(change=c, by=by), {"kim"}, set()),
    "publish": (waits, lambda c, by: answers.publish(change=c, by=by), {"mo", "hana"}, {"kim"}),
    "send back": (waits, lambda c, by: answers.send_back(change=c, by=by), {"mo", "hana"}, {"kim"}),
    "keep waiting": (waits, lambda c, by: answers.keep_waiting(change=c, by=by), {"mo", "hana"}, {"kim"}),
    "settle": (waits, lambda c, by: answers.settle(change=c, by=by, take={}), {"mo", "hana"}, {"kim"}),
    "note yes": (waits, noted, {"hana", "kim"}, {"mo"}),
    "change instead": (waits, lambda c, by: making.change_instead(change=c, by=by), {"mo"}, {"kim", "hana"}),
    "undo": (of_tea, lambda c, by: changes.undo(change=c, by=by), SUGGESTERS, LOOKERS),
    "move": (second, lambda c, by: making.move(card=c, by=by, up=True), SUGGESTERS, LOOKERS),
    "take away": (second, lambda c, by: making.take_away(card=c, by=by), SUGGESTERS, LOOKERS),
    "put back": (away, lambda c, by: making.put_back(card=c, by=by), {"mo"}, LOOKERS),
}  # fmt: skip


@pytest.mark.parametrize("action", TRIES)
def test_each_of_the_cast_can_do_what_their_role_says_and_nothing_more(world, action):
    there, act, done, refused = TRIES[action]
    thing = there(world)
    found = {"done": set(), "refused": set(), "hidden": set()}
    for name in CAST:
        with only_tried():
            found[outcome(lambda name=name: act(thing, world.asker(name)))].add(name)
            if name not in done:
                assert not Card.objects.filter(text=WORDS["text"]).exists()
    assert found == {"done": done, "refused": refused, "hidden": set(CAST) - done - refused}


@pytest.mark.parametrize("name", ["kim", "sam", "hana"])
def test_what_a_supporter_hands_on_waits_and_what_the_person_hands_on_shows(world, name):
    suggest(world, name, text="From them.")
    assert not Card.objects.filter(text="From them.").exists()
    suggest(world, "mo", text="From me.")
    assert Card.objects.filter(text="From me.").exists()


@pytest.mark.parametrize("maker", ["kim", "hana"])
def test_nobody_brings_their_own_change_to_the_page_in_any_way(world, maker):
    """Kim is keyworker; Hana may say yes for Mo, but not to herself."""
    card = world.cards["tea"]
    mine = [suggest(world, maker), suggest(world, maker, card=card, text="Coffee."), suggest(world, maker)]
    mine.append(making.take_away(card=card, by=world.asker(maker))[0])
    mine.append(changes.undo(change=of_tea(world), by=world.asker(maker))[0])
    before = [one.values() for one in Card.objects.order_by("pk")]
    by = world.asker(maker)
    for change in mine:
        for act in (
            lambda c: answers.publish(change=c, by=by),
            lambda c: answers.settle(change=c, by=by, take={}),
            lambda c: making.change_instead(change=c, by=by),
            lambda c: noted(c, by),
            lambda c: noted(c, by),
            lambda c: changes.propose(change=c, by=by),
            lambda c: changes.undo(change=c, by=by),
        ):
            outcome(lambda c=change, act=act: act(c))
            assert [one.values() for one in Card.objects.order_by("pk")] == before


def test_a_helper_without_the_record_cannot_say_yes(world):
    member = world.member("hana")
    member.says_yes = False
    member.save()
    change = waits(world)
    assert outcome(lambda: answers.publish(change=change, by=world.asker("hana"))) == "refused"


@pytest.mark.parametrize("slug", ["also", "wellness"])
@pytest.mark.parametrize("name", ["kim", "sam", "hana", "ade", "ola"])
def test_nothing_can_be_begun_in_a_part_that_one_may_not_see(world, slug, name):
    section, card = world.section(slug), world.cards[{"also": "secret", "wellness": "chosen"}[slug]]
    by = world.asker(name)
    assert outcome(lambda: changes.begin(section=section, by=by, kind=Kind.ADD)) != "done"
    assert outcome(lambda: making.take_away(card=card, by=by)) != "done"
    mine = Change.objects.get(card_key=card.key)
    assert outcome(lambda: changes.undo(change=mine, by=by)) != "done"


def test_a_change_cannot_be_begun_in_one_part_with_a_card_of_another(world):
    by = world.asker("kim")
    for card in (world.cards["circle"], world.cards["jo"], world.cards["secret"]):
        begin = {"section": world.section(), "by": by, "kind": Kind.CHANGE, "card": card}
        assert outcome(lambda begin=begin: changes.begin(**begin)) == "hidden"
