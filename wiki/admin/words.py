"""How does the admin say what readers sent, and where it stands?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wiki.models import Question
from wiki.question_states import Kind, Move, State
from wiki.question_words import what_words

LENGTH = 90
KINDS = {
    Kind.ASK: gettext_lazy("A question"),
    Kind.NOT_CLEAR: gettext_lazy("A row is not clear"),
    Kind.STILL_RIGHT: gettext_lazy("Is this still right?"),
}
STATES = {
    State.NEW: gettext_lazy("New"),
    State.TAKEN: gettext_lazy("Someone looks at it"),
    State.ANSWERED: gettext_lazy("Answered"),
    State.SET_ASIDE: gettext_lazy("Set aside"),
}
MOVES = {
    Move.TAKE: gettext_lazy("Take it"),
    Move.ANSWER: gettext_lazy("Send the answer"),
    Move.SET_ASIDE: gettext_lazy("Set aside"),
    Move.OPEN_AGAIN: gettext_lazy("Open again"),
}
DONE = {
    Move.TAKE: gettext_lazy("You look at it now."),
    Move.ANSWER: gettext_lazy("You sent the answer."),
    Move.SET_ASIDE: gettext_lazy("You set it aside."),
    Move.OPEN_AGAIN: gettext_lazy("It is open again."),
}


def short_words(question: Question) -> str:
    """One line about it: what was written, or the row, or what was pressed."""
    words = question.words or question.row_words or what_words(question.kind, question.what) or _("No words")
    line = " ".join(words.split())
    return line if len(line) <= LENGTH else f"{line[: LENGTH - 1]}…"
