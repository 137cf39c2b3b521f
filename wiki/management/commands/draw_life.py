"""How do the lives look? Draws the tables of changes and of questions into docs/flow.md."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.core.management.base import BaseCommand

from profiles import states
from wiki import question_states

FLOW = Path(__file__).resolve().parents[3] / "docs" / "flow.md"
END = "<!-- Until here. -->"


@dataclass(frozen=True)
class Life:
    """One life as it is drawn: where it stands, its arrows (move, from, to), its ends, and its table."""

    file: str
    begins: dict[str, str]  # a state, and when it is the first one
    arrows: list[tuple[str, str, str]]
    ends: list[str]
    head: tuple[str, ...]
    rows: list[tuple[str, ...]]

    @property
    def mark(self) -> str:
        """The line before the drawing."""
        return f"<!-- From {self.file}, by `manage.py draw_life`: do not edit. -->"


def life_of_a_change() -> Life:
    """Every step of profiles/states.py, and whose turn it is after it."""
    steps = states.LIFE
    return Life(
        file="profiles/states.py",
        begins={steps[0].source: ""},
        arrows=[(step.move, step.source, step.to) for step in steps],
        ends=[state for state in states.State if states.TURN[state] is states.Turn.NOBODY],
        head=("move", "from", "to", "then it is the turn of", "sentence"),
        rows=[(*codes(s.move, s.source, s.to), states.TURN[s.to].lower(), s.sentence) for s in steps],
    )


def life_of_a_question() -> Life:
    """Every step of wiki/question_states.py, and what the asker reads after it."""
    life, sentences, kinds = question_states.LIFE, question_states.SENTENCES, question_states.Kind
    every = question_states.State
    arrows = [(move, state, step.to) for move, step in life.items() for state in every if state in step.since]
    return Life(
        file="wiki/question_states.py",
        begins={
            question_states.first_state(kinds.ASK): "",
            question_states.first_state(kinds.STILL_RIGHT, question_states.RIGHT): "it is still right",
        },
        arrows=arrows,
        ends=[state for state in every if state not in question_states.OPEN],
        head=("move", "from", "to", "then the asker reads"),
        rows=[(*codes(move, source, to), sentences[to]) for move, source, to in arrows],
    )


def codes(*names: str) -> list[str]:
    """Names as they stand in code."""
    return [f"`{name}`" for name in names]


class Command(BaseCommand):
    """Writes what stands between the marks of docs/flow.md; the rest is written by hand and stays."""

    help = "Draw the life of a change and of a question into docs/flow.md."

    def handle(self, **options):
        FLOW.write_text(redraw(FLOW.read_text(encoding="utf-8")), encoding="utf-8")
        for life in lives():
            self.stdout.write(f"docs/{FLOW.name}: {life.file}, {len(life.arrows)} steps")


def lives() -> list[Life]:
    """All that are drawn."""
    return [life_of_a_change(), life_of_a_question()]


def redraw(text: str) -> str:
    """The page with fresh drawings and tables. Raises ValueError where a mark is missing."""
    for life in lives():
        before, rest = text.split(life.mark)
        _old, after = rest.split(END, maxsplit=1)
        text = f"{before}{life.mark}\n\n{diagram(life)}\n\n{table(life.head, life.rows)}\n\n{END}{after}"
    return text


def diagram(life: Life) -> str:
    """A Mermaid state diagram. Several moves between the same two states share one arrow."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for move, source, to in life.arrows:
        arrows.setdefault((source, to), []).append(move)
    lines = [f"    [*] --> {state}{f': {when}' if when else ''}" for state, when in life.begins.items()]
    lines += [f"    {source} --> {to}: {', '.join(moves)}" for (source, to), moves in arrows.items()]
    lines += [f"    {state} --> [*]" for state in life.ends]
    return "\n".join(["```mermaid", "stateDiagram-v2", *lines, "```"])


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [f"| {' | '.join(row)} |" for row in (head, *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])
