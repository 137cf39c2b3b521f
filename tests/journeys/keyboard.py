"""How does someone go with a keyboard alone? Tab by Tab; at each stop it must be seen where they are."""

from playwright.sync_api import Locator, Page

# Where the focus is: is there a ring that can be seen, on it or on the tile around it, and is it not hidden?
STOP = """() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const style = e => getComputedStyle(e);
    const rings = e => style(e).outlineStyle !== "none" && parseFloat(style(e).outlineWidth) >= 2;
    const shown = [at, at.closest("label")].filter(Boolean).find(rings);
    const box = (shown ?? at).getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y), own = shown ?? at;
    const open = !!top && (own.contains(top) || top.contains(own));
    return { words: (at.innerText || at.name || at.tagName).trim().slice(0, 60), ring: !!shown, inside, open };
}"""
MOST_STOPS = 80


def see_focus(page: Page) -> None:
    """The place of the focus can be seen: a ring, on the screen, with nothing over it."""
    stop = page.evaluate(STOP)
    assert stop is None or (stop["ring"] and stop["inside"] and stop["open"]), f"The focus cannot be seen: {stop}"


def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until the focus is on `target`; at each stop the focus can be seen."""
    target.wait_for()
    wanted = target.element_handle()
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        see_focus(page)
        if wanted.evaluate("e => e === document.activeElement"):
            return
    raise AssertionError(f"No Tab leads to {target}")


def go(page: Page, role: str, words: str, key: str = "Enter") -> None:
    """Tabs to a link or button and presses it."""
    tab_to(page, page.get_by_role(role, name=words, exact=True))
    page.keyboard.press(key)


def choose(page: Page, field: str, words: str) -> None:
    """Tabs into a group of choices and goes to one of them with the arrows and Space."""
    group = page.get_by_role("group", name=field)
    group.wait_for()
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        see_focus(page)
        if group.evaluate("g => g.contains(document.activeElement) && document.activeElement.type === 'radio'"):
            break
    page.keyboard.press("Space")
    wanted = group.get_by_role("radio", name=words).element_handle()
    for _choice in range(9):
        if wanted.evaluate("e => e === document.activeElement && e.checked"):
            return
        page.keyboard.press("ArrowDown")
        see_focus(page)
    raise AssertionError(f"No arrow leads to {words}")
