"""Does the team see which words readers find hard, and can it explain them and put them away?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from easyread.models import HardWord
from wiki.models import HardWordTap

from .conftest import text

pytestmark = pytest.mark.django_db
REPORT = "/admin/reports/hard-words/"


def tap(page, word: str, times=1, days_ago=0) -> None:
    """Readers tap a word."""
    for _number in range(times):
        HardWordTap.objects.create(page=page, row="x", word=word, at=timezone.now() - timedelta(days=days_ago))


def listing(page: str) -> str:
    """The rows of the table."""
    return page.split("<tbody>")[1] if "<tbody>" in page else ""


def test_the_most_tapped_comes_first_with_its_pages(ed, site):
    tap(site.dentist, "molars", times=2, days_ago=3)
    tap(site.swimming, "molars")
    tap(site.dentist, "gums")
    page = listing(text(ed, REPORT))
    assert page.index("molars") < page.index("gums")
    row = page.split("</tr>")[0]
    assert "<td>3</td>" in row and "The dentist" in row and "Swimming" in row
    assert "Words that readers find hard" in text(ed, "/admin/")


def test_explain_this_word_opens_the_form_with_the_word(ed, site):
    tap(site.dentist, "health action plan & more")
    way = "/admin/hard-words/new/?word=health+action+plan+%26+more"
    assert f'href="{way}"' in text(ed, REPORT)
    assert 'value="health action plan &amp; more"' in text(ed, way)


def test_a_word_of_the_list_says_so(ed, site):
    word = HardWord.objects.create(word="Advocate", meaning="Someone on your side.")
    tap(site.dentist, "advocates")
    tap(site.dentist, "advocate plan")
    page = listing(text(ed, REPORT))
    assert page.count("In the list") == page.count(f"/admin/hard-words/edit/{word.pk}/") == 1


def test_a_word_is_put_away_and_comes_back(ed, lea, site):
    tap(site.dentist, "molars", times=3)
    tap(site.dentist, "gums")
    answer = ed.post(f"{REPORT}put-away/", {"word": "molars"}, follow=True).content.decode()
    assert "You put “molars” away." in answer and "molars" not in listing(answer)
    assert "molars" in listing(text(lea, f"{REPORT}?state=away"))
    tap(site.dentist, "molars")
    assert "<td>1</td>" in listing(text(ed, REPORT)), "who taps it later is heard"
    lea.post(f"{REPORT}bring-back/", {"word": "molars"})
    assert "<td>4</td>" in listing(text(ed, REPORT))


@pytest.mark.parametrize("word", ["", "\x00", "<script>", "x" * 10_000])
def test_nonsense_puts_nothing_away(ed, site, word):
    tap(site.dentist, "gums")
    for address in ("put-away/", "bring-back/"):
        assert ed.post(f"{REPORT}{address}", {"word": word}).status_code == 302
    assert "gums" in listing(text(ed, f"{REPORT}?p=99999&state=x"))


def test_hostile_words_stay_words(ed, site):
    tap(site.dentist, "<script>alert(1)</script>")
    assert "<script>alert" not in text(ed, REPORT)


def test_few_questions_however_many_words(ed, site, django_assert_max_num_queries):
    for number in range(30):
        tap(site.dentist, f"word {number}", times=2)
    text(ed, REPORT)
    with django_assert_max_num_queries(16):
        assert listing(text(ed, REPORT)).count("Explain this word") == 20


@pytest.mark.parametrize("who", ["mo", "kim", "stranger", None])
def test_the_report_is_for_the_team(client_of, who, site):
    tap(site.dentist, "gums")
    assert client_of(who).get(REPORT).status_code == 302
    for address in ("put-away/", "bring-back/"):
        assert client_of(who).post(f"{REPORT}{address}", {"word": "gums"}).status_code == 302
    assert HardWordTap.objects.get().put_away_at is None
