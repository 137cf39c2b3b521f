"""What if someone taps twice? Each thing is done once, and the second tap gets a page that makes sense."""

import pytest

from profiles.models import Card, Change
from profiles.states import State
from tests.factories import add_card, suggest

from .forms import TYPED, begin, change_at, seen


def twice(client, address: str, **sent):
    """Both answers of two taps."""
    return client.post(address, sent), client.post(address, sent)


def test_add_something_begins_one_card(client_of, world):
    kim, key = client_of("kim"), "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
    first, second = twice(kim, f"/people/{world.mo.code}/part/important/add/", request_key=key)
    assert first.url == second.url
    assert Change.objects.filter(by=world.users["kim"]).count() == 1


def test_change_it_begins_one_change(client_of, world):
    first, second = twice(client_of("kim"), f"/people/{world.mo.code}/cards/{world.cards['tea'].key}/change/")
    assert first.url == second.url
    assert Change.objects.filter(by=world.users["kim"]).count() == 1


@pytest.mark.parametrize("who", ["mo", "kim"])
def test_save_it_hands_on_once(client_of, world, who):
    client = client_of(who)
    form = begin(client, world)
    client.post(form, TYPED)
    first, second = twice(client, form + "look/")
    assert (first.status_code, second.status_code) == (302, 302)
    assert first.url == second.url
    page = client.get(second.url)
    assert ("It is done." if who == "mo" else "It is saved.") in seen(page)
    assert Card.objects.filter(text=TYPED["text"]).count() == (1 if who == "mo" else 0)
    assert Change.objects.filter(by=world.users[who], card_key=change_at(form).card_key).count() == 1
    late = client.post(form, {**TYPED, "text": "Too late."})
    assert late.status_code == 409 and "Nothing is lost." in seen(late)


@pytest.mark.parametrize("said", ["YES", "NO", "LATER", "UNSURE"])
def test_an_answer_counts_once(client_of, world, said):
    change = suggest(world, "kim", text="I like rain.")
    first, second = twice(client_of("mo"), f"/people/{world.mo.code}/yes/{change.key}/", answer=said, n=0, of=1)
    assert first.status_code == second.status_code == 302
    assert first.url == second.url
    assert Card.objects.filter(text="I like rain.").count() == (1 if said == "YES" else 0)
    change.refresh_from_db()
    wanted = {"YES": State.PUBLISHED, "NO": State.SENT_BACK}.get(said, State.WAITING_FOR_YES)
    assert change.state == wanted


def test_yes_after_no_says_that_it_was_answered(client_of, world):
    mo, change = client_of("mo"), suggest(world, "kim", text="I like rain.")
    address = f"/people/{world.mo.code}/yes/{change.key}/"
    mo.post(address, {"answer": "NO"})
    for client in (mo, client_of("hana")):
        answer = client.post(address, {"answer": "YES"})
        assert answer.status_code in (404, 409)
    assert "Someone has answered this already." in seen(mo.post(address, {"answer": "YES"}))
    assert not Card.objects.filter(text="I like rain.").exists()


def test_change_it_twice_goes_to_the_same_form(client_of, world):
    change = suggest(world, "kim", text="I like rain.")
    first, second = twice(client_of("mo"), f"/people/{world.mo.code}/yes/{change.key}/", answer="CHANGE")
    assert first.url == second.url
    assert "I like rain." in seen(client_of("mo").get(first.url))


def test_undo_twice_undoes_once(client_of, world):
    card = add_card(world, "mo", text="Undo me.")
    change = Change.objects.get(card_key=card.key)
    first, second = twice(client_of("mo"), f"/people/{world.mo.code}/history/{change.key}/undo/")
    assert first.status_code == second.status_code == 302
    assert first.url == second.url
    card.refresh_from_db()
    assert card.away_at is not None
    assert Change.objects.filter(undoes=change).count() == 1


def test_a_supporter_asks_once_to_put_a_card_away(client_of, world):
    key = world.cards["tea"].key
    first, second = twice(client_of("kim"), f"/people/{world.mo.code}/cards/{key}/put-away/")
    assert first.url == second.url
    assert Change.objects.filter(card_key=key, state=State.WAITING_FOR_YES).count() == 1


def test_put_away_and_bring_back_twice(client_of, world):
    mo, key = client_of("mo"), world.cards["tea"].key
    for way in ("put-away", "bring-back"):
        first, second = twice(mo, f"/people/{world.mo.code}/cards/{key}/{way}/")
        assert first.status_code == 302
        assert second.status_code in (302, 404, 409)
        card = Card.objects.get(key=key)
        assert (card.away_at is not None) == (way == "put-away")
    assert Change.objects.filter(card_key=key).count() == 3


def test_a_yes_in_the_room_is_written_down_once(client_of, world):
    change = suggest(world, "kim", text="I like rain.")
    sent = {"how": "SPOKEN", "who_was_there": "Sam"}
    first, second = twice(client_of("hana"), f"/people/{world.mo.code}/waiting/{change.key}/room/", **sent)
    assert first.status_code == 302
    assert second.status_code in (302, 409)
    assert Card.objects.filter(text="I like rain.").count() == 1


def test_a_word_of_its_maker_alone_shows_nothing(client_of, world):
    change = suggest(world, "kim", text="I like rain.")
    address = f"/people/{world.mo.code}/waiting/{change.key}/room/"
    for _ in range(3):
        client_of("kim").post(address, {"how": "SPOKEN", "who_was_there": "Sam"})
    assert not Card.objects.filter(text="I like rain.").exists()
    assert client_of("hana").post(address, {"how": "SPOKEN", "who_was_there": "Sam"}).status_code == 302
    assert Card.objects.filter(text="I like rain.").count() == 1


def test_taking_back_twice(client_of, world):
    change = suggest(world, "kim", text="I like rain.")
    first, second = twice(client_of("kim"), f"/people/{world.mo.code}/making/{change.key}/take-back/")
    assert first.status_code == 302
    assert second.status_code in (302, 409)
    assert Change.objects.get(pk=change.pk).state == State.WITHDRAWN
