"""Leads of the Easier Info team choose which rules of easy wording count."""

from django.db import migrations

LEADS = "Easier Info leads"


def permission(apps):
    """The right; on a new site Django makes it only after all migrations."""
    kind, _made = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="easyread", model="ruleswitch"
    )
    found, _made = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=kind, codename="change_ruleswitch", defaults={"name": "Can change rule switch"}
    )
    return found


def give(apps, schema_editor):
    """To leads, where the site still has that group."""
    for group in apps.get_model("auth", "Group").objects.filter(name=LEADS):
        group.permissions.add(permission(apps))


def take_back(apps, schema_editor):
    """From leads."""
    for group in apps.get_model("auth", "Group").objects.filter(name=LEADS):
        group.permissions.remove(permission(apps))


class Migration(migrations.Migration):
    dependencies = [
        ("wiki", "0006_ease_of_pages"),
        ("easyread", "0002_rule_switches"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(give, take_back)]
