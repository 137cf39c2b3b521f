"""Does a screen say what is true, to the one who reads it? Answers, history, marks, and the way on after a no."""

from datetime import timedelta

import pytest
from django.test import Client

from profiles.actions import answers, changes, making
from profiles.models import Card, Change, First
from profiles.states import State
from tests.actions.watching import words
from tests.factories import NOW, add_card, suggest

from .forms import TYPED, begin, seen

NUTS = "Nuts make me ill."
ALL_NUTS = "All nuts make me very ill."


@pytest.fixture
def people(world) -> str:
    """The address of Mo's page."""
    return f"/people/{world.mo.code}/"


@pytest.fixture
def corrected(world) -> Change:
    """Kim's correction of a card that keeps Mo safe. It shows, and waits for Mo."""
    card = add_card(world, "mo", text=NUTS, keep_safe=True)
    First.objects.create(profile=world.mo.profile, place=1, card_key=card.key)
    return suggest(world, "kim", card=card, text=ALL_NUTS)


def rows_with(text: str, answer) -> list[str]:
    """The easy-read rows of a page that hold this text."""
    rows = [row.split("</article>")[0] for row in seen(answer).split("<article")[1:]]
    return [row for row in rows if text in row]


WISHES = {
    "add": (lambda world: suggest(world, "kim"), "Yes, add it", "No, leave it out"),
    "change": (
        lambda world: suggest(world, "kim", card=world.cards["tea"], text="I like milk."),
        "Yes, use the new one",
        "No, keep the old one",
    ),
    "take away": (
        lambda world: making.take_away(card=tea(world), by=world.asker("kim")),
        "Yes, put it away",
        "No, keep it",
    ),
    "keep safe": (
        lambda world: suggest(world, "kim", text=NUTS, keep_safe=True),
        "Yes, keep it",
        "No, take it off",
    ),
}


def tea(world) -> Card:
    """Mo's card about tea, as it is now."""
    return Card.objects.select_related("section__profile__person").get(pk=world.cards["tea"].pk)


@pytest.mark.parametrize("name", WISHES)
def test_yes_and_no_say_what_they_do(client_of, world, people, name):
    wish, yes, no = WISHES[name]
    wish(world)
    for who in ("mo", "hana"):
        page = seen(client_of(who).get(f"{people}yes/"))
        assert yes in page and no in page
        others = {answer for _wish, *both in WISHES.values() for answer in both} - {yes, no}
        assert not [answer for answer in others if f">{answer}<" in page]


def test_undoing_an_added_card_asks_to_put_it_away(client_of, world, people):
    card = add_card(world, "mo", text="I like rain.")
    changes.undo(change=Change.objects.get(card_key=card.key), by=world.asker("kim"))
    page = seen(client_of("mo").get(f"{people}yes/"))
    assert "Kim wants to put this away." in page
    assert "Yes, put it away" in page


def test_the_history_quotes_what_a_change_held(client_of, world, people):
    suggest(world, "mo", card=world.cards["tea"], text="I like milk.")
    making.take_away(card=tea(world), by=world.asker("mo"))
    suggest_later = world.asker("mo", NOW + timedelta(hours=1))
    making.put_back(card=tea(world), by=suggest_later)
    suggest(world, "mo", card=world.cards["tea"], text="I like juice.")
    rows = rows_with("", client_of("mo").get(f"{people}history/"))
    said = {
        "put a card away": "I like milk.",
        "brought a card back": "I like milk.",
        "added a card": "Mo's tea words.",
    }
    for did, quoted in said.items():
        (row,) = [row for row in rows if did in row and ("added" not in did or "tea words" in row)]
        assert quoted in row and "juice" not in row
    assert ["juice" in row for row in rows if "changed a card" in row].count(True) == 1


def test_a_correction_to_keep_safe_is_asked_about_with_its_old_words(client_of, corrected, people):
    for address in ("yes/", "waiting/"):
        page = seen(client_of("mo").get(people + address))
        assert page.index(">Old<") < page.index(NUTS) < page.index(">New<") < page.index(ALL_NUTS)


@pytest.mark.parametrize("who", ["mo", "kim", "sam", "ola"])
def test_three_things_first_bear_the_mark_of_what_nobody_said_yes_to(client_of, corrected, people, who):
    marked = "New. Added by Kim on"
    page = seen(client_of(who).get(people))
    assert marked in page and "Not said yes to yet." in page


