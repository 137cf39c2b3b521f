import pytest, pathlib
from .kinds import every_screen
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
def test_shots(phones, world, settings):
    out = pathlib.Path("/tmp/shots"); out.mkdir(exist_ok=True)
    pages = {}
    for s in every_screen(world):
        settings.DEMO = s.demo
        page = pages.get(s.who) or pages.setdefault(s.who, phones(s.who))
        try:
            s.open(page)
        except Exception as e:
            print("PROBLEM", s.name, str(e)[:200])
        page.screenshot(path=out / (s.name.replace(" ", "_").replace(",", "") + ".png"), full_page=True)
