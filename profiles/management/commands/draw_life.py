"""How does the life of a change look? Draws the table of profiles/states.py into docs/flow.md."""

from pathlib import Path

from django.core.management.base import BaseCommand

from profiles.states import LIFE, TURN, State, Turn

FLOW = Path(__file__).resolve().parents[3] / "docs" / "flow.md"
BEGIN = "<!-- From profiles/states.py, by `manage.py draw_life`: do not edit. -->"
END = "<!-- Until here. -->"


class Command(BaseCommand):
    """Writes what stands between the two marks of docs/flow.md; the rest is written by hand and stays."""

    help = "Draw the life of a change into docs/flow.md."

    def handle(self, **options):
        FLOW.write_text(redraw(FLOW.read_text(encoding="utf-8")), encoding="utf-8")
        self.stdout.write(f"docs/{FLOW.name}: {len(State)} states, {len(LIFE)} steps")


def redraw(text: str) -> str:
    """The page with a fresh drawing and table. Raises ValueError where a mark is missing."""
    before, rest = text.split(BEGIN)
    _old, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{diagram()}\n\n{table()}\n\n{END}{after}"


def diagram() -> str:
    """A Mermaid state diagram. Several moves between the same two states share one arrow."""
    arrows: dict[tuple[State, State], list[str]] = {}
    for step in LIFE:
        arrows.setdefault((step.source, step.to), []).append(step.move)
    lines = [f"    {source} --> {to}: {', '.join(moves)}" for (source, to), moves in arrows.items()]
    ends = [f"    {state} --> [*]" for state in State if TURN[state] is Turn.NOBODY]
    return "\n".join(["```mermaid", "stateDiagram-v2", f"    [*] --> {LIFE[0].source}", *lines, *ends, "```"])


def table() -> str:
    """Every step of the table, and whose turn it is after it."""
    rows = [
        f"| `{step.move}` | `{step.source}` | `{step.to}` | {TURN[step.to].lower()} | {step.sentence} |"
        for step in LIFE
    ]
    return "\n".join(["| move | from | to | then it is the turn of | sentence |", "|---|---|---|---|---|", *rows])
