#!/usr/bin/env python
"""What does a public page cost a visitor and the server? Kept and not kept, with its styles and scripts.

    python bench/public.py                          a throw-away demo site on a free port
    python bench/public.py --pairs 5 --seconds 1    a quick look

1. The front page from memory against a static file of the same pressed bytes, from the server that `./run` starts. Both
   in turn, the order changing from pair to pair; the middle of all ratios counts, as other work disturbs both alike.
2. Each type of page as it is after a change: queries, and the least CPU of several rounds.
3. What a browser must fetch for it: pressed HTML, and all styles and scripts that it links to, asks for or imports.

The exit code is 1 where a target is missed.
"""

import argparse
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
PLACE = tempfile.TemporaryDirectory(prefix="easywiki-bench-")
for name in [name for name in os.environ if name.startswith("EASYWIKI_") or name == "DATABASE_URL"]:
    del os.environ[name]
os.environ.update(EASYWIKI_VAR=PLACE.name, EASYWIKI_MEDIA=f"{PLACE.name}/media", EASYWIKI_DEMO="1")
os.environ["DJANGO_SETTINGS_MODULE"] = "wiki.settings.local"

from wiki.running.children import Child  # noqa: E402
from wiki.running.starting import SERVER, environment, wait_until_up  # noqa: E402

