"""Does each rule of the wording checker find what it should, and leave alone what it should?"""

import pytest

from easyread.wording import RULES, Row, check, check_rows
from easyread.wording.english.language import LANGUAGE as ENGLISH
from easyread.wording.welsh.language import LANGUAGE as WELSH

FIRES = [(rule.code, text) for rule in RULES.values() for text in rule.fires]
QUIET = [(rule.code, text) for rule in RULES.values() for text in rule.quiet]
LONG = {"document_too_long": "We go out today.\n" * 260}
ROWS = {"no_picture", "no_picture_meaning", "same_picture"}
ASKED_FOR = """
    hard_word unexplained_hard_word long_sentence very_long_sentence more_than_one_idea passive negative double_negative
    idiom jargon acronym latin clipped_word special_sign contraction nominalisation empty_phrase number_word
    roman_numeral percentage big_number numeric_date clock_24 all_capitals brackets two_words unclear_pronoun
    disability_wording them_and_us block_too_long document_too_long no_picture no_picture_meaning same_picture
"""


def found(text: str, **more) -> list[tuple[str, str]]:
    """Code and words of everything found."""
    return [(one.rule, text[one.start : one.end]) for one in check(text, **more)]


def codes(text: str, **more) -> set[str]:
    """The codes of everything found."""
    return {one.rule for one in check(text, **more)}


def test_every_rule_that_was_asked_for_is_there_with_its_source_and_examples():
    assert set(ASKED_FOR.split()) <= set(RULES)
    for rule in RULES.values():
        assert rule.source, rule.code
        assert rule.fires or rule.code in {*LONG, *ROWS, "not_checked"}, rule.code
        assert rule.quiet or rule.code in {*ROWS, "not_checked"}, rule.code


@pytest.mark.parametrize(("code", "text"), [*FIRES, *LONG.items()])
def test_a_rule_finds_what_it_is_for(code, text):
    assert code in codes(text)


@pytest.mark.parametrize(("code", "text"), QUIET)
def test_a_rule_leaves_alone_what_is_right(code, text):
    assert code not in codes(text)


@pytest.mark.parametrize(("code", "text"), FIRES)
def test_a_rule_can_be_switched_off(code, text):
    assert code not in codes(text, allow=(code,))


def test_messages_are_easy_themselves():
    for message in ENGLISH.messages.values():
        assert not [one for one in check(message) if one.severity != "hint"], message
        assert len(message.split()) <= 15
    assert set(ENGLISH.messages) == set(RULES)


def test_rows_and_their_pictures():
    rows = [
        Row("We swim.", "1", "A pool"),
        Row("We eat."),
        Row("We dance.", "2", ""),
        Row("We sing.", "1", "A pool"),
        Row("We swim.", "1", "A pool"),
        Row(""),
    ]
    assert [(place, one.rule) for place, one in check_rows(rows)] == [
        (1, "no_picture"),
        (2, "no_picture_meaning"),
        (3, "same_picture"),
    ]
    assert check_rows(rows, allow=ROWS) == []


@pytest.mark.parametrize(
    ("text", "words", "instead"),
    [
        ("25% of people came.", "25% of", "1 in 4"),
        ("Only 3 per cent of them came.", "3 per cent", "3 in 100"),
        ("Come on 05/05/2026.", "05/05/2026", "Tuesday 5 May 2026"),
        ("Come at 14:30 on Monday.", "14:30", "2.30 in the afternoon"),
        ("Here live 12,345 people.", "12,345", "about 12 thousand"),
        ("About 12,500 people live here.", "12,500", "13 thousand"),
        ("Born on 03/02/60.", "03/02/60", "3 February 1960"),
        ("Ring 08001234567.", "08001234567", "0800 123 4567"),
        ("She suffered from asthma.", "suffered from", "had"),
        ("I suffer from asthma.", "suffer from", "have"),
        ("They made a decision.", "made a decision", "decided"),
        ("She's been ill.", "She's", "She has"),
        ("You'd better ask.", "You'd", "You had"),
        ("Read part IV.", "IV", "4"),
        ("We have twenty-one rooms.", "twenty-one", "21"),
        ("You can’t park here.", "can’t", "cannot"),
        ("PLEASE RING US", "PLEASE RING US", "Please ring us"),
        ("Ring 02071234567.", "02071234567", "020 7123 4567"),
        ("Come on Monday 5 May 2026.", "Monday 5 May 2026", "Tuesday 5 May 2026"),
        ("Tea & cake.", "&", "and"),
        ("He is wheelchair-bound.", "wheelchair-bound", "wheelchair user"),
        ("We purchased a van.", "purchased", "bought"),
    ],
)
def test_what_to_write_instead(text, words, instead):
    hits = [one for one in check(text) if text[one.start : one.end] == words]
    assert instead in [suggestion for one in hits for suggestion in one.suggestions]


