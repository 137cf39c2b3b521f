"""What is one kind of page, for tests that sweep them all?"""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page


@dataclass(frozen=True)
class Screen:
    """One kind of page: who opens it, where, what must be there, and what is done to get it."""

    name: str
    who: str | None
    address: str
    holds: str
    then: Callable[[Page], None] | None = None
    demo: bool = False

    def open(self, page: Page) -> None:
        """Opens it and makes sure that it is what it should be."""
        page.goto(self.address)
        if self.then:
            self.then(page)
        assert page.locator(self.holds).count(), f"{self.name} does not hold {self.holds}: {page.title()}"
