"""Which rules of easy wording are on, for the site and for each group, and which words are left alone?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.core.cache import cache
from django.db import transaction

from easyread.cleaning import clean_text
from easyread.models import RuleSwitch, WordLeftAlone
from easyread.wording import RULES

KEY = "wording_switches"
LONGEST_WORD = WordLeftAlone._meta.get_field("word").max_length


@dataclass(frozen=True)
class Switches:
    """What was decided: `told[rule, group id]`, where None is the whole site; and the words that are left alone."""

    told: Mapping[tuple[str, int | None], bool] = field(default_factory=dict)
    left_alone: frozenset[str] = frozenset()

    def is_on(self, rule: str, groups: Iterable[int] = ()) -> bool:
        """For somebody in these groups. Where two of them differ the rule is on: it is easier to look past a hint."""
        told = [self.told[rule, group] for group in groups if (rule, group) in self.told]
        return any(told) if told else self.told.get((rule, None), RULES[rule].on)

    def allowed(self, groups: Iterable[int] = ()) -> frozenset[str]:
        """As the checker takes it: words to leave alone, and rules that are off."""
        groups = tuple(groups)
        # A word that is also the code of a rule would switch that rule off; with a capital it is only the word.
        words = {word.capitalize() if word in RULES else word for word in self.left_alone}
        return frozenset(words | {rule for rule in RULES if not self.is_on(rule, groups)})


def get_switches() -> Switches:
    """All of them, kept in memory until somebody changes one."""
    found = cache.get(KEY)
    if found is None:
        rows = RuleSwitch.objects.filter(rule__in=list(RULES)).values_list("rule", "group", "on")
        words = WordLeftAlone.objects.values_list("word", flat=True)
        found = Switches({(rule, group): on for rule, group, on in rows}, frozenset(words))
        cache.set(KEY, found)
    return found


@transaction.atomic
def switch(*, group: int | None, rules: Mapping[str, bool | None]) -> None:
    """Writes what a group (None: the site) decided. None: no word of its own, so the rule is as it is for everyone,
    or as it starts. Codes that no rule has are left out."""
    for rule, on in rules.items():
        rows = RuleSwitch.objects.filter(rule=rule, group=group)
        if rule not in RULES or on is None:
            for row in rows:
                row.delete()
        elif not rows.filter(on=on).exists():
            row = rows.first() or RuleSwitch(rule=rule, group_id=group)
            row.on = on
            row.save()
    cache.delete(KEY)


@transaction.atomic
def leave_alone(words: Iterable[str]) -> None:
    """Writes the words that are left alone; those that are not among them count again."""
    wanted = {word.lower(): word for one in words if (word := clean_text(one)[:LONGEST_WORD].strip())}
    for row in WordLeftAlone.objects.all():
        if wanted.get(row.word.lower()) == row.word:
            del wanted[row.word.lower()]
        else:
            row.delete()
    for word in wanted.values():
        WordLeftAlone(word=word).save()
    cache.delete(KEY)
