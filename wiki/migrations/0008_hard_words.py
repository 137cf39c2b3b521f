"""What readers tap, and who may write the list of hard words: the whole team."""

import uuid
from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

groups = import_module("wiki.migrations.0004_groups")
RIGHTS = [f"{verb}_hardword" for verb in ("add", "change", "delete")]


def set_up(apps, schema_editor=None):
    """The list belongs to editors as to leads, where the site still has these groups."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=(groups.EDITORS, groups.LEADS)):
        group.permissions.add(*(groups.permission(apps, "easyread", "hardword", right) for right in RIGHTS))


def take_back(apps, schema_editor=None):
    """Nobody but the owner of the site."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=[groups.EDITORS, groups.LEADS]):
        group.permissions.remove(*group.permissions.filter(codename__in=RIGHTS))


class Migration(migrations.Migration):

    dependencies = [
        ('easyread', '0003_hard_word'),
        ('wiki', '0007_leads_switch_rules'),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='HardWordTap',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('request_key', models.UUIDField(default=uuid.uuid4, unique=True)),
                ('row', models.CharField(max_length=36)),
                ('word', models.CharField(max_length=60)),
                ('at', models.DateTimeField()),
                ('sent_from', models.CharField(blank=True, max_length=32)),
                ('put_away_at', models.DateTimeField(blank=True, null=True)),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.WAGTAIL_PAGE_MODEL)),
            ],
            options={
                'ordering': ['-at', '-pk'],
                'indexes': [models.Index(fields=['word', '-at'], name='taps_by_word'), models.Index(fields=['sent_from', 'at'], name='taps_by_network')],
                'constraints': [models.CheckConstraint(condition=models.Q(('word', ''), _negated=True), name='a_tap_names_a_word')],
            },
        ),
        migrations.RunPython(set_up, take_back),
    ]
