"""Which rules of easy wording count here, and which words are left alone? What a site or a group decided."""

from django.contrib.auth.models import Group
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower


class RuleSwitch(models.Model):
    """One rule (a code of easyread.wording.RULES), switched on or off: for a group, or without one for the whole site.

    Rules without a row are as they start. What a group decided counts before what the site decided.
    """

    rule = models.CharField(max_length=40)
    group = models.ForeignKey(Group, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    on = models.BooleanField()

    wagtail_reference_index_ignore = True
    changes_public_pages = True  # so that no process goes on with what another one switched

    class Meta:
        default_permissions = ("change",)
        constraints = [
            models.UniqueConstraint(fields=["rule", "group"], name="a_group_switches_a_rule_once"),
            models.UniqueConstraint(fields=["rule"], condition=Q(group=None), name="the_site_switches_a_rule_once"),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {'on' if self.on else 'off'}"


class WordLeftAlone(models.Model):
    """A word that the checker never speaks about, such as the name of a place. For the whole site."""

    word = models.CharField(max_length=60)

    wagtail_reference_index_ignore = True
    changes_public_pages = True

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(Lower("word"), name="a_word_is_left_alone_once"),
            models.CheckConstraint(condition=~Q(word=""), name="a_word_that_is_left_alone_has_letters"),
        ]

    def __str__(self) -> str:
        return self.word
