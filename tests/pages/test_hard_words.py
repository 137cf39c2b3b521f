"""Do hard words of the list open their meaning on public pages, once each, whatever stands in them?"""

import re
from html import unescape

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from easyread.glossary import get_hard_words
from easyread.models import HardWord
from tests.factories import make_picture
from tests.site import add_rows, make_site
from wiki.page_cache.stamp import stamp

pytestmark = pytest.mark.django_db
DENTIST = "/health/dentist/"
MARK = re.compile(r'<button class="hard-word" type="button" popovertarget="([\w-]+)"[^>]*>([^<]*)</button>')


@pytest.fixture
def site():
    """The front door, a topic, a service and an activity."""
    return make_site()


def add_word(word="advocate", meaning="An advocate helps you to speak up.", **facts) -> HardWord:
    """A word of the list."""
    return HardWord.objects.create(word=word, meaning=meaning, **facts)


def read(address: str = DENTIST) -> str:
    """What somebody without a login gets."""
    answer = Client().get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_first_use_opens_its_meaning_with_picture_and_group(site):
    word = add_word(picture=make_picture(title="a loud voice"), decided_by="The speaking up group")
    keys = add_rows(site.service, ("row", {"words": "An advocate can come."}), ("row", {"words": "Advocates listen."}))
    page = read()
    assert MARK.findall(page) == [(f"word-{word.pk}", "advocate")]
    card = page[page.index(f'id="word-{word.pk}"') :].split("</article>")[0]
    for part in (
        "popover",
        "An advocate helps you to speak up.",
        'alt="a loud voice"',
        "The speaking up group",
        f'popovertarget="word-{word.pk}" popovertargetaction="hide"',
        f"/not-clear/?page={site.service.pk}&amp;row={keys[0]}#which-word",
    ):
        assert part in card, part


def test_the_way_there_is_read_after_the_rows(site):
    add_word("bus", "A bus takes many people.")
    site.activity.getting_there = [("row", {"picture": None, "words": "Take the bus."})]
    site.activity.save()
    assert [words for _key, words in MARK.findall(read("/health/swimming/"))] == ["bus"]
    add_rows(site.activity, ("row", {"words": "We have a bus."}))
    page = read("/health/swimming/")
    assert len(MARK.findall(page)) == 1 and page.index("hard-word") < page.index("Take the bus.")


def test_hostile_words_stay_words(site):
    add_word("b&b", "<script>alert(1)</script> {{ 7 }}", decided_by='"><script>alert(2)</script>')
    add_rows(site.service, ("row", {"words": "<script>alert(3)</script> B&B <b>x</b>\n\n{% now %} \"'"}))
    page = read()
    assert "<script>alert" not in page and "<b>x" not in page
    assert [unescape(words) for _key, words in MARK.findall(page)] == ["B&B"]
    assert "&lt;script&gt;alert(3)&lt;/script&gt; <button" in page and "{% now %} &quot;&#x27;" in page


def test_lines_stay_lines_around_a_marked_word(site):
    add_word()
    add_rows(site.service, ("row", {"words": "One line.\r\nAn advocate.\n\nThe end."}))
    page = re.sub(r"<button.*?</button>", "*", read(), flags=re.DOTALL)
    assert "<p>One line.<br>An *.</p>" in page and "<p>The end.</p>" in page


def test_a_page_in_another_language_is_not_marked(site):
    add_word("plan", "A plan says what to do.")
    add_rows(site.service, ("row", {"words": "Ble mae plan?"}))
    assert MARK.findall(read())
    site.service.locale = Locale.objects.get_or_create(language_code="cy")[0]
    site.service.save()
    assert not MARK.findall(read())


def queries_of(address: str) -> int:
    """How many questions one page asks the database."""
    with CaptureQueriesContext(
        connection,
    ) as caught:
        read(address)
    return len(caught)


def test_it_costs_one_question_however_many_words_there_are(site):
    add_rows(site.service, ("row", {"words": "An advocate has a plan.", "picture": make_picture().pk}))
    before = queries_of(DENTIST)
    for number, word in enumerate(["advocate", "plan", *(f"word{n}" for n in range(50))]):
        add_word(word, "It means this.", picture=make_picture(f"1F4{number:02}", f"picture {number}"))
    assert queries_of(DENTIST) == before <= 8


def test_a_change_of_a_word_changes_pages_at_once(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        word = add_word()
    before = stamp.now()
    with django_capture_on_commit_callbacks(execute=True):
        word.meaning = "An advocate is on your side."
        word.save()
    assert stamp.now() != before
    before = stamp.now()
    with django_capture_on_commit_callbacks(execute=True):
        word.delete()
    assert stamp.now() != before


def test_a_word_stands_in_the_list_once_and_never_without_a_meaning():
    add_word("Advocate")
    with pytest.raises(ValidationError, match="in the list already"):
        HardWord(word="aDVOCATE ", meaning="Again.").full_clean()
    for facts in ({"word": "ADVOCATE"}, {"word": "plan", "meaning": " "}, {"word": ""}):
        with pytest.raises(IntegrityError), transaction.atomic():
            add_word(**facts)
    for word in ("advocate!", "(plan", "-", "!"):
        with pytest.raises(ValidationError, match="without signs"):
            HardWord(word=word, meaning="It means this.").full_clean()
    assert get_hard_words() == {"advocate": "An advocate helps you to speak up."}


def test_a_picture_that_goes_leaves_the_word(site):
    word = add_word(picture=make_picture())
    word.picture.delete()
    add_rows(site.service, ("row", {"words": "An advocate."}))
    assert MARK.findall(read())


def test_a_full_stop_stays_with_several_words(site):
    add_word("action plan", "A list of things to do.")
    add_word("list", "Words below each other.")
    add_rows(site.service, ("row", {"words": "Show your action plan. It is a list."}))
    assert [words for _key, words in MARK.findall(read())] == ["action plan.", "list"]
