"""Does every example of every component pass every rule of axe, in every theme, at the largest text?"""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from easyread.gallery import FOLDERS, names

# Restored like every other test with a live server, or the next one would find a half-emptied database.
pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

THEMES = ("light", "dark", "contrast")
# A device with a voice, so that speaker buttons show and are looked at too.
VOICE = "speechSynthesis.getVoices = () => [{lang: 'en-GB', name: 'voice'}]"
ALL_RULES = "axe.getRules().filter(r => !r.tags.includes('deprecated')).map(r => r.ruleId)"
SIDEWAYS = "(scrollTo(9999, 0), scrollX)"


@pytest.fixture(scope="module")
def axe():
    """The rules, read once."""
    return Axe()


@pytest.fixture
def phone(browser, gallery):
    """Opens a phone with a theme and the largest text: `phone("dark")`."""
    opened = []

    def open_phone(theme, **emulated):
        context = browser.new_context(viewport={"width": 390, "height": 844}, **emulated)
        context.add_init_script(VOICE)
        context.add_cookies([{"name": "reading", "value": f"{theme}.5", "url": gallery}])
        opened.append(context)
        return context.new_page()

    yield open_phone
    for context in opened:
        context.close()


def broken_rules(page, axe) -> list[str]:
    """What axe finds with every rule on, as lines to read."""
    page.evaluate(axe.axe_script)
    rules = {rule: {"enabled": True} for rule in page.evaluate(ALL_RULES)}
    found = axe.run(page, options={"rules": rules, "resultTypes": ["violations"]}).response["violations"]
    return [f"{broken['id']}: {node['html'][:120]}" for broken in found for node in broken["nodes"]]


def promised(name) -> int:
    """How many examples the file of a component holds."""
    text = (FOLDERS / name / "examples.html").read_text()
    loops = sum(len(turns) - 1 for turns in re.findall(r'{% for \w+ in "(\w+)" %}{% example', text))
    return text.count("{% example ") + loops


@pytest.mark.browser
@pytest.mark.parametrize("theme", THEMES)
def test_every_example_passes_every_rule(theme, phone, gallery, axe):
    page, swept, faults = phone(theme), 0, []
    for name in names():
        page.goto(f"{gallery}{name}/")
        assert page.locator("html").get_attribute("data-theme") == theme
        examples = page.locator(".example").count()
        assert examples == promised(name), f"{name} does not show all its examples"
        faults += [f"{name} in {theme}: {line}" for line in broken_rules(page, axe)]
        if page.evaluate(SIDEWAYS):
            faults.append(f"{name} in {theme}: the page scrolls sideways")
        swept += examples
    assert not faults, "\n".join(faults)
    assert swept >= 50, f"only {swept} examples were swept"


@pytest.mark.browser
@pytest.mark.parametrize("path", ["/reading/", "/not-there/"])
def test_pages_of_the_frame_pass_every_rule(path, phone, gallery, axe):
    page = phone("light")
    page.goto(gallery.removesuffix("/gallery/") + path)
    assert not broken_rules(page, axe)


@pytest.mark.browser
def test_a_row_is_heard_marked_and_stopped(phone, gallery):
    page = phone("light")
    page.add_init_script(
        "window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };"
        "window.said = []; speechSynthesis.cancel = () => {};"
        "speechSynthesis.speak = (words) => { said.push([words.text.trim(), words.lang]); words.onstart(); };"
    )
    page.goto(f"{gallery}row/")
    row = page.locator(".row").first
    row.get_by_role("button", name="Listen").click()
    assert page.evaluate("said") == [["A cup of tea", "en-gb"]]
    assert page.locator("[data-spoken]").count() == 1
    row.get_by_role("button", name="Stop").click()
    assert page.locator("[data-spoken]").count() == 0


@pytest.mark.browser
def test_a_dialog_opens_and_leads_back(phone, gallery):
    page = phone("light")
    page.goto(f"{gallery}dialog/")
    opener = page.get_by_role("button", name="Put it away").first
    opener.click()
    assert page.get_by_role("dialog").get_by_role("heading").evaluate("e => e === document.activeElement")
    page.get_by_role("dialog").get_by_role("link", name="Close").click()
    assert opener.evaluate("e => e === document.activeElement")


def test_every_component_has_examples_and_no_styles_of_its_own_inside():
    folders = {folder.name for folder in FOLDERS.iterdir() if folder.is_dir()}
    without_examples = folders - set(names())
    assert without_examples <= {"card_actions", "tiles"}, json.dumps(sorted(without_examples))
    for file in FOLDERS.rglob("*.html"):
        assert not re.search(r"<style|<script|\sstyle=|\son\w+=", file.read_text()), file


def test_the_gallery_is_only_for_developers(client, settings, db):
    settings.DEMO = False
    for address in (reverse("gallery"), reverse("gallery_component", args=["row"])):
        assert client.get(address).status_code == 404
    settings.DEMO = True
    assert client.get(reverse("gallery")).status_code == 200
    assert client.get(reverse("gallery_component", args=["nothing"])).status_code == 404
