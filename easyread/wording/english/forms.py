"""Which forms does an English word take? `lists/irregular_*.tsv` hold what follows no rule."""

import re
from functools import cache, lru_cache

from easyread.wording.english.lists import read_list, read_words

VOWELS = "aeiou"
SYLLABLE = re.compile("[aeiouy]+")
# The last syllable carries the stress, so its consonant doubles: "occurring", but "opening".
DOUBLED = read_words("doubled")
BOTH_PASTS = frozenset(("burn", "dream", "lean", "leap", "learn", "smell", "spell", "spill", "spoil", "wake", "light"))
# What follows the noun that a phrase is about.
AFTER_HEAD = frozenset(("who", "that", "of", "for", "to", "in", "on", "with", "from", "at", "by", "about", "between"))
BE = {"be": "be", "s": "is", "ed": "was", "en": "been", "ing": "being"}


@cache
def irregular_verbs() -> dict[str, tuple[str, str]]:
    """Base form to past and participle."""
    return {base: (past, participle) for base, past, participle in read_list("irregular_verbs")}


@cache
def irregular_nouns() -> dict[str, str]:
    """One to many."""
    return dict(read_list("irregular_nouns"))


@cache
def irregular_bases() -> dict[str, str]:
    """Any form that follows no rule, to its base form."""
    found = {many: one for one, many in irregular_nouns().items()}
    for base, forms in irregular_verbs().items():
        found |= dict.fromkeys(forms, base)
    return (
        found | dict.fromkeys(("am", "is", "are", "was", "were", "been", "being"), "be") | {"has": "have", "does": "do"}
    )


def _doubles(word: str) -> bool:
    if word in DOUBLED:
        return True
    closed = len(word) > 2 and word[-1] not in VOWELS + "wxy" and word[-2] in VOWELS and word[-3] not in VOWELS
    return closed and len(SYLLABLE.findall(word)) == 1


def add_s(word: str) -> str:
    """More than one of a noun, or the form of a verb with he, she and it."""
    if word in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[word]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "as")):
        return word  # "things" are many already
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def add_ed(word: str) -> str:
    """The past of a verb that follows the rules."""
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ied"
    return word + (word[-1] if _doubles(word) else "") + "ed"


def add_ing(word: str) -> str:
    """The form of a verb that goes on: "making", "lying", "sitting"."""
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and word != "be":
        return word[:-1] + "ing"
    return word + (word[-1] if _doubles(word) else "") + "ing"


def add_er(word: str, ending: str) -> str:
    """A short adjective with "er" or "est"; longer ones get "more" or "most"."""
    known = {"good": ("better", "best"), "bad": ("worse", "worst"), "far": ("further", "furthest")}
    if word in known:
        return known[word][ending == "est"]
    if len(SYLLABLE.findall(word.rstrip("e"))) > 1 and not word.endswith(("y", "le", "ow")):
        return ("more " if ending == "er" else "most ") + word
    if word.endswith("y"):
        return word[:-1] + "i" + ending
    return word.rstrip("e") + (word[-1] if _doubles(word) else "") + ending


def split_head(phrase: str) -> tuple[str, str]:
    """The noun that a phrase is about, with what stands before it, and what follows it: "person living", " there"."""
    words = phrase.split(" ")
    for place, one in enumerate(words[1:], start=1):
        if one in AFTER_HEAD or len(words) > 1 and words[0] in ("person", "someone", "people", "thing", "place"):
            return " ".join(words[:place]), " " + " ".join(words[place:])
    return phrase, ""


def inflect(word: str, form: str) -> str:
    """A verb or noun in a form: "" (base), "s", "ed", "en", "ing", "many", "er" or "est". Of several words the verb
    (the first), or for "many" the last noun, is changed."""
    if not form:
        return word
    first, _, rest = word.partition(" ")
    if form == "many":
        head, rest = split_head(word)
        before, space, last = head.rpartition(" ")
        return before + space + (irregular_nouns().get(last) or add_s(last)) + rest
    if form in ("er", "est"):
        return add_er(word, form)
    past, participle = irregular_verbs().get(first, ("", ""))
    if first == "be":
        new = BE[form]
    elif form == "s":
        new = add_s(first)
    elif form == "ing":
        new = add_ing(first)
    else:
        new = (past if form == "ed" else participle) or add_ed(first)
    return f"{new} {rest}" if rest else new


def verb_forms(word: str) -> frozenset[str]:
    """Every form of a verb."""
    if word == "be":
        return frozenset(("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m"))
    both = [add_ed(word)] if word in BOTH_PASTS else []
    return frozenset([word, *both, *(inflect(word, form) for form in ("s", "ed", "en", "ing"))])


def all_forms(word: str) -> frozenset[str]:
    """Every form that the word could take as a verb or a noun."""
    return verb_forms(word) | {inflect(word, "many")}


@lru_cache(maxsize=16384)
def guess_bases(word: str) -> tuple[tuple[str, str], ...]:
    """What a word may be a form of: (base, form), the word itself first. Whether the base exists is for the caller."""
    found = [(word, "")]
    base = irregular_bases().get(word)
    if base:
        nouns, verbs = irregular_nouns(), irregular_verbs()
        found += [(base, "many")] if nouns.get(base) == word else []
        found += [(base, form) for form, own in zip(("ed", "en"), verbs.get(base, ()), strict=False) if own == word]
    for ending, form in (
        ("s", "s"),
        ("s", "many"),
        ("ed", "ed"),
        ("ed", "en"),
        ("ing", "ing"),
        ("er", "er"),
        ("est", "est"),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found += [(one, form) for one in _without(word, ending) if inflect(one, form) == word]
    return tuple(dict.fromkeys(found))


def _without(word: str, ending: str) -> list[str]:
    stem = word[: -len(ending)]
    found = [stem, stem + "e"]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    if stem.endswith("i"):
        found.append(stem[:-1] + "y")
    if stem.endswith("ie"):
        found.append(stem[:-2] + "y")
    if ending == "s" and stem.endswith("e"):
        found.append(stem[:-1])
    if ending == "ing" and stem.endswith("y"):
        found.append(stem[:-1] + "ie")
    return found
