#!/usr/bin/env python
"""What does a page cost? Queries, CPU and bytes of cover, section and list, at 10 and at 10,000 people.

    python bench/pages.py             a throw-away SQLite database, or what DATABASE_URL names (it must be empty)
    python bench/pages.py --people 10 10000 --rounds 30

CPU is the least of several rounds of `time.process_time`, so that other work on the machine counts little.
To reach: at most 15 queries and 15 ms CPU, flat: 10,000 people cost no more than 10.
"""

import argparse
import gzip
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.settings")
PLACE = tempfile.TemporaryDirectory(prefix="easywiki-bench-")
os.environ["EASYWIKI_VAR"] = PLACE.name

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

from profiles.models import Card, Choice, CircleMember, Person, Profile, Section, User  # noqa: E402
from profiles.page_templates import get_template  # noqa: E402

CARDS_IN_A_SECTION = 7
CIRCLE = ("KEYWORKER", "FAMILY", "READER")


def make_people(count: int) -> User:
    """`count` people with seven sections of seven cards and three circle members each; answers a keyworker of 12."""
    now = timezone.now()
    keyworker = User.objects.create(called="Kim")
    users = User.objects.bulk_create(User(called="Someone") for _n in range(len(CIRCLE)))
    people = Person.objects.bulk_create([Person(called=f"Person {n}") for n in range(count)], batch_size=1000)
    profiles = Profile.objects.bulk_create([Profile(person=person) for person in people], batch_size=1000)
    sections = Section.objects.bulk_create(
        [
            Section(profile=profile, slug=part.slug, heading=part.heading, place=place, audience="CIRCLE_AND_STAFF")
            for profile in profiles
            for place, part in enumerate(get_template("about_me"), start=1)
        ],
        batch_size=1000,
    )
    Card.objects.bulk_create(
        (
            Card(section=section, text=f"I like thing number {n}.", words_by="SAID", sort_order=n, made_sure_at=now)
            for section in sections
            for n in range(CARDS_IN_A_SECTION)
        ),
        batch_size=1000,
    )
    choices = Choice.objects.bulk_create(
        [Choice(person=p, what="LET_IN", how_asked="bench", how_answered="bench", at=now) for p in people],
        batch_size=1000,
    )
    places = [
        CircleMember(person=p, user=user, role=role, starts_at=now, choice=choice)
        for p, choice in zip(people, choices, strict=True)
        for user, role in zip(users, CIRCLE, strict=True)
    ]
    places += [
        CircleMember(person=p, user=keyworker, role="KEYWORKER", starts_at=now, choice=choice)
        for p, choice in list(zip(people, choices, strict=True))[:12]
    ]
    CircleMember.objects.bulk_create(places, batch_size=1000)
    return keyworker


def measure(client: Client, address: str, rounds: int) -> tuple[int, float, int, int]:
    """Queries, least CPU milliseconds, bytes of HTML, bytes compressed."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
        counted = len(queries.captured_queries)
    assert answer.status_code == 200, (address, answer.status_code)
    times = []
    for _round in range(rounds):
        start = time.process_time()
        client.get(address)
        times.append(time.process_time() - start)
    body = answer.content
    return counted, min(times) * 1000, len(body), len(gzip.compress(body, 6))


def main() -> None:
    """Prints one line a page and size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, nargs="+", default=[10, 10_000])
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    call_command("migrate", verbosity=0)
    print(f"{connection.vendor}, Python {sys.version.split()[0]}, least of {options.rounds} rounds")
    print(f"{'people':>7} {'page':<10} {'queries':>7} {'CPU ms':>7} {'HTML':>7} {'gzip':>6}")
    for count in options.people:
        keyworker = make_people(count - Person.objects.count())
        client = Client()
        client.force_login(keyworker)
        code = CircleMember.objects.filter(user=keyworker).first().person.code
        for name, address in (
            ("cover", f"/people/{code}/"),
            ("section", f"/people/{code}/part/important/"),
            ("list", "/people/"),
        ):
            queries, cpu, size, small = measure(client, address, options.rounds)
            print(f"{count:>7} {name:<10} {queries:>7} {cpu:>7.1f} {size:>7} {small:>6}")


if __name__ == "__main__":
    main()
    PLACE.cleanup()
