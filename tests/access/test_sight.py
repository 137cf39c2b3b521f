"""What does each of them see? The planted sentences on every page, and pages that hide something without a trace."""

import re
from datetime import timedelta

import pytest

from profiles.actions import answers, making
from profiles.models import Card, Chosen, CircleMember, Profile, Section
from profiles.roles import Audience
from tests.factories import NOW, add_card, suggest

from .planting import begin_card

pytestmark = pytest.mark.django_db

SENTENCE = re.compile(r"(?:Mo|Kim|Hana|Sam|Jo)&#x27;s [a-z]+ words\.")
# What differs from one answer to the next and says nothing.
CHANGING = re.compile(r'name="(csrfmiddlewaretoken|request_key)" value="[^"]+"')
PAGES = ["", "waiting/", "history/", "put-away/", "yes/"]
PARTS = ["important", "also", "people", "wellness"]

STAFF = {"Mo's tea words.", "Mo's photo words."}
CIRCLE = STAFF | {"Mo's circle words."}
KIMS, HANAS, SAMS = "Kim's waiting words.", "Hana's waiting words.", "Sam's waiting words."
WAITING = {KIMS, HANAS, SAMS}
# From the table of audiences and roles; Hana was chosen for the part that is for people Mo chooses.
SEES = {
    "mo": CIRCLE | WAITING | {"Mo's secret words.", "Mo's chosen words.", "Mo's narrow words.", "Mo's away words."},
    "hana": CIRCLE | WAITING | {"Mo's chosen words."},
    "kim": CIRCLE | WAITING | {"Kim's half words."},
    "sam": CIRCLE | {SAMS},
    "ade": CIRCLE,
    "ola": STAFF,
}


@pytest.fixture
def page(planted):
    """Mo's page with Sam's question too, and Hana chosen for one part."""
    suggest(planted.world, "sam", text=SAMS)
    member = CircleMember.objects.get(user=planted.world.users["hana"])
    Chosen.objects.create(member=member, section=planted.world.section("wellness"))
    return planted


def read(planted, who: str | None) -> dict[str, str]:
    """All that one of the cast can read of Mo: each address with its status and words."""
    client, found = planted.client(who), {}
    for path in ["/people/", *(f"/people/{planted.code}/{page}" for page in PAGES + [f"part/{p}/" for p in PARTS])]:
        answer = client.get(path)
        found[path] = f"{answer.status_code} {CHANGING.sub('', answer.content.decode())}"
    return found


def sentences(pages: dict[str, str]) -> set[str]:
    """The planted sentences in them."""
    return {one.replace("&#x27;", "'") for text in pages.values() for one in SENTENCE.findall(text)}


@pytest.mark.parametrize("who", SEES)
def test_the_circle_sees_what_the_table_says(page, who):
    assert sentences(read(page, who)) == SEES[who]


def test_nobody_else_reads_a_word_or_the_name(page):
    others = [None, *(set(page.cast()) - set(SEES) - {"mo"})]
    assert len(others) > 10
    for who in others:
        pages = read(page, who)
        assert sentences(pages) <= {"Jo's words."}, who
        assert not any(re.search(r"\bMo\b|Oak House", text) for text in pages.values()), who


def test_two_circles_do_not_mix(page):
    tile = f"/people/{page.code}/"
    assert tile in page.client("sam").get("/people/").content.decode()
    for who in ("bill", "priya", "lou", "jo"):
        listed = page.client(who).get("/people/").content.decode()
        assert tile not in listed
        assert f"/people/{page.world.jo.code}/" in listed


LATER = NOW + timedelta(days=40)


def hide_a_part(world):
    """A new part for Mo alone, with a card in it."""
    section = Section.objects.create(
        profile=world.mo.profile, slug="mine", heading="Mo's hidden heading", audience=Audience.ME, place=9
    )
    add_card(world, "mo", slug=section.slug, text="Mo's unseen words.")


def hide_a_part_in_a_part(world):
    """A part inside one that everybody sees."""
    Section.objects.create(
        profile=world.mo.profile, slug="inner", heading="Mo's hidden heading", audience=Audience.ME, place=9,
        parent=world.section("important"),
    )  # fmt: skip


def hide_a_card(world):
    """A card in the part for Mo alone."""
    add_card(world, "mo", slug="also", text="Mo's unseen words.")


def hide_a_narrow_card(world):
    """A card for Mo alone in a part that everybody sees."""
    card = add_card(world, "mo", text="Mo's unseen words.")
    Card.objects.filter(pk=card.pk).update(audience=Audience.ME)


def put_a_card_away(world):
    """A card that came and went."""
    card = add_card(world, "mo", text="Mo's unseen words.")
    making.take_away(card=card, by=world.asker("mo", LATER))


def wait_for_yes(world):
    """A question by the keyworker."""
    suggest(world, "kim", text="Mo's unseen words.")


def wait_out_of_sight(world):
    """A question by the person's helper, in a part that only the two can see."""
    member = CircleMember.objects.get(user=world.users["hana"])
    section = world.section("wellness")
    Chosen.objects.get_or_create(member=member, section=section)
    suggest(world, "hana", slug="wellness", text="Mo's unseen words.")


def say_no(world):
    """A question that was answered with no."""
    answers.send_back(change=suggest(world, "kim", text="Mo's unseen words."), by=world.asker("mo", LATER))


def begin(world):
    """A card that its maker has in hand."""
    begin_card(world, "kim", text="Mo's unseen words.")


HIDDEN = {
    hide_a_part: ["hana", "kim", "sam", "ade", "ola", "stranger", "tess"],
    hide_a_part_in_a_part: ["hana", "kim", "sam", "ade", "ola"],
    hide_a_card: ["hana", "kim", "sam", "ade", "ola", "stranger"],
    hide_a_narrow_card: ["hana", "kim", "sam", "ade", "ola"],
    put_a_card_away: ["hana", "kim", "sam", "ade", "ola"],
    wait_for_yes: ["sam", "ade", "ola", "stranger"],
    wait_out_of_sight: ["kim", "sam", "ade", "ola"],
    say_no: ["hana", "sam", "ade", "ola"],
    begin: ["mo", "hana", "sam", "ade", "ola"],
}


@pytest.mark.sweep
@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_what_is_hidden_leaves_the_same_bytes(planted, hide):
    everyone = HIDDEN[hide]
    Profile.objects.filter(pk=planted.world.mo.profile.pk).update(updated_at=NOW - timedelta(days=3))
    before = {who: read(planted, who) for who in everyone}
    seen_by_maker = sentences(read(planted, "mo")) | sentences(read(planted, "kim"))
    hide(planted.world)
    for who in everyone:
        after = read(planted, who)
        changed = [path for path in after if after[path] != before[who][path]]
        assert changed == [], who
    # The same step does change the page of someone: it was no empty exercise.
    if hide not in (hide_a_part_in_a_part, say_no):
        assert (sentences(read(planted, "mo")) | sentences(read(planted, "kim"))) > seen_by_maker


def test_the_signs_of_waiting_are_for_those_who_may_know(planted):
    covers = {who: planted.client(who).get(f"/people/{planted.code}/").content.decode() for who in SEES}
    assert "Yes or no? 2 wait" in covers["mo"]
    assert "Yes or no? 2 wait" in covers["hana"]
    assert "2 wait for yes" in covers["kim"]
    for who in ("sam", "ade", "ola"):
        assert "wait" not in re.sub(r"<[^>]+>", "", covers[who])
