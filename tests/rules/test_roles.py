"""Are the two tables of roles the ones that were decided? Written out here once more, by hand."""

import pytest

from profiles.roles import POWERS, SEES, Audience, May, Role, narrower

SEEN, CHOSEN, NOT = "sees", "if chosen", "-"
# house.md, decision 10; the columns are person, helper, keyworker, family, friend, advocate, reader.
ORDER = [Role.PERSON, Role.HELPER, Role.KEYWORKER, Role.FAMILY, Role.FRIEND, Role.ADVOCATE, Role.READER]
HOUSE = {
    Audience.ME: [SEEN, NOT, NOT, NOT, NOT, NOT, NOT],
    Audience.CHOSEN: [SEEN, *[CHOSEN] * 6],
    Audience.CIRCLE: [SEEN, SEEN, SEEN, SEEN, SEEN, SEEN, NOT],
    Audience.CIRCLE_AND_STAFF: [SEEN] * 7,
}
CELLS = [(a, r, cell) for a, row in HOUSE.items() for r, cell in zip(ORDER, row, strict=True)]

# product.md, Roles; house.md: who sees may suggest, except staff who read and advocates.
MAY = {
    Role.PERSON: {May.SUGGEST, May.SAY_YES, May.SEE_WAITING, May.SEE_HISTORY, May.SEE_PUT_AWAY},
    Role.HELPER: {May.SUGGEST, May.SAY_YES, May.NOTE_YES, May.SEE_WAITING, May.SEE_HISTORY},
    Role.KEYWORKER: {May.SUGGEST, May.NOTE_YES, May.SEE_WAITING, May.SEE_HISTORY},
    Role.FAMILY: {May.SUGGEST, May.SEE_HISTORY},
    Role.FRIEND: {May.SUGGEST, May.SEE_HISTORY},
    Role.ADVOCATE: set(),
    Role.READER: set(),
}


def test_the_written_table_is_whole():
    assert set(ORDER) == set(Role)
    assert set(HOUSE) == set(Audience)
    assert set(MAY) == set(POWERS) == set(SEES) == set(Role)


@pytest.mark.parametrize(("audience", "role", "cell"), CELLS, ids=[f"{a}-{r}" for a, r, _ in CELLS])
def test_a_role_sees_what_the_house_says(audience, role, cell):
    assert (audience in SEES[role]) == (cell == SEEN)


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_the_product_says(role):
    assert POWERS[role] == MAY[role]


@pytest.mark.parametrize("power", May)
def test_every_power_is_held_by_someone(power):
    assert any(power in powers for powers in POWERS.values())


@pytest.mark.parametrize(
    ("audience", "fewer"),
    [
        (Audience.ME, (Audience.ME,)),
        (Audience.CHOSEN, (Audience.ME, Audience.CHOSEN)),
        (Audience.CIRCLE, (Audience.ME, Audience.CHOSEN, Audience.CIRCLE)),
        (Audience.CIRCLE_AND_STAFF, tuple(Audience)),
    ],
)
def test_a_card_may_only_be_for_as_many_people_as_its_part_or_fewer(audience, fewer):
    assert narrower(audience) == fewer
    assert all(narrower(one) == narrower(audience)[: i + 1] for i, one in enumerate(fewer))


def test_whoever_sees_a_narrower_audience_sees_the_wider_one():
    for role in Role:
        for audience in SEES[role]:
            wider = tuple(Audience)[tuple(Audience).index(audience) :]
            assert SEES[role] >= set(wider)
