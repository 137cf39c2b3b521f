"""Who gets in where? Every address, everyone of the cast, looking and sending; written from the roles table."""

import re

import pytest
from django.db import transaction
from django.urls import URLPattern, get_resolver

from .planting import SENT, address

pytestmark = pytest.mark.django_db

CIRCLE = ("mo", "hana", "kim", "sam", "ade", "ola")

# Mo is the person, Hana helps with decisions, Kim is the keyworker, Sam is family, Ade an advocate, and Ola reads
# because she works in the team. `other`: every other login, a superuser, an editor, one who left the team, and
# the right roles with the wrong person among them. One number alone is for everyone.
#
# Not seen is 404, seen but not allowed is 403 (docs/decisions/0009). A wrong method is 405 whoever asks. Nobody is
# led to the door from every address of people, be it there or not; what they send is refused.
#
#   address            what          mo  hana kim sam ade ola other nobody   the same for POST
TABLE = """
    healthz           |             | 200                              | 405
    admin/login/      |             | 302                              | 302
    ^admin/(users…    |             | 404                              | 404
    admin/account/    | the team    | 302                              | 302
    _util/login/      |             | 302                              | 302
    picture_file      |             | 404                              | 405
    reading           |             | 200                              | 302
    gallery           |             | 404                              | 404
    gallery_component |             | 404                              | 404
    sign_in           |             | 200                              | 405
    sign_in_as        |             | 405                              | 404
    use_link          |             | 200                              | 302
    lock              |             | 405                              | 302
    locked            |             | 200                              | 405
    ask               |             | 200                              | 302
    not_clear         |             | 200                              | 302
    tap_word          |             | 405                              | 302
    still_right       |             | 200                              | 302
    questions         |             | 200 200 200 200 200 200 200 302  | 405
    question          | to the team | 200                              | 405
    question          | to Kim      | 200 404 200 404 404 404 404 404  | 405
    question          | no such     | 404                              | 405
    answer_question   | to the team | 405                              | 403
    answer_question   | to Kim      | 405                              | 403 404 302 404 404 404 404 404
    answer_question   | no such     | 405                              | 404
    people            |             | 200 200 200 200 200 200 200 302  | 405
    cover             |             | 200 200 200 200 200 200 404 302  | 405
    section           | important   | 200 200 200 200 200 200 404 302  | 405
    section           | people      | 200 200 200 200 200 404 404 302  | 405
    section           | wellness    | 200 404 404 404 404 404 404 302  | 405
    section           | also        | 200 404 404 404 404 404 404 302  | 405
    section           | no-such     | 404 404 404 404 404 404 404 302  | 405
    add               | important   | 405                              | 302 302 302 302 403 403 404 403
    add               | also        | 405                              | 302 404 404 404 404 404 404 403
    photo             |             | 200 200 200 200 200 200 404 404  | 405
    card              | photo card  | 200 200 200 200 403 403 404 302  | 405
    card              | secret      | 200 404 404 404 404 404 404 302  | 405
    card              | away        | 404 404 404 404 404 404 404 302  | 405
    change_card       | photo card  | 405                              | 302 302 302 302 403 403 404 403
    change_card       | secret      | 405                              | 302 404 404 404 404 404 404 403
    change_card       | away        | 405                              | 404 404 404 404 404 404 404 403
    move              | photo card  | 405                              | 302 302 302 302 403 403 404 403
    take_away         | photo card  | 405                              | 302 302 302 302 403 403 404 403
    take_away         | secret      | 405                              | 302 404 404 404 404 404 404 403
    put_back          | away        | 405                              | 302 404 404 404 404 404 404 403
    put_away          |             | 200 403 403 403 403 403 404 302  | 405
    make              | being made  | 404 404 200 404 404 404 404 302  | 404 404 302 404 404 404 404 403
    choose_picture    | being made  | 404 404 200 404 404 404 404 302  | 404 404 302 404 404 404 404 403
    look              | being made  | 404 404 200 404 404 404 404 302  | 404 404 302 404 404 404 404 403
    look              | waiting     | 200 200 200 404 404 404 404 302  | 404 404 302 404 404 404 404 403
    make_easier       | being made  | 405                              | 404 404 302 404 404 404 404 403
    make_easier       | waiting     | 405                              | 404 404 409 404 404 404 404 403
    withdraw          | waiting     | 405                              | 404 404 302 404 404 404 404 403
    yes_or_no         |             | 200 200 403 403 403 403 404 302  | 405
    answer            | waiting     | 405                              | 302 302 403 404 404 404 404 403
    answer            | by Hana     | 405                              | 302 403 403 404 404 404 404 403
    choose_side       | waiting     | 200 200 200 404 404 404 404 302  | 302 302 403 404 404 404 404 403
    choose_side       | by Hana     | 200 200 200 404 404 404 404 302  | 302 403 403 404 404 404 404 403
    waiting           |             | 200 200 200 200 403 403 404 302  | 405
    room              | waiting     | 403 200 200 404 404 404 404 302  | 403 302 302 404 404 404 404 403
    history           |             | 200 200 200 200 403 403 404 302  | 405
    undo              | published   | 405                              | 302 302 302 302 404 404 404 403
    public_page       |             | 200                              | 405
    robots            |             | 200                              | 405
    sitemap           |             | 200                              | 200
    calendar          | activity    | 200                              | 405
    search            |             | 200                              | 405
    week              |             | 200                              | 405
    keep_activity     | activity    | 200                              | 302
    bring_here        |             | 405                              | 302
    write_entry       |             | 200 200 200 200 200 200 200 302  | 400 400 400 400 400 400 400 302
    bring_back        |             | 405                              | 302
    take_from_week    | Mo's entry  | 200 404 404 404 404 404 404 302  | 302 404 404 404 404 404 404 302
    go_here           | activity    | 200 200 200 200 200 200 200 302  | 405
    go_here_part      | activity    | 200 200 200 200 403 403 404 302  | 405
    go_here_card      | important   | 200 200 200 200 403 403 404 302  | 302 302 302 302 403 403 404 302
    go_here_card      | also        | 200 404 404 404 403 403 404 302  | 302 404 404 404 403 403 404 302
    go_here_on        | photo card  | 405                              | 302 302 302 302 403 403 404 302
    go_here_on        | secret      | 405                              | 302 404 404 404 403 403 404 302
"""
TEAM = ("ed", "lea", "root")
CLOSED = "^admin/(users|password_reset|bulk/profiles)/(?P<rest>.*)$"