RATIO, QUERIES, CPU, HTML, STYLES = 0.9, 10, 10.0, 12 * 1024, 40 * 1024
HOST = "127.0.0.1"
FILE = "bench.html"
LOADS, CONNECTIONS = 2, 8
LINKED = re.compile(r'<link[^>]+rel="stylesheet"[^>]*>|<script[^>]+src="[^"]+"[^>]*>')
ADDRESS = re.compile(r'(?:href|src)="/static/([^"]+)"')
MODULE = re.compile(r'data-module="([^"]+)"')
IMPORTED = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']|@import\s+(?:url\()?["']([^"']+)["']""")


def prepare() -> None:
    """Makes the demo site, with static files gathered, named and pressed as on a real one."""
    subprocess.run([sys.executable, "manage.py", "prepare"], env=environment(), cwd=ROOT, check=True)
    import django

    django.setup()
    import logging

    logging.getLogger("wiki.requests").setLevel("ERROR")


class Visitor:
    """A browser without cookies that meets the same process again and again."""

    def __init__(self):
        from django.test import Client

        self.client = Client(SERVER_NAME=HOST, HTTP_ACCEPT_ENCODING="gzip")

    def get(self, address: str):
        """The answer to a look at an address."""
        answer = self.client.get(address)
        assert answer.status_code == 200, (address, answer.status_code)
        return answer

    def queries(self, address: str) -> tuple[int, object]:
        """How many queries a look asks, and its answer."""
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as asked:
            answer = self.get(address)
        return len(asked), answer

    def least_cpu(self, address: str, rounds: int) -> float:
        """Least CPU milliseconds of a look just after a change."""
        from wiki.page_cache.stamp import stamp

        times = []
        for _round in range(rounds):
            stamp.renew()
            start = time.process_time()
            self.get(address)
            times.append(time.process_time() - start)
        return min(times) * 1000


def pages_of_the_demo() -> list[tuple[str, str]]:
    """One of each type of page that visitors may open: its type and its address."""
    from wagtail.models import Page

    found = {}
    for page in Page.objects.live().public().filter(depth__gt=1).order_by("path").specific():
        if page.url and type(page) is not Page:
            found.setdefault(type(page).__name__, page.relative_url(page.get_site()))
    return list(found.items())


def bytes_beside(html: str) -> int:
    """Pressed bytes of all styles and scripts of a page, and of what these import."""
    waiting = {hit for tag in LINKED.findall(html) for hit in ADDRESS.findall(tag)}
    for name in " ".join(MODULE.findall(html)).split():
        app, _, file = name.partition("/")
        waiting.add(f"{app}/js/{file}.js" if file else f"components/{app}/{app}.js")
    done, size = set(), 0
    while waiting:
        name = waiting.pop()
        done.add(name)
        path = Path(PLACE.name) / "static" / name
        pressed = path.with_name(f"{path.name}.gz")
        size += (pressed if pressed.exists() else path).stat().st_size
        for hits in IMPORTED.findall(path.read_text(encoding="utf-8")):
            waiting |= {os.path.normpath(f"{Path(name).parent}/{hit}") for hit in hits if hit} - done
    return size


def measure_pages(rounds: int) -> list[tuple]:
    """A row for each type of page: type, address, queries, CPU, HTML, styles and scripts, whether it is kept."""
    import gzip

    from wiki.page_cache.stamp import stamp

    visitor, rows = Visitor(), []
    for kind, address in pages_of_the_demo():
        visitor.get(address)
        stamp.renew()
        queries, answer = visitor.queries(address)
        kept = visitor.queries(address)[0] == 0
        beside = bytes_beside(gzip.decompress(answer.content).decode())
        rows.append((kind, address, queries, visitor.least_cpu(address, rounds), len(answer.content), beside, kept))
    return rows


def put_file_beside(body: bytes) -> None:
    """A static file with the very bytes of the front page, pressed and plain, before the server looks at the folder."""
    import gzip

    folder = Path(PLACE.name) / "static"
    (folder / FILE).write_bytes(gzip.decompress(body))
    (folder / f"{FILE}.gz").write_bytes(body)


@contextmanager
def server():
    """The server as `./run` starts it; gives its port."""
    with socket.socket() as door:
        door.bind((HOST, 0))
        port = door.getsockname()[1]
    command = [sys.executable, "-m", "granian", *SERVER, "--port", str(port), "wiki.wsgi:application"]
    with (Path(PLACE.name) / "log").open("w") as log, Child(command, env=environment(), cwd=ROOT, stdout=log) as child:
        assert wait_until_up(port, child.process), "The server did not start."
        yield port


def rate(port: int, path: str, seconds: float) -> float:
    """Requests a second of several programs that ask at once."""
    command = [sys.executable, ROOT / "bench/load.py", str(port), path, str(seconds), str(CONNECTIONS)]
    asking = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _n in range(LOADS)]
    answers = [one.communicate()[0] for one in asking]
    assert not any(one.returncode for one in asking), "A load program did not end well."
    return sum(map(float, answers))


def compare(pairs: int, seconds: float) -> list[tuple[float, float]]:
    """Rates of page and file, in pairs."""
    found = []
    with server() as port:
        for path in ("/", f"/static/{FILE}") * 2:
            rate(port, path, 0.5)
        for n in range(pairs):
            both = {path: rate(port, path, seconds) for path in ("/", f"/static/{FILE}")[:: 1 if n % 2 else -1]}
            found.append((both["/"], both[f"/static/{FILE}"]))
    return found


def mark(value, most) -> str:
    """A value, with a star where it is over its target."""
    words = f"{value:.1f}" if isinstance(value, float) else f"{value}"
    return words if value <= most else f"{words}*"


def print_pages(rows: list[tuple]) -> bool:
    """The table of pages; whether each meets its targets."""
    print(f"\n{'page':<14} {'queries':>8} {'CPU ms':>8} {'HTML':>8} {'CSS+JS':>8}  kept  address")
    for kind, address, queries, cpu, html, beside, kept in rows:
        cells = mark(queries, QUERIES), mark(cpu, CPU), mark(html, HTML), mark(beside, STYLES)
        print(f"{kind:<14} " + " ".join(f"{cell:>8}" for cell in cells) + f"  {'yes' if kept else 'NO*':<5} {address}")
    met = all(q <= QUERIES and c <= CPU and h <= HTML and b <= STYLES and kept for _k, _a, q, c, h, b, kept in rows)
    targets = (
        f"at most {QUERIES} queries, {CPU:.0f} ms CPU, {HTML} bytes of HTML, {STYLES} of CSS and scripts, all kept"
    )
    print(f"{'met' if met else 'MISSED'}: {targets}")
    return met


def print_rates(pairs: list[tuple[float, float]]) -> bool:
    """The rates; whether the page is quick enough."""
    ratio = statistics.median(page / file for page, file in pairs)
    page, file = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"\nfrom memory {page:,.0f} a second, static file {file:,.0f} a second, {len(pairs)} pairs")
    print("ratios " + " ".join(f"{page / file:.2f}" for page, file in pairs))
    print(f"{'met' if ratio >= RATIO else 'MISSED'}: ratio {ratio:.2f}, at least {RATIO}")
    return ratio >= RATIO


def main() -> int:
    """Prints the tables; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    prepare()
    met = print_pages(measure_pages(options.rounds))
    put_file_beside(Visitor().get("/").content)
    return 0 if print_rates(compare(options.pairs, options.seconds)) and met else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        PLACE.cleanup()