def test_nobody_made_sure_of_a_card_before_somebody_said_yes(client_of, world, corrected, people):
    part = f"{people}part/important/"
    when = (NOW + timedelta(days=40)).strftime("%B %Y")
    (row,) = rows_with(ALL_NUTS, client_of("ola").get(part))
    assert "Made sure on" not in row
    answers.publish(change=corrected, by=world.asker("mo", NOW + timedelta(days=40)))
    (row,) = rows_with(ALL_NUTS, client_of("ola").get(part))
    assert "Made sure on" in row and when in row


def test_a_supporter_who_writes_new_words_says_whose_they_are(client_of, world, people):
    kim = client_of("kim")
    form = kim.post(f"{people}cards/{world.cards['tea'].key}/change/").url
    assert "checked" not in seen(kim.get(form)).split("Whose words")[1].split("</fieldset>")[0]
    answer = kim.post(form, {"text": "Mo likes milk."})
    assert answer.status_code == 400
    assert "The words are new. Please choose whose words they are." in seen(answer)
    assert "Mo likes milk." in seen(answer)
    straight_on = kim.post(f"{form}look/")
    assert straight_on.status_code == 400
    assert "whose words the new words are" in seen(straight_on)
    sent = {"text": "Mo likes milk.", "words_by": "SOMEONE_ELSE", "words_of": "Kim"}
    assert kim.post(form, sent).status_code == 302
    assert kim.post(f"{form}look/").status_code == 302


def test_whose_words_stay_where_only_something_else_is_new(client_of, world, people):
    kim = client_of("kim")
    form = kim.post(f"{people}cards/{world.cards['tea'].key}/change/").url
    assert kim.post(form, {"text": "Mo's tea words.", "keep_safe": "on"}).status_code == 302
    kim.post(f"{form}look/")
    change = Change.objects.get(state=State.WAITING_FOR_YES)
    answers.publish(change=change, by=world.asker("mo"))
    assert (tea(world).words_by, tea(world).keep_safe) == ("SAID", True)


def test_the_maker_of_a_warning_takes_it_back(client_of, world, corrected, people):
    kim = client_of("kim")
    page = seen(kim.get(f"{people}history/"))
    assert "Kim changed this to keep Mo safe. Mo has not said yes yet." in page
    assert "Take it back" in page
    assert kim.post(f"{people}making/{corrected.key}/take-back/").status_code == 302
    assert NUTS in words(world.mo) and ALL_NUTS not in words(world.mo)
    corrected.refresh_from_db()
    assert corrected.state == State.WITHDRAWN


def test_a_helper_is_not_spoken_to_as_the_person(client_of, corrected, people):
    page = seen(client_of("hana").get(f"{people}yes/"))
    assert "Is it right for Mo?" in page and "it keeps Mo safe" in page
    assert "for you?" not in page and "keeps you safe" not in page
    page = seen(client_of("mo").get(f"{people}yes/"))
    assert "Is it right for you?" in page and "it keeps you safe" in page
    assert "There is something new to keep you safe." in seen(client_of("mo").get(people))


def test_a_sign_in_that_ended_leads_to_the_door_and_back(world, client_of, people):
    kim = client_of("kim")
    form = begin(kim, world)
    nobody = Client()
    door = nobody.get(form)
    assert door.url == "/sign-in/?next=" + form.replace("/", "%2F")
    answer = nobody.post(form, {**TYPED, "text": "I was <b>in the middle</b> of this."}, headers={"Referer": form})
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "You are signed out" in page and "We did not save this." in page
    assert "I was &lt;b&gt;in the middle&lt;/b&gt; of this." in page
    assert "/sign-in/?next=" + form.replace("/", "%2F") in page


def test_who_may_not_choose_after_a_clash_sees_both_sides_and_who_chooses(client_of, world, people):
    wish = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    suggest(world, "mo", card=world.cards["tea"], text="I like juice.")
    wish_of_kim = Change.objects.get(pk=wish.pk)
    page = seen(client_of("kim").get(f"{people}yes/{wish_of_kim.key}/both/"))
    assert "I like milk." in page and "I like juice." in page
    assert "radio" not in page and "Please choose" not in page and "This is right" not in page
    assert "Only Mo can answer this." in page


def test_a_refusal_leads_back_to_the_page_of_the_person(client_of, world, people):
    answer = client_of("sam").get(f"{people}yes/")
    assert answer.status_code == 403
    page = seen(answer)
    assert f'href="{people}"' in page and "See the page of Mo" in page
    assert "Nothing is lost." not in page


def test_a_form_that_came_back_says_so_first(client_of, world):
    kim = client_of("kim")
    form = begin(kim, world)
    page = seen(kim.post(form, {"text": ""}))
    assert page.split("<title>")[1].strip().startswith("Something is missing")
    assert page.count("autofocus") == 1
    for place in ("id_text", "id_words_by"):
        assert f'href="#{place}"' in page and f'id="{place}"' in page
