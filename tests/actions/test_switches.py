"""Which rules count for whom? A group's word comes before the site's, and the site's before the start."""

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.db import IntegrityError, transaction

from easyread import findings, switches
from easyread.models import RuleSwitch, WordLeftAlone

pytestmark = pytest.mark.django_db
HARD = "We commence at 9am."


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test switches is taken back in the database; it must not stay in memory either."""
    cache.delete(switches.KEY)
    yield
    cache.delete(switches.KEY)


@pytest.fixture
def groups(db) -> list[int]:
    """Two groups."""
    return [Group.objects.create(name=name).pk for name in ("Writers", "Printers")]


def rules(*group_ids: int) -> list[str]:
    """The codes of what is found for somebody in these groups."""
    return [one.rule for one in findings.find_in(HARD, language="en-gb", groups=group_ids)]


def test_rules_are_as_they_start():
    assert rules() == ["hard_word"]
    assert not RuleSwitch.objects.exists()


def test_a_group_comes_before_the_site(groups):
    writers, printers = groups
    switches.switch(group=None, rules={"hard_word": False})
    assert (rules(), rules(writers)) == ([], [])
    switches.switch(group=writers, rules={"hard_word": True})
    assert (rules(), rules(writers), rules(printers)) == ([], ["hard_word"], [])
    switches.switch(group=None, rules={"hard_word": True})
    switches.switch(group=writers, rules={"hard_word": False})
    assert (rules(), rules(writers), rules(printers)) == (["hard_word"], [], ["hard_word"])


def test_where_two_groups_differ_the_rule_is_on(groups):
    for group, on in zip(groups, (True, False), strict=True):
        switches.switch(group=group, rules={"hard_word": on})
    assert rules(*groups) == rules(*reversed(groups)) == ["hard_word"]


def test_no_word_of_its_own_leaves_no_row(groups):
    switches.switch(group=groups[0], rules={"hard_word": False})
    switches.switch(group=groups[0], rules={"hard_word": None, "no_such_rule": True})
    assert not RuleSwitch.objects.exists()


def test_the_same_again_writes_nothing(django_assert_num_queries):
    switches.switch(group=None, rules={"hard_word": False})
    pk = RuleSwitch.objects.get().pk
    switches.switch(group=None, rules={"hard_word": False})
    assert RuleSwitch.objects.get().pk == pk
    rules()
    with django_assert_num_queries(0):
        rules()


def test_words_are_left_alone_once(db):
    switches.leave_alone(["Acle ", "acle", "  ", "Diss", "x" * 99])
    assert set(WordLeftAlone.objects.values_list("word", flat=True)) == {"acle", "Diss", "x" * 60}
    kept = WordLeftAlone.objects.get(word="Diss").pk
    switches.leave_alone(["Diss", "Acle"])
    assert set(WordLeftAlone.objects.values_list("word", flat=True)) == {"Acle", "Diss"}
    assert WordLeftAlone.objects.get(word="Diss").pk == kept


def test_a_word_that_is_the_code_of_a_rule_switches_nothing_off():
    switches.leave_alone(["hard_word", "commencing"])
    assert rules() == ["hard_word"]
    assert "commencing" in switches.get_switches().allowed()


def test_a_rule_that_is_no_more_is_no_trouble():
    RuleSwitch.objects.create(rule="an_old_rule", on=False)
    assert rules() == ["hard_word"]


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda group: RuleSwitch.objects.create(rule="passive", on=True), "the_site_switches_a_rule_once"),
        (lambda group: RuleSwitch.objects.create(rule="a", on=True, group=group), "a_group_switches_a_rule_once"),
        (lambda group: WordLeftAlone.objects.create(word="ACLE"), "a_word_is_left_alone_once"),
        (lambda group: WordLeftAlone.objects.create(word=""), "a_word_that_is_left_alone_has_letters"),
    ],
)
def test_the_database_refuses_nonsense(groups, make, name):
    group = Group.objects.get(pk=groups[0])
    RuleSwitch.objects.create(rule="passive", on=False)
    RuleSwitch.objects.create(rule="a", on=False, group=group)
    WordLeftAlone.objects.create(word="Acle")
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        make(group)
    assert name in str(refused.value) or "UNIQUE" in str(refused.value)


def test_the_print_changes_with_what_could_change_a_finding():
    prints = [findings.print_of_rules()]
    switches.switch(group=None, rules={"hard_word": False})
    prints.append(findings.print_of_rules())
    switches.leave_alone(["Acle"])
    prints.append(findings.print_of_rules())
    assert len(set(prints)) == 3


@pytest.mark.parametrize("text", ["", "\ud800 commence \udfff", "\x00", "שלום commence", "🙂 commence", "<p><b"])
def test_any_text_is_answered_with_places_that_fit(text):
    for one in findings.find_in(text, language="en-gb"):
        assert text[one.start : one.end] in ("commence", "<p>", "<b")
    assert findings.how_hard(text) >= 0


def test_pieces_are_read_one_after_the_other():
    found = findings.find_in_pieces(["Hello.", HARD, "", "🙂 commence"], language="en")
    assert [(place, one.rule, one.start) for place, one in found] == [(1, "hard_word", 3), (3, "hard_word", 2)]
    assert findings.find_in_pieces([], language="en") == []
