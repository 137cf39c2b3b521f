"""Does every kind of page pass every rule of axe, in every theme, on a phone and on a wide screen? This is the gate."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from .kinds import every_screen
from .steps import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
ALL_RULES = "axe.getRules().filter(r => !r.tags.includes('deprecated')).map(r => r.ruleId)"
WIDE = {"width": 1280, "height": 900}
LOOKS = [("light", PHONE), ("dark", PHONE), ("contrast", PHONE), ("light", WIDE)]
AT_LEAST = 75


def broken_rules(page, axe: Axe) -> list[str]:
    """What axe finds on a page with every rule on, as lines to read. Deprecated rules alone are left out."""
    rules = {rule: {"enabled": True} for rule in page.evaluate(ALL_RULES)}
    assert len(rules) > 90, "axe has lost its rules"
    found = axe.run(page, options={"rules": rules, "resultTypes": ["violations"]}).response["violations"]
    return [f"{broken['id']}: {node['html'][:160]}" for broken in found for node in broken["nodes"]]


def look_at(page, screen, axe: Axe) -> list[str]:
    """The faults of one kind of page in all its looks. A theme is one word on <html>, so no page is loaded twice."""
    faults = []
    screen.open(page)
    assert page.locator("html").get_attribute("data-theme") == "light"
    page.evaluate(axe.axe_script)
    for theme, viewport in LOOKS:
        page.set_viewport_size(viewport)
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme)
        faults += [f"{screen.name}, {theme}, {viewport['width']}: {line}" for line in broken_rules(page, axe)]
    return faults


def test_every_kind_of_page_passes_every_rule_in_every_theme(phones, world, settings):
    axe, pages, swept, faults = Axe(), {}, set(), []
    for screen in every_screen(world):
        settings.DEMO = screen.demo
        page = pages.get(screen.who) or pages.setdefault(screen.who, phones(screen.who, reduced_motion="reduce"))
        page.set_viewport_size(PHONE)
        faults += look_at(page, screen, axe)
        swept.add(screen.name)
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
    assert len(swept) >= AT_LEAST, f"only {len(swept)} kinds of page were swept"
