"""Does an editor see a block, a page, its tile and its words as readers would, on a phone?"""

import pytest
from django.urls import reverse

from easyread.blocks.rows import Rows
from wiki.models import ServicePage
from wiki.models.easy_page import EasyPage

from .conftest import ROW, text

pytestmark = pytest.mark.django_db
SHOWN = {
    "heading": "<h2>What happens there?</h2>",
    "row": "We meet on Tuesdays.",
    "hard_word": "An advocate helps you to speak up.",
    "film": "How to join the group",
    "way": 'href="https://www.nhs.uk/"',
}


def test_every_block_has_a_preview_in_our_own_look(ed):
    blocks = Rows().child_blocks
    assert set(blocks) == set(SHOWN)
    stream = ServicePage._meta.get_field("rows").stream_block.child_blocks
    for name, words in SHOWN.items():
        page = text(ed, f"{reverse('wagtailadmin_block_preview')}?id={stream[name].definition_prefix}")
        assert words in page, name
        assert "easyread/css/" in page
        assert "<script>" not in page


def test_a_page_is_seen_as_on_a_phone_first():
    assert ServicePage().default_preview_size == "mobile"
    assert [name for name, _words in EasyPage.preview_modes.fget(ServicePage())] == ["", "tile", "plain"]


@pytest.mark.parametrize(
    ("mode", "there", "gone"),
    [("", "You can swim.", "The tile"), ("tile", "The tile", "You can"), ("plain", "You can swim.", "<img")],
)
def test_a_draft_is_seen_before_it_is_published(site, mode, there, gone):
    site.dentist.rows = [ROW]
    page = site.dentist.make_preview_request(preview_mode=mode).content.decode()
    assert there in page
    assert gone not in page