@pytest.mark.parametrize(
    "text",
    [
        "Safeguarding means keeping people safe.",
        "Safeguarding is when we keep people safe.",
        "We talk about safeguarding.\nThis means keeping people safe.",
        "We keep people safe.\nThis is called safeguarding.",
    ],
)
def test_an_explanation_settles_a_hard_word(text):
    assert "jargon" not in codes(text)
    assert "jargon" in codes("We talk about safeguarding.")


def test_an_explanation_too_far_away_does_not():
    text = "We talk about safeguarding.\nWe like tea.\nWe like cake.\nSafeguarding means keeping people safe."
    assert ("jargon", "safeguarding") in found(text)


def test_words_that_groups_own():
    text = "The advocates meet. The broker comes."
    assert ("hard_word", "broker") in found(text, hard_words={"broker": ""})
    assert ("hard_word", "advocates") in found(text, hard_words=["advocate"])
    assert not {"jargon", "hard_word"} & codes(
        "We do safeguarding.", hard_words={"Safeguarding": "Keeping people safe."}
    )
    assert codes("We do safeguarding.", allow=("safeguarding",)) == set()


def test_names_are_not_hard():
    assert codes("Siobhan Featherstonehaugh and Mr Wojciechowski like Llanfairpwllgwyngyll.") == set()
    assert codes("Featherstonehaugh is my friend.") == set()


def test_jargon_says_what_it_means():
    (one,) = [one for one in check("You need a referral.") if one.rule in ("jargon", "hard_word")]
    assert one.meaning or one.suggestions


def test_welsh_gets_what_needs_no_words_and_says_so():
    text = "Dewch ar 05/05/2026 am 14:30. Bydd 25% o bobl yno. DEWCH GYDA NI."
    hits = check(text, language="cy")
    assert {"numeric_date", "clock_24", "percentage", "all_capitals", "not_checked"} == {one.rule for one in hits}
    assert all(one.message in WELSH.messages.values() for one in hits)
    assert "Dydd Mawrth 5 Mai 2026" in [suggestion for one in hits for suggestion in one.suggestions]
    assert check("", language="cy") == []


def test_a_language_nobody_wrote_rules_for():
    assert codes("Przyjdź o 14:30.", language="pl") == {"clock_24", "not_checked"}


@pytest.mark.parametrize(
    "text",
    [
        "We are open 9am – 5pm.",
        "Ring 0800 1111.",
        "The PIN is 4821.",
        "In this part I talk about pain.",
        "The XL coat is mine.",
        "The place where you vote is called a polling station.",
        "An election is when people choose who runs the country.",
        "Merrion House, Leeds",
        "Write to katie@easyread.org.uk.",
        "Your NHS number is 943 476 5919.",
        "King Henry VIII lived here.",
        "I shop at M&S.",
        "Mo is used to dogs.",
        "The blind in the kitchen is broken.",
        "Kim’s bag and the cats’ food.",
        "See www.camden.gov.uk/help or write to help@camden.gov.uk.",
        "At the end of the day I go to bed.",
    ],
)
def test_good_easy_read_is_left_alone(text):
    assert found(text) == []
