"""Who may do what in the admin, on a new site and on one that has stood for a while with Wagtail's own groups?"""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupApprovalTask, GroupPagePermission, Page, Workflow

from profiles.models import User
from wiki.models import HomePage

groups = import_module("wiki.migrations.0004_groups")
switches = import_module("wiki.migrations.0007_leads_switch_rules")
words = import_module("wiki.migrations.0008_hard_words")
pytestmark = pytest.mark.django_db


def rights(name: str) -> dict[str, set]:
    """What a group may do: with pages (and where), with files, and with the rest."""
    group = Group.objects.get(name=name)
    return {
        "pages": {(one.page.depth, one.permission.codename) for one in group.page_permissions.all()},
        "files": set(group.collection_permissions.values_list("collection__depth", "permission__codename")),
        "rest": set(group.permissions.values_list("codename", flat=True)),
    }


FILES = {(1, f"{verb}_{kind}") for verb in ("add", "choose") for kind in ("image", "document")}
WRITES = {"access_admin", "add_notice", "change_notice", "delete_notice", "change_question"}
LEADS_ALONE = {"change_infoteam", "change_ruleswitch"}
WRITES |= {"add_hardword", "change_hardword", "delete_hardword"}


def set_up() -> None:
    """As the migrations do it."""
    groups.set_up(apps)
    switches.give(apps, None)
    words.set_up(apps)


def take_back() -> None:
    """And back again."""
    words.take_back(apps)
    switches.take_back(apps, None)
    groups.take_back(apps)


def test_an_editor_writes_and_a_lead_publishes_below_the_home_page():
    assert set(Group.objects.values_list("name", flat=True)) == {"Easier Info editors", "Easier Info leads"}
    pages = {(2, f"{verb}_page") for verb in ("add", "change")}
    assert rights("Easier Info editors") == {"pages": pages, "files": FILES, "rest": WRITES}
    pages |= {(2, f"{verb}_page") for verb in ("publish", "lock", "unlock")}
    assert rights("Easier Info leads") == {"pages": pages, "files": FILES, "rest": WRITES | LEADS_ALONE}
    assert not GroupPagePermission.objects.filter(page__depth=1).exists()


def test_a_lead_reads_what_is_handed_in():
    workflow = Workflow.objects.get()
    task = GroupApprovalTask.objects.get(workflow_tasks__workflow=workflow)
    assert (workflow.name, task.name) == ("A lead reads it", "A lead reads it")
    assert [group.name for group in task.groups.all()] == ["Easier Info leads"]
    assert HomePage.objects.get().get_workflow() == workflow


def test_it_can_be_taken_back_and_done_again(world):
    take_back()
    assert set(Group.objects.values_list("name", flat=True)) == {"Editors", "Moderators"}
    assert Workflow.objects.get().name == "Moderators approval"
    assert rights("Editors")["pages"] == {(1, "add_page"), (1, "change_page")}
    assert rights("Editors")["rest"] == {"access_admin"}
    assert world.users["ed"].groups.get().name == "Editors"
    set_up()
    test_an_editor_writes_and_a_lead_publishes_below_the_home_page()
    test_a_lead_reads_what_is_handed_in()
    assert world.users["ed"].groups.get().name == "Easier Info editors"


def test_a_site_with_members_in_both_loses_nobody_and_keeps_what_its_owner_gave():
    take_back()
    user, other = (User.objects.create(username=name, called=name) for name in ("one", "other"))
    stock, ours = Group.objects.get(name="Moderators"), Group.objects.create(name="Easier Info leads")
    user.groups.add(stock)
    other.groups.add(ours)
    own = Permission.objects.get(codename="add_redirect")
    Group.objects.get(name="Editors").permissions.add(own)
    groups.set_up(apps)
    assert set(ours.user_set.filter(pk__in=[user.pk, other.pk])) == {user, other}
    assert own in Group.objects.get(name="Easier Info editors").permissions.all()
    test_a_lead_reads_what_is_handed_in()


def test_a_site_without_any_of_wagtails_groups_gets_ours():
    Group.objects.all().delete()
    Permission.objects.filter(content_type__app_label="wiki").delete()
    set_up()
    test_an_editor_writes_and_a_lead_publishes_below_the_home_page()
    test_a_lead_reads_what_is_handed_in()


@pytest.mark.parametrize(("who", "publishes"), [("ed", False), ("lea", True)])
def test_wagtail_itself_asks_for_these_rights(world, who, publishes):
    user = User.objects.get(pk=world.users[who].pk)
    root, home = Page.objects.get(depth=1), HomePage.objects.get()
    assert not root.permissions_for_user(user).can_add_subpage()
    assert home.permissions_for_user(user).can_add_subpage()
    assert home.permissions_for_user(user).can_publish() is publishes
    assert Collection.objects.get(depth=1).group_permissions.filter(group__user=user).count() == 4
