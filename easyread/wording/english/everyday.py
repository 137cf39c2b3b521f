"""Which words are easy or hard, whatever a table says?"""

from functools import cache

from easyread.wording.english.lists import read_list


@cache
def everyday() -> frozenset[str]:
    """Base forms of the words of daily life."""
    return frozenset(word for line in read_list("everyday") for word in line[0].split())


@cache
def always_hard() -> frozenset[str]:
    """Base forms of the words that easy read always says in another way, however well people know them."""
    return frozenset(word for word, *_ in read_list("always"))
