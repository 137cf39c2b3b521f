"""Does the screen of a new card offer easier words, one hint at a time, and leave every choice to its maker?"""

import pytest
from django.urls import reverse

from easyread.wording import checking
from profiles.actions import changes
from profiles.actions import making as making_actions
from profiles.hints import find_hints
from profiles.models import Change
from profiles.models.card import TEXT_LENGTH
from profiles.states import Kind, State

HARD = "I commence with tea. I utilise an aubergine. It cost an arm and a leg."
TOGETHER = {"by": "TOGETHER", "of": ""}
BUTTON = "Make it easier: start"


def making(world, by: str, text: str = HARD, whose=TOGETHER) -> Change:
    """A card that somebody is making."""
    change = changes.begin(section=world.section(), by=world.asker(by), kind=Kind.ADD)
    return changes.keep(change=change, by=world.asker(by), values={"text": text, "whose": whose})


def screen(client, change, **asked) -> str:
    """What the screen of the card says."""
    return client.get(reverse("look", args=[change.profile.person.code, change.key]), asked).content.decode()


def press(client, change, **sent):
    """Presses a button of a hint, and lands on the screen again."""
    return client.post(reverse("make_easier", args=[change.profile.person.code, change.key]), sent, follow=True)


def first_code(change: Change) -> str:
    """The code of the hint that comes first."""
    return find_hints({}, change.after, own=False, language="en")[0][1].code


def test_one_hint_at_a_time_below_the_button_that_saves(client_of, world):
    said = screen(client_of("kim"), making(world, "kim"))
    assert said.count("Can it be easier?") == 1
    assert said.index("Yes, save it") < said.index(BUTTON)
    assert "Keep my words" in said


def test_a_tap_puts_the_easier_word_in_and_it_can_be_taken_back(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    landed = press(kim, change, hint=first_code(change), instead="start", passed="0")
    change.refresh_from_db()
    assert change.after["text"] == HARD.replace("commence", "start")
    assert change.after["whose"] == TOGETHER
    assert BUTTON not in landed.content.decode()
    press(kim, change, bring_back="1")
    change.refresh_from_db()
    assert change.after["text"] == HARD
    assert "Bring my words back" not in screen(kim, change)


def test_a_second_tap_changes_nothing_more(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    for _tap in range(2):
        press(kim, change, hint=first_code(change), instead="start", passed="0")
    change.refresh_from_db()
    assert change.after["text"] == HARD.replace("commence", "start")


def test_keep_my_words_goes_on_to_the_next_hint_and_to_an_end(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    assert BUTTON in screen(kim, change)
    assert BUTTON not in screen(kim, change, hint="1")
    assert "Can it be easier?" in screen(kim, change, hint="2")
    assert "Can it be easier?" not in screen(kim, change, hint="3")
    for odd in ("x", "-1", "99999999", "٣"):
        assert "Yes, save it" in screen(kim, change, hint=odd)


def test_it_is_handed_on_whatever_the_hints_say(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    press(kim, change, hint=first_code(change), instead="start", passed="0")
    kim.post(reverse("look", args=[change.profile.person.code, change.key]))
    change.refresh_from_db()
    assert change.state == State.WAITING_FOR_YES
    assert not kim.session["words_before"]


@pytest.mark.parametrize("sent", [{}, {"hint": "x"}, {"hint": "CODE", "instead": "<b>"}, {"bring_back": "1"}])
def test_what_was_not_offered_changes_nothing(client_of, world, sent):
    kim, change = client_of("kim"), making(world, "kim")
    sent = {name: value.replace("CODE", first_code(change)) for name, value in sent.items()}
    assert press(kim, change, **sent).status_code == 200
    change.refresh_from_db()
    assert change.after["text"] == HARD


def test_what_the_person_said_stays_as_it_was_said(client_of, world):
    said = {"by": "SAID", "of": ""}
    assert "Can it be easier?" not in screen(client_of("kim"), making(world, "kim", whose=said))
    assert "Can it be easier?" in screen(client_of("mo"), making(world, "mo", whose=said))


def test_what_someone_else_says_stays_as_it_was_said(client_of, world):
    told = {"by": "SOMEONE_ELSE", "of": "Mum"}
    assert "Can it be easier?" not in screen(client_of("kim"), making(world, "kim", whose=told))


def test_words_that_would_make_the_card_too_long_are_not_offered(client_of, world):
    full = "I utilise it. " + "tea " * ((TEXT_LENGTH - 14) // 4)
    change = making(world, "kim", full.strip().ljust(TEXT_LENGTH, "a"))
    for _finding, hint in find_hints({}, change.after, own=False, language="en"):
        assert all(len(one) <= len(hint.words) for one in hint.instead)


def test_people_speak_of_themselves_as_they_like(client_of, world):
    words = "I suffer from epilepsy."
    assert "Can it be easier?" not in screen(client_of("mo"), making(world, "mo", words))
    assert "suffer from" in screen(client_of("kim"), making(world, "kim", words)).split("Can it be easier?")[1]


def test_words_that_nobody_changed_get_no_hint(client_of, world):
    kim = world.asker("kim")
    card = world.cards["tea"]
    change = changes.begin(section=card.section, by=kim, kind=Kind.CHANGE, card=card)
    change = changes.keep(change=change, by=kim, values={"text": card.text, "keep_safe": True})
    assert "Can it be easier?" not in screen(client_of("kim"), change)


def test_an_article_fits_the_new_word(client_of, world):
    kim, change = client_of("kim"), making(world, "kim", "I had an excursion.")
    found = find_hints({}, change.after, own=False, language="en")
    assert found, "the word is hard"
    press(kim, change, hint=found[0][1].code, instead="trip", passed="0")
    change.refresh_from_db()
    assert change.after["text"] == "I had a trip."


def test_hostile_words_stay_words(client_of, world):
    said = screen(client_of("kim"), making(world, "kim", "I <script>alert(1)</script> commence."))
    assert "<script>alert" not in said


def test_words_written_since_are_not_overwritten_by_the_way_back(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    press(kim, change, hint=first_code(change), instead="start", passed="0")
    changes.keep(change=change, by=world.asker("kim"), values={"text": "I like rain."})
    assert "Bring my words back" not in screen(kim, change)
    press(kim, change, bring_back="1")
    change.refresh_from_db()
    assert change.after["text"] == "I like rain."


def test_a_hint_changes_the_words_as_they_are_now(client_of, world):
    change = making(world, "kim")
    code = first_code(change)
    changes.keep(change=change, by=world.asker("kim"), values={"text": f"{HARD} And I dance."})
    stale = Change.objects.get(pk=change.pk)
    stale.after = {**stale.after, "text": HARD}
    making_actions.take_words(change=stale, by=world.asker("kim"), code=code, instead="start")
    change.refresh_from_db()
    assert change.after["text"].endswith("And I dance.")


def test_no_words_stay_in_the_session_when_the_card_is_taken_back(client_of, world):
    kim, change = client_of("kim"), making(world, "kim")
    press(kim, change, hint=first_code(change), instead="start", passed="0")
    kim.post(reverse("withdraw", args=[change.profile.person.code, change.key]))
    assert not kim.session["words_before"]
    assert "commence" not in str(dict(kim.session))


def test_words_of_a_card_do_not_stay_in_the_memory_of_the_checker(client_of, world):
    checking.check_sentence.cache_clear()
    screen(client_of("kim"), making(world, "kim"))
    assert checking.check_sentence.cache_info().currsize == 0
