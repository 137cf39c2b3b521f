"""Does a word stand for people by itself, or does a noun follow it?"""

import re

from easyread.wording.english.lists import read_words

# What may follow a word that stands for people: a verb, a small word, a sign or nothing.
FOLLOW = re.compile(r"\s*(?:$|[.,;:!?()”\"’–—]|(?P<word>[^\W\d_]+(?:'[a-z]+)?))")
SMALL = read_words("small")
ALSO_NOUNS = read_words("also_nouns")


def stands_alone(rest: str, one: bool = False) -> bool:
    """Whether nothing in the rest of a sentence makes the word before it a mere description of a noun; `one` for a word
    that stands for one person ("a diabetic"), after which "vote" can only be a noun."""
    follows = FOLLOW.match(rest[:60])
    if follows is None:
        return False
    after = follows["word"]
    if after is None:
        return True
    return after.lower() in SMALL and not (one and after.lower() in ALSO_NOUNS)