def read_table() -> list[tuple[str, str, str, list[int]]]:
    """Address, what it is about, method, and nine numbers of which one may stand for all."""
    rows = []
    for line in TABLE.strip().splitlines():
        name, what, *numbers = (part.strip() for part in line.split("|"))
        name = CLOSED if "…" in name else name
        for method, row in zip(("GET", "POST"), numbers, strict=True):
            every = [int(number) for number in row.split()]
            rows.append((name, what, method, every * 8 if len(every) == 1 else every))
    return rows


def ours(patterns=None, route="") -> list[str]:
    """The names of our addresses (the route, where one has no name): all but those that Wagtail brings."""
    found = []
    for one in patterns or get_resolver().url_patterns:
        if isinstance(one, URLPattern):
            found.append(one.name or route + str(one.pattern))
        elif not one.urlconf_module.__name__.startswith("wagtail."):
            found += ours(one.url_patterns, route + str(one.pattern))
    return found


def test_every_address_has_a_row():
    rows = {name for name, *_rest in read_table()}
    assert len(ours()) > 30
    assert set(ours()) - rows == set()
    assert rows - set(ours()) == set()


def expected(planted, row: list[int], what: str) -> dict[str | None, int]:
    """The number for each of the cast, nobody (None) among them. Of the admin, all of the team get 200."""
    assert len(row) == 8
    told = dict(zip(CIRCLE, row[:6], strict=True))
    others = {name: row[6] for name in planted.cast() if name not in CIRCLE}
    assert {"tess", "jo", "bill", "priya", "lou", "rae", "ed", "root", "stranger"} <= set(others)
    team = dict.fromkeys(TEAM, 200) if what == "the team" else {}
    return {**told, **others, **team, None: row[7]}


@pytest.mark.parametrize(
    ("name", "what", "method", "row"), read_table(), ids=lambda part: str(part)[:24] if isinstance(part, str) else ""
)
def test_who_gets_in(planted, name, what, method, row):
    sent = {**SENT.get(name, {}), **({"picture": planted.picture.pk} if name == "choose_picture" else {})}
    where, got, wanted = address(planted, name, what), {}, expected(planted, row, what)
    for who in wanted:
        client = planted.client(who)
        with transaction.atomic():
            answer = client.get(where) if method == "GET" else client.post(where, sent)
            b"".join(answer)  # closes a photo
            transaction.set_rollback(True)
        got[who] = answer.status_code
    assert got == wanted


PLANTED = re.compile(r"\bMo\b|\bKim\b|words\.")
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')


@pytest.mark.sweep
def test_to_strangers_a_page_that_is_there_looks_like_one_that_is_not(planted):
    made_up = "z" * len(planted.code)
    swept = 0
    for who in (None, "stranger", "jo", "bill", "tess", "ed", "root"):
        client = planted.client(who)
        for name, what, method, row in read_table():
            wanted = row[6] if who else row[7]
            if planted.code not in address(planted, name, what) or wanted not in ((404,) if who else (302, 403, 404)):
                continue
            there, not_there = (
                client.generic(method, address(planted, name, what).replace(planted.code, code))
                for code in (planted.code, made_up)
            )
            same = [
                TOKEN.sub("", answer.content.decode()).replace(code, "…")
                for answer, code in ((there, planted.code), (not_there, made_up))
            ]
            assert there.status_code == not_there.status_code == wanted
            assert same[0] == same[1], (who, name, method)
            assert len(there.content) == len(not_there.content)
            headers = [
                {**answer.headers, "Expires": "", "Location": answer.headers.get("Location", "").replace(code, "…")}
                for answer, code in ((there, planted.code), (not_there, made_up))
            ]
            assert headers[0] == headers[1]
            assert not PLANTED.search(same[0])
            swept += 1
    assert swept > 200
