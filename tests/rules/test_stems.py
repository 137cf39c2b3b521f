"""Which words count, what is their stem, and which word was meant by a wrong spelling?"""

import pytest

from wiki.searching.nearness import How, Vocabulary, most_mistakes
from wiki.searching.stems import MOST_LETTERS, as_kept, stems, words

TEXT = "Swimming, dentist, benefits, money. Cooking club. Bus pass. Activities. Families. Disco. Doctor. Family."


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of one small text."""
    kept = sorted({one for word in words(TEXT) for one in as_kept(word)})
    return Vocabulary(enumerate(kept, start=1))


def understood(vocabulary, typed: str) -> set[str]:
    """The stems that are looked for."""
    names = {pk: stem for stem, pk in vocabulary.stems.items()}
    meant = vocabulary.find(typed)
    return {names[pk] for pk in meant.ids} if meant else set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Swimming, swims; SWIM!", ["swim"]),
        ("Mum's bus", ["mum", "bus"]),
        ("the and of", []),
        ("Ring 111", ["ring", "111"]),
        ("a\x00b <script>", ["script"]),
        ("ﬁsh", ["fish"]),
        ("", []),
    ],
)
def test_the_stems_of_a_text(text, found):
    assert stems(text) == found


def test_no_word_is_longer_than_its_column():
    long = "x" * 10_000
    assert [len(one) for one in stems(long)] == [MOST_LETTERS]
    assert all(len(one) <= MOST_LETTERS for one in as_kept(words(long)[0]))


@pytest.mark.parametrize(
    ("typed", "stem"),
    [
        ("swiming", "swim"),
        ("simming", "swim"),
        ("swimmin", "swim"),
        ("swmming", "swim"),
        ("swimmers", "swim"),
        ("bennefits", "benefit"),
        ("dentest", "dentist"),
        ("cookin", "cook"),
        ("dokter", "doctor"),
        ("bsu", "bus"),
        ("discoo", "disco"),
        ("famly", "famili"),
    ],
)
def test_wrong_spellings_that_find(vocabulary, typed, stem):
    assert understood(vocabulary, typed) == {stem}


@pytest.mark.parametrize("typed", ["qwrtzp", "zzz", "xylophone", "aaaaaaaaaaaa", "99", "d", "sus", "m" * 40])
def test_nonsense_finds_nothing(vocabulary, typed):
    assert vocabulary.find(typed) is None


def test_a_right_word_is_sure_and_nothing_is_said_about_it(vocabulary):
    for typed in ("swims", "swimming", "families"):
        meant = vocabulary.find(typed)
        assert (meant.how, meant.words) == (How.EXACT, ())
    assert vocabulary.find("swimm").how is How.BEGINS_SO


def test_a_word_that_was_understood_is_a_whole_word(vocabulary):
    assert vocabulary.find("acktivities").words == ("activities",)


def test_two_mistakes_in_a_short_word_need_its_ends_to_be_right():
    vocabulary = Vocabulary(enumerate(["money", "=money", "denis", "=denise", "doctor", "=doctor"], start=1))
    assert vocabulary.find("dokter").words == ("doctor",)
    assert vocabulary.find("xonley") is None and vocabulary.find("dentist") is None


def test_what_people_say_is_found_under_what_our_pages_say():
    vocabulary = Vocabulary(enumerate(["doctor", "=doctor", "friend", "=friends"], start=1))
    assert vocabulary.find("gp").words == ("doctor",)
    assert vocabulary.find("lonely").words == ("friend",)
    assert vocabulary.find("loo") is None, "where no page has the other word either"


def test_only_the_nearest_words_are_meant():
    vocabulary = Vocabulary(enumerate(["walk", "=walking", "talk", "=talking"], start=1))
    assert vocabulary.find("wakling").words == ("walking",)


def test_longer_words_may_have_more_mistakes():
    assert [most_mistakes("x" * letters) for letters in (2, 3, 5, 6, 9, 10)] == [0, 1, 1, 2, 2, 3]
    assert most_mistakes("route66") == 0
