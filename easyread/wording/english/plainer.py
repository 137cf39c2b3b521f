"""Which plainer words can stand in the place of a word? `lists/plainer.tsv` holds them, best first."""

import re
from functools import cache, lru_cache

from easyread.wording.english.forms import guess_bases, inflect
from easyread.wording.english.hardness import at_best
from easyread.wording.english.lists import read_list, read_words
from easyread.wording.reading import read_sentence

DETERMINERS = read_words("determiners")
BEFORE_VERB = read_words("before_verb")
HELPERS = read_words("helpers")
FORMS = {"v": ("", "s", "ed", "en", "ing"), "n": ("", "many"), "a": ("", "er", "est"), "r": ("", "er", "est")}
SPELLINGS = (
    (re.compile("i[sz](e|es|ed|ing|ation|ations|er|ers)$"), "s", "z"),
    (re.compile("ys(e|es|ed|ing)$"), "s", "z"),
)
VOWEL_SOUND = re.compile(r"(?:[aeio]|u(?!n[io]|s[eua]|k|t[ei])|hour|hon|heir)", re.IGNORECASE)


@cache
def plainer_words() -> dict[str, dict[str, tuple[str, ...]]]:
    """Base form, then part of speech (v n a r), then the words to use instead."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for word, part, instead in (*read_list("always"), *read_list("plainer")):
        found.setdefault(word, {}).setdefault(part, tuple(one.strip() for one in instead.split("|")))
    return found


def _spellings(base: str) -> tuple[str, ...]:
    """The word as the British and as the Americans write it."""
    found = [base]
    for pattern, british, american in SPELLINGS:
        if pattern.search(base):
            cut = pattern.search(base).start()
            head, tail = base[:cut], base[cut:]
            found += [head + tail.replace(american, british, 1), head + tail.replace(british, american, 1)]
    found += [base[:-2] + "our"] if base.endswith("or") else [base[:-3] + "or"] if base.endswith("our") else []
    found += [base[:-2] + "re"] if base.endswith("ter") else [base[:-2] + "er"] if base.endswith("tre") else []
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def readings(low: str) -> tuple[tuple[str, str, str], ...]:
    """Each way to read a word that the list knows: base, part of speech, form."""
    known, found = plainer_words(), []
    for base, form in guess_bases(low):
        for spelling in _spellings(base):
            found += [(spelling, part, form) for part in known.get(spelling, ()) if form in FORMS[part]]
    return tuple(dict.fromkeys(found))


def _score(exact: bool, part: str, form: str, before: str, after: str) -> float:
    """How well a part of speech fits between two words."""
    score = 0.5 * exact
    if part == "v":
        score += 2.0 * (before in BEFORE_VERB and form == "") + 1.5 * (before in HELPERS and form in ("en", "ing"))
        score += 0.8 * (form in ("ed", "s", "ing") and before not in DETERMINERS) + 0.6 * (after in DETERMINERS)
        score -= 2.0 * (before in DETERMINERS) + 1.0 * (before in HELPERS and form == "")
        score -= 0.3 * (form == "en" and before not in HELPERS)
    elif part == "n":
        score += (
            1.2 * (before in DETERMINERS)
            + 0.5 * (form == "many")
            - 2.0 * (before in BEFORE_VERB and before != "to" and before not in ("her", "it"))
        )
        score -= 0.5 * (after in DETERMINERS) + 0.9 * (before in HELPERS)
    elif part == "a":
        score += 0.7 * (before in HELPERS) + 0.5 * (before in DETERMINERS) + 0.3
        score -= 1.0 * (after in DETERMINERS) + 0.6 * (before in BEFORE_VERB)
    else:
        score += 0.4
    return score


def _between(word: str, sentence: str) -> tuple[str, str]:
    """The words before and after a word in its sentence, in small letters; "" at an end."""
    words = read_sentence(sentence).words
    low = word.lower()
    place = next((number for number, one in enumerate(words) if one.low == low), None)
    if place is None:
        return "", ""
    return words[place - 1].low if place else "", words[place + 1].low if place + 1 < len(words) else ""


def _dress(new: str, word: str) -> str:
    """The new words with the capitals of the old."""
    if len(word) > 1 and word.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if word[:1].isupper() else new


def hardness_of(phrase: str) -> float:
    """The hardness of the hardest word of a phrase."""
    return max((at_best(one) for one in phrase.split()), default=0.0)


@lru_cache(maxsize=16384)
def plainer_for(word: str, before: str, after: str) -> tuple[str, ...]:
    """Plainer words, best first, for a word between two others (in small letters; "" at an end of the sentence)."""
    low = word.lower().replace("’", "'")
    owner = "'s" if low.endswith("'s") else ""
    low = low.removesuffix("'s")
    known = plainer_words()
    ordered = sorted(readings(low), key=lambda reading: -_score(reading[0] == low, *reading[1:], before, after))
    limit = at_best(low)
    found: dict[str, None] = {}
    for base, part, form in ordered:
        for instead in known[base][part]:
            new = inflect(instead, form)
            if new != low and hardness_of(new) < limit:
                found[_dress(new + owner, word)] = None
    return tuple(found)


def simpler_words(word: str, sentence: str) -> list[str]:
    """Plainer words for a word in its sentence, best first, in the form that fits and with its capitals; never one that
    is as hard as the word, none when there is no good one."""
    return list(plainer_for(word, *_between(word, sentence)))


def fit_article(new: str, before: str) -> str | None:
    """The article that must stand before new words where the old had "a" or "an"; None where nothing changes."""
    if before.lower() not in ("a", "an"):
        return None
    right = "an" if VOWEL_SOUND.match(new) else "a"
    return None if right == before.lower() else right
