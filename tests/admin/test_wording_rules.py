"""Can a lead switch rules on one screen, for everyone or for a group?"""

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache

from easyread import switches
from easyread.models import RuleSwitch
from easyread.wording import RULES

from .conftest import text

pytestmark = pytest.mark.django_db
RULES_SCREEN = "/admin/wording/rules/"


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test switches must not stay in memory."""
    cache.delete(switches.KEY)
    yield
    cache.delete(switches.KEY)


def rows() -> dict:
    """What stands in the table."""
    return {(one.rule, one.group and one.group.name): one.on for one in RuleSwitch.objects.all()}


def test_every_rule_is_listed_with_its_source(lea, site):
    page = text(lea, RULES_SCREEN)
    for rule in RULES.values():
        assert f'name="rule-{rule.code}"' in page
        assert rule.name in page
    assert "Inclusion Europe" in page


def test_a_rule_is_switched_for_everyone(lea, site):
    on = {f"rule-{code}": "on" for code in RULES if code != "long_sentence"}
    answer = lea.post(RULES_SCREEN, {**on, "left_alone": "Acle\r\nDiss\r\n"})
    assert (answer.status_code, answer.url) == (302, RULES_SCREEN)
    assert rows() == {("long_sentence", None): False}
    assert "Acle\nDiss" in text(lea, RULES_SCREEN)
    lea.post(RULES_SCREEN, {**on, "rule-long_sentence": "on", "left_alone": ""})
    assert rows() == {}
    assert switches.get_switches().left_alone == frozenset()


def test_a_group_says_on_off_or_nothing(lea, site):
    group = Group.objects.get(name="Easier Info editors")
    switches.leave_alone(["Acle"])
    address = f"{RULES_SCREEN}?group={group.pk}"
    assert lea.post(address, {"rule-hard_word": "off", "rule-long_sentence": ""}).url == address
    assert rows() == {("hard_word", group.name): False}
    page = text(lea, address)
    assert page.count("As for everyone: on") == len(RULES)
    assert '<option value="off" selected' in page
    assert switches.get_switches().left_alone == {"Acle"}, "a group's screen has no such words"
    lea.post(address, {})
    assert rows() == {}


@pytest.mark.parametrize("group", ["x", "0", "999999", "9" * 30, "²", ""])
def test_a_group_that_is_not_there_is_everyone(lea, site, group):
    assert "left_alone" in text(lea, f"{RULES_SCREEN}?group={group}")


def test_it_is_for_leads(ed, site, client_of):
    assert ed.get(RULES_SCREEN).status_code == 302
    assert ed.post(RULES_SCREEN, {}).status_code == 302
    assert client_of("mo").post(RULES_SCREEN, {}).status_code == 302
    assert rows() == {}
    assert "Rules for easy words" not in text(ed, "/admin/")


def test_the_menu_leads_there(lea, site):
    assert RULES_SCREEN in text(lea, "/admin/")
