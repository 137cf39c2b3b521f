"""How does a long step show that it goes on? One line that counts, with a terminal or without one.

Standard library only: `./run` needs it before anything is installed.
"""

import sys
import time


def say(text: str) -> None:
    """One sentence for whoever started the command."""
    print(text, flush=True)


class Progress:
    """Says `done of total` now and then: five times a second on a terminal, else every three seconds."""

    def __init__(self, what: str, total: int = 0):
        self.what, self.total, self.done = what, total, 0
        self.terminal = sys.stdout.isatty()
        self.start = self.last = time.monotonic()

    def step(self, count: int = 1) -> None:
        """`count` more are done (none: it still goes on)."""
        self.done += count
        now = time.monotonic()
        if now - self.last >= (0.2 if self.terminal else 3):
            self.last = now
            self._print()

    def finish(self, text: str = "done") -> None:
        """Ends the line with how long it took."""
        took = time.monotonic() - self.start
        say(f"{self._back()}  {self.what}: {text}, {took:.0f} seconds.")

    def _print(self) -> None:
        count = f"{self.done} of {self.total}" if self.total else self.done or "still at it"
        line = f"  {self.what}: {count}, {time.monotonic() - self.start:.0f} seconds"
        print(self._back() + line, end="" if self.terminal else "\n", flush=True)

    def _back(self) -> str:
        """Goes to the start of the terminal's line and empties it."""
        return "\r\033[K" if self.terminal else ""
