"""Many people press at the same moment. Is everything there afterwards, once, and the log unbroken?

Real threads, each with its own connection, that start together at a barrier; on SQLite and on PostgreSQL.
"""

from threading import Barrier, Thread
from uuid import uuid4

import pytest
from django.db import connections

from profiles.actions import answers, changes, making, people
from profiles.models import Card, Change, Choice
from profiles.refusals import Refused
from profiles.roles import Role
from profiles.states import Kind, State
from tests.actions.watching import lines, words
from tests.factories import NOW, add_card, let_in, make_picture, make_world, suggest

pytestmark = [pytest.mark.sweep, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def world():
    """The cast, committed: every thread sees it."""
    return make_world()


def at_once(*acts) -> list:
    """Does all of it at the same moment; what each gave back, or the refusal it met. Anything else is an error."""
    barrier, ends = Barrier(len(acts)), [None] * len(acts)

    def run(n, act):
        barrier.wait(20)
        try:
            ends[n] = act()
        except Exception as problem:
            ends[n] = problem
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not [end for end in ends if isinstance(end, Exception) and not isinstance(end, Refused)], ends
    return ends


def test_eight_who_say_yes_to_eight_cards_of_one_part(world):
    wishes = [suggest(world, name, text=f"Card {n}.") for n, name in enumerate(["kim", "sam"] * 4)]
    mo = world.asker("mo")
    ends = at_once(*[lambda wish=wish: answers.publish(change=wish, by=mo) for wish in wishes])
    assert ends == [None] * 8
    assert sorted(words(world.mo)) == sorted(["Mo's tea words.", *(f"Card {n}." for n in range(8))])
    orders = Card.objects.filter(section=world.section()).values_list("sort_order", flat=True)
    assert len(set(orders)) == 9
    assert lines(world.mo)[-8:] == [("PUBLISH", "Mo")] * 8


def test_eight_cards_of_eight_people_from_the_first_tap_to_the_last(world):
    for n in range(8):
        world.users[f"friend-{n}"] = type(world.users["kim"]).objects.create(username=f"friend-{n}", called="Ann")
        let_in(world.mo, Role.FRIEND, user=world.users[f"friend-{n}"])
    at_once(*[lambda n=n: suggest(world, f"friend-{n}", text=f"Card {n}.", keep_safe=n % 2 == 0) for n in range(8)])
    assert Change.objects.filter(by__called="Ann", state=State.WAITING_FOR_YES).count() == 4
    assert sorted(words(world.mo)) == sorted(["Mo's tea words.", *(f"Card {n}." for n in range(0, 8, 2))])
    assert len({verb for verb, who in lines(world.mo) if who == "Ann"}) == 2


def test_one_card_said_yes_to_by_two_shows_once(world):
    wish = suggest(world, "kim", text="I like rain.")
    ends = at_once(*[lambda name=name: answers.publish(change=wish, by=world.asker(name)) for name in ("mo", "hana")])
    assert sorted(map(type, ends), key=str) == sorted([type(None), Refused], key=str)
    assert words(world.mo).count("I like rain.") == 1
    assert [verb for verb, _ in lines(world.mo)].count("PUBLISH") == len(world.cards)


def test_a_double_tap_that_comes_at_the_same_moment_is_one_yes_and_no_refusal(world):
    wish, mo = suggest(world, "kim", text="I like rain."), world.asker("mo")
    assert at_once(*[lambda: answers.publish(change=wish, by=mo)] * 4) == [None] * 4
    assert words(world.mo).count("I like rain.") == 1


def test_yes_and_no_at_the_same_moment_is_one_of_them(world):
    wish = suggest(world, "kim", text="I like rain.")
    ends = at_once(
        lambda: answers.publish(change=wish, by=world.asker("mo")),
        lambda: answers.send_back(change=wish, by=world.asker("hana")),
    )
    wish.refresh_from_db()
    assert len([end for end in ends if isinstance(end, Refused)]) == 1
    assert ("I like rain." in words(world.mo)) == (wish.state == State.PUBLISHED)
    assert wish.state in (State.PUBLISHED, State.SENT_BACK)


def test_the_same_field_at_the_same_moment_is_one_yes_and_one_clash(world):
    wishes = [suggest(world, name, card=world.cards["tea"], text=f"{name}.") for name in ("kim", "sam")]
    mo = world.asker("mo")
    ends = at_once(*[lambda wish=wish: answers.publish(change=wish, by=mo) for wish in wishes])
    assert ends.count(None) == 1
    assert next(end for end in ends if end).fields == ("text",)


def test_two_fields_of_one_card_at_the_same_moment_both_survive(world):
    one = suggest(world, "kim", card=world.cards["tea"], text="Milk.")
    picture = make_picture()
    two = suggest(world, "sam", card=world.cards["tea"], shown={"picture": picture.pk})
    mo = world.asker("mo")
    assert at_once(*[lambda w=w: answers.publish(change=w, by=mo) for w in (one, two)]) == [None, None]
    card = Card.objects.get(pk=world.cards["tea"].pk)
    assert (card.text, card.picture) == ("Milk.", picture)


def test_a_form_that_is_sent_four_times_at_once_begins_one_change(world):
    key, kim, section = uuid4(), world.asker("kim"), world.section()
    ends = at_once(*[lambda: changes.begin(section=section, by=kim, kind=Kind.ADD, request_key=key)] * 4)
    assert len({end.pk for end in ends}) == 1
    kims = Change.objects.filter(by=world.users["kim"])
    assert kims.count() == 1
    assert at_once(*[lambda: changes.keep(change=ends[0], by=kim, values={"text": "a"})] * 4)


def test_one_undo_for_four_taps(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Milk.")
    mo = world.asker("mo")
    ends = at_once(*[lambda: changes.undo(change=change, by=mo)] * 4)
    assert len({opposite.pk for opposite, _ in ends}) == 1
    assert words(world.mo) == ["Mo's tea words."]


def test_cards_moved_and_put_away_by_several_at_once_wait_for_nobody_for_ever(world):
    cards = [add_card(world, "mo", slug="support", text=text) for text in "ABCDEF"]
    mo, kim, sam = (world.asker(name) for name in ("mo", "kim", "sam"))
    at_once(
        lambda: making.move(card=cards[1], by=mo, up=True),
        lambda: making.move(card=cards[2], by=kim, up=False),
        lambda: making.take_away(card=cards[3], by=mo),
        lambda: making.take_away(card=cards[4], by=sam),
        lambda: making.move(card=cards[5], by=mo, up=True),
        lambda: changes.undo(change=Change.objects.get(card_key=cards[0].key), by=kim),
    )
    assert sorted(words(world.mo, "support")) == list("ABCEF")
    assert lines(world.mo)


def test_cards_of_different_parts_at_the_same_moment(world):
    slugs = ["important", "also", "people", "wellness", "support", "communication"]
    at_once(*[lambda slug=slug: suggest(world, "mo", slug=slug, text=f"In {slug}.") for slug in slugs])
    assert all(f"In {slug}." in words(world.mo, slug) for slug in slugs)
    assert lines(world.mo)


def test_several_are_let_in_at_the_same_moment(world):
    choice = Choice.objects.filter(person=world.mo).first()
    names = ["rae", "ed", "uma", "wes"]

    def let(name):
        who = {"user": world.users[name], "role": Role.FRIEND}
        return people.let_in(person=world.mo, choice=choice, at=NOW, **who)

    at_once(*[lambda name=name: let(name) for name in names])
    assert world.mo.members.filter(role=Role.FRIEND).count() == 4
    assert [verb for verb, _ in lines(world.mo)][-4:] == ["LET_IN"] * 4
