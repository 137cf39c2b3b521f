"""Can the team keep the list of hard words, and see who changed it? Is what is saved on pages at once?"""

from datetime import date

import pytest
from django.utils import timezone
from wagtail.permissions import policy_registry

from easyread.models import HardWord, Picture
from profiles.models import User
from tests.factories import make_picture
from tests.site import add_rows

from .conftest import text

pytestmark = pytest.mark.django_db
LIST, ADD = "/admin/hard-words/", "/admin/hard-words/new/"
DATA = {
    "word": "advocate",
    "meaning": "An advocate helps you to speak up.",
    "picture": "",
    "decided_by": "The speaking up group",
    "decided_on": "2026-05-05",
}


def test_a_word_is_added_shows_at_once_and_is_listed(ed, site, client):
    add_rows(site.dentist, ("row", {"words": "Your advocate can come."}))
    picture = make_picture(title="a loud voice")
    assert ed.post(ADD, {**DATA, "picture": picture.pk}).status_code == 302
    word = HardWord.objects.get()
    assert (word.picture, word.decided_on) == (picture, date(2026, 5, 5))
    page = text(client, site.dentist.get_url())
    assert DATA["meaning"] in page and 'alt="a loud voice"' in page
    listed = text(ed, LIST)
    for words in ("advocate", DATA["meaning"], "The speaking up group"):
        assert words in listed
    assert not site.dentist.revisions.exists()


def test_a_change_shows_at_once_and_the_history_says_who(ed, lea, site, client):
    add_rows(site.dentist, ("row", {"words": "Your advocate can come."}))
    ed.post(ADD, DATA)
    word = HardWord.objects.get()
    assert lea.post(f"{LIST}edit/{word.pk}/", {**DATA, "meaning": "An advocate is on your side."}).status_code == 302
    page = text(client, site.dentist.get_url())
    assert "on your side" in page and DATA["meaning"] not in page
    history = text(ed, f"{LIST}history/{word.pk}/")
    assert "Ed" in history and "Lea" in history
    assert ed.post(f"{LIST}delete/{word.pk}/").status_code == 302
    assert "hard-word" not in text(client, site.dentist.get_url())


def test_the_search_finds_words_and_meanings(ed):
    for word, meaning in (("advocate", "Someone who speaks up with you."), ("debt", "Money that you owe.")):
        HardWord.objects.create(word=word, meaning=meaning)
    for looked_for, there, gone in (("ADVO", "advocate", "debt"), ("owe", "debt", "advocate")):
        listed = text(ed, f"{LIST}?q={looked_for}").split('class="listing')[-1]
        assert there in listed and gone not in listed


def test_a_word_that_is_there_already_or_has_signs_is_refused_in_words(ed):
    ed.post(ADD, DATA)
    assert "This word is in the list already." in ed.post(ADD, {**DATA, "word": "Advocate "}).content.decode()
    assert "without signs around it" in ed.post(ADD, {**DATA, "word": "(plan)"}).content.decode()
    assert HardWord.objects.count() == 1


def test_the_form_begins_with_the_word_that_readers_tapped(ed):
    form = text(ed, f"{ADD}?word=<b>advocate\x00")
    assert 'value="&lt;b&gt;advocate"' in form
    assert timezone.localdate().isoformat() in form
    assert text(ed, f"{ADD}?word={'x' * 5_000}").count("x" * 61) == 0


@pytest.mark.parametrize("who", ["mo", "kim", "stranger", None])
def test_the_list_is_for_the_team(client_of, who):
    for address in (LIST, ADD):
        assert client_of(who).get(address).status_code == 302
    assert client_of(who).post(ADD, DATA).status_code == 302
    assert not HardWord.objects.exists()


def test_a_picture_that_a_hard_word_shows_stays_as_it_is(ed, world, django_capture_on_commit_callbacks):
    """As on a page: changing it would change what readers see (docs/decisions/0028)."""
    picture = make_picture()
    Picture.objects.filter(pk=picture.pk).update(code=None, uploaded_by_user=world.users["ed"])
    picture, policy = Picture.objects.get(pk=picture.pk), policy_registry.get_by_type(Picture)
    ed_again = User.objects.get(pk=world.users["ed"].pk)
    assert policy.user_has_permission_for_instance(ed_again, "change", picture)
    with django_capture_on_commit_callbacks(execute=True):
        ed.post(ADD, {**DATA, "picture": picture.pk})
    assert not policy.user_has_permission_for_instance(ed_again, "change", picture)
    assert not policy.user_has_permission_for_instance(ed_again, "delete", picture)
