"""How do the pictures in the README come about? From the demo itself, taken anew by one command.

    .venv/bin/python docs/take_screenshots.py

Needs what `./test` installs: Playwright and a Chromium. Database and files lie in a temporary folder, and the
site serves itself on a free port of this computer; nothing of the caller's site is touched.
"""

import contextlib
import os
import sys
import tempfile
import threading
from io import BytesIO
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "docs" / "pictures"
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "reduced_motion": "reduce"}
# A phone has a voice, so that speaker buttons show; a browser without a screen has none.
VOICE = "speechSynthesis.getVoices = () => [{lang: 'en-GB', name: 'voice'}]"
GAP, PAPER = 48, "#d9d0c1"


def main() -> None:
    """Makes docs/pictures/about-me.webp and service.webp."""
    with tempfile.TemporaryDirectory(prefix="easywiki-pictures-") as place:
        set_up(place)
        with serving() as address:
            phones = take(address)
    PLACE.mkdir(exist_ok=True)
    for name, pair in (("about-me", phones[:2]), ("service", phones[2:])):
        file = PLACE / f"{name}.webp"
        beside(*pair).save(file, "WEBP", quality=80, method=6)
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1000} kB")


def set_up(place: str) -> None:
    """A demo site of our own in `place`, with the settings of the tests: plain static files, nothing kept."""
    sys.path.insert(0, str(ROOT))
    os.environ.pop("DATABASE_URL", None)
    os.environ |= {"EASYWIKI_VAR": place, "EASYWIKI_DEMO": "1", "DJANGO_SETTINGS_MODULE": "wiki.settings.test"}
    tempfile.tempdir = place
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo")
    from django.utils import timezone

    from wiki.demo import loading

    loading.load(at=timezone.localtime(), tell=print)


@contextlib.contextmanager
def serving():
    """The address of the site, served from a thread."""
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    class Silent(WSGIRequestHandler):
        def log_message(self, *args):
            """The site writes its own line for each request."""

    server = ThreadedWSGIServer(("127.0.0.1", 0), Silent)
    server.set_app(get_wsgi_application())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def take(address: str) -> list[Image.Image]:
    """Mo's cover and one part, as Mo sees them; the front door and an activity, as anyone does. All on a phone."""
    from playwright.sync_api import sync_playwright

    from tests.needs import find_browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        page = browser.new_context(**PHONE).new_page()
        page.add_init_script(VOICE)
        page.goto(f"{address}/sign-in/")
        page.get_by_role("button", name="Mo", exact=False).first.click()
        page.get_by_role("link", name="Mo", exact=False).first.click()
        cover = shoot(page)
        page.get_by_role("link", name="What is most important to me").click()
        taken = [cover, shoot(page)]
        page = browser.new_context(**PHONE).new_page()
        page.add_init_script(VOICE)
        for way in ("/", "/things-to-do/swimming-group/"):
            page.goto(address + way)
            taken.append(shoot(page))
        browser.close()
    return taken


def shoot(page) -> Image.Image:
    """What is on the phone now, once the letters and pictures are there."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    return Image.open(BytesIO(page.screenshot()))


def beside(*phones: Image.Image) -> Image.Image:
    """Several phones side by side on one sheet."""
    width = sum(phone.width for phone in phones) + GAP * (len(phones) + 1)
    sheet = Image.new("RGB", (width, phones[0].height + 2 * GAP), PAPER)
    left = GAP
    for phone in phones:
        sheet.paste(phone, (left, GAP))
        left += phone.width + GAP
    return sheet


if __name__ == "__main__":
    main()
