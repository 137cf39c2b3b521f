"""Does the loop hold? A supporter's change waits, the person says yes, it shows, the history says so."""

from profiles import queries
from profiles.actions import answers
from profiles.models import Card
from profiles.states import State
from tests.factories import NOW, suggest


def test_a_supporters_card_shows_only_after_the_persons_yes(world):
    change = suggest(world, "kim", text="I like rain.")
    assert change.state == State.WAITING_FOR_YES
    assert not Card.objects.filter(text="I like rain.").exists()

    answers.publish(change=change, by=world.asker("mo"))

    assert Card.objects.get(text="I like rain.").away_at is None
    newest = queries.get_history(world.mo, world.asker("mo", NOW))[0]
    assert newest.sentences == ["Kim added a card.", "Mo said yes."]
