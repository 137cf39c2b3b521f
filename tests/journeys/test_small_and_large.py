"""Does everything fit at 320 px, at 400% zoom and with the largest words? No page scrolls sideways."""

import pytest

from .kinds import every_screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
# 1280 by 1024 at 400% is 320 by 256 CSS pixels (WCAG 1.4.10).
NARROW = {"width": 320, "height": 256}
SIZES = ["1", "5"]
SIDEWAYS = "(scrollTo(9999, 0), scrollX)"
# Words that are wider than their box, or that something cuts off.
CUT_OFF = """() => [...document.querySelectorAll("main *, header *, footer *")].filter(e => {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (!e.innerText?.trim() || !box.width || e.closest(".unseen, .skip") || style.display === "inline") return false;
    return box.right > innerWidth + 1 || box.left < -1
        || (style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1);
}).map(e => e.outerHTML.slice(0, 120))"""
AT_LEAST = 45


def look_at(page, screen) -> list[str]:
    """What does not fit on one kind of page. A size is one word on <html>, so no page is loaded twice."""
    screen.open(page)
    assert page.locator("html").get_attribute("data-size") == "5"
    faults = []
    for size in SIZES:
        page.evaluate("size => document.documentElement.dataset.size = size", size)
        if page.evaluate(SIDEWAYS):
            faults.append(f"{screen.name} scrolls sideways at size {size}")
        faults += [f"{screen.name} cuts off at size {size}: {part}" for part in page.evaluate(CUT_OFF)]
    return faults


def test_no_page_scrolls_sideways_or_cuts_words_off(phones, world, settings):
    pages, swept, faults = {}, set(), []
    for screen in every_screen(world):
        settings.DEMO = screen.demo
        page = pages.get(screen.who) or pages.setdefault(screen.who, phones(screen.who, viewport=NARROW, size=5))
        faults += look_at(page, screen)
        swept.add(screen.name)
    assert not faults, "\n".join(faults)
    assert len(swept) >= AT_LEAST, f"only {len(swept)} kinds of page were swept"
