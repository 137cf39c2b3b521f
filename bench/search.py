#!/usr/bin/env python
"""What does a search cost? Queries and CPU of "Search in pictures" over 2,000 public pages.

    python bench/search.py            a throw-away SQLite database, or what DATABASE_URL names (it must be empty)
    python tests/cluster.py -- python bench/search.py      on a throw-away PostgreSQL
    python bench/search.py --pages 2000 --rounds 15

CPU is the least of several rounds of `time.process_time`, so that other work on the machine counts little: the whole
request, with the page that is drawn. To reach: under 100 ms, whatever is looked for. PostgreSQL works in a process of
its own; the time on the clock is printed beside it.
"""

import argparse
import os
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.settings")
PLACE = tempfile.TemporaryDirectory(prefix="easywiki-bench-")
os.environ["EASYWIKI_VAR"] = PLACE.name

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from easyread.models import Picture  # noqa: E402
from wiki.actions.indexing import index_all  # noqa: E402
from wiki.models import ActivityPage, ActivityTime, HomePage, ServicePage, TopicPage  # noqa: E402

MOST = 100
TOPICS = 10
THINGS = ("swimming", "dentist", "benefits", "cooking", "walking", "doctor", "money", "disco", "bus", "work", "garden")
SEARCHES = {
    "one word on every page": {"words": "help"},
    "six words on every page": {"words": "help people meet friends every morning"},
    "misspelled, on every page": {"words": "frends"},
    "six misspelled words": {"words": "frends evry mornin peple helpp meett"},
    "beginning of many words": {"words": "numb"},
    "one page": {"words": "number77"},
    "nonsense": {"words": "qwrtzp"},
    "no words, free": {"free": 1},
    "no words, this week": {"this_week": 1},
    "one word and every filter": {"words": "help", "free": 1, "this_week": 1, "wheelchair": 1},
    "one word in a topic, screen 3": {"words": "help", "topic": "topic", "page": 3},
}


def make_pages(count: int) -> None:
    """Topics with services and activities: each with a picture, eight rows and words of its own."""
    call_command("migrate", verbosity=0)
    home = HomePage.objects.get()
    pictures = Picture.objects.bulk_create(
        Picture(title=f"a picture {n}", code=f"x{n}", file=f"pictures/{n}.svg", width=72, height=72)
        for n in range(count)
    )
    with transaction.atomic():
        for t in range(TOPICS):
            topic = home.add_child(instance=TopicPage(title=f"Topic {t}", slug=f"topic-{t}", picture=pictures[t]))
            for n in range(t, count, TOPICS):
                add_page(topic, n, pictures[n])


def add_page(topic: TopicPage, n: int, picture: Picture) -> None:
    """One page; every second one is an activity that repeats."""
    thing = THINGS[n % len(THINGS)]
    lines = ["We help people.", "You meet friends.", f"It is about {thing}.", "Every morning we drink tea."]
    lines += [f"Ask for number{n}.", f"Room r{n % 97} is on floor {n % 7}.", "Bring a bag.", "You can phone us."]
    rows = [{"type": "row", "value": {"picture": picture.pk, "words": line}} for line in lines]
    facts = {"title": f"{thing.title()} {n}", "slug": f"p{n}", "summary": f"All about {thing}.", "rows": rows}
    facts |= {"picture": picture, "is_free": n % 3 > 0, "wheelchair": n % 4 > 0, "where_name": f"House {n % 50}"}
    kind = ActivityPage if n % 2 else ServicePage
    page = topic.add_child(instance=kind(**facts))
    if kind is ActivityPage:
        first = date.today() - timedelta(days=n % 700)
        ActivityTime.objects.create(page=page, first_day=first, starts="10:00", repeats=repeats(n))


def repeats(n: int) -> str:
    """Some weekly, some every second week, some monthly."""
    return ("WEEKLY", "FORTNIGHTLY", "MONTHLY")[n % 3]


def measure(client: Client, query: dict, rounds: int) -> tuple[int, float, float, int]:
    """Queries, least CPU milliseconds, least milliseconds on the clock, tiles on the screen."""
    with CaptureQueriesContext(connection) as queries:
        answer = client.get("/search/", query)
        counted = len(queries.captured_queries)
    assert answer.status_code == 200, (query, answer.status_code)
    cpu, clock = [], []
    for _round in range(rounds):
        start = time.process_time(), time.perf_counter()
        client.get("/search/", query)
        cpu.append(time.process_time() - start[0])
        clock.append(time.perf_counter() - start[1])
    section = answer.content.split(b'id="found"')[-1].split(b"</section>")[0]
    return counted, min(cpu) * 1000, min(clock) * 1000, section.count(b'class="tile"')


def main() -> None:
    """Prints one line a search, and whether all of them are under 100 ms of CPU."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    make_pages(options.pages)
    start = time.process_time()
    index_all()
    gathered = (time.process_time() - start) * 1000 / options.pages
    print(
        f"{connection.vendor}, Python {sys.version.split()[0]}, {options.pages} pages, least of {options.rounds} rounds"
    )
    print(f"words gathered: {gathered:.1f} CPU ms a page")
    print(f"{'search':<31} {'queries':>7} {'CPU ms':>7} {'clock':>7} {'tiles':>6}")
    client, topic, worst = Client(), TopicPage.objects.first().pk, 0.0
    client.get("/search/", {"words": "help"})
    for name, query in SEARCHES.items():
        query = {key: topic if value == "topic" else value for key, value in query.items()}
        queries, cpu, clock, tiles = measure(client, query, options.rounds)
        worst = max(worst, cpu)
        print(f"{name:<31} {queries:>7} {cpu:>7.1f} {clock:>7.1f} {tiles:>6}")
    print(f"worst {worst:.1f} CPU ms: {'under' if worst < MOST else 'NOT UNDER'} {MOST} ms")


if __name__ == "__main__":
    main()
    PLACE.cleanup()
