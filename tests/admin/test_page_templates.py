"""Does a new page begin in house style, and does no example ever come before readers?"""

import json
import re

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, streamfield

from tests.factories import make_picture
from tests.left_open import LEFT_OPEN
from wiki.models import ActivityPage, HelpPage, NewsPage, ServicePage, StoryPage
from wiki.models.page_templates import EXAMPLE, TEMPLATES, first_rows

from .conftest import ROW, text

pytestmark = [pytest.mark.django_db, *LEFT_OPEN]
WITH_TEMPLATE = [ServicePage, ActivityPage, StoryPage, HelpPage]


def add_address(page_type, parent) -> str:
    """Where a page of one type begins."""
    return reverse("wagtailadmin_pages:add", args=["wiki", page_type._meta.model_name, parent.pk])


def sent(title: str, words: str, **more) -> dict:
    """The form of a story with one row."""
    rows = streamfield([("heading", "What happened?"), ("row", {"picture": "", "words": words})])
    empty = {"picture": "", "summary": "", "told_by": "", "comments": streamfield([])}
    data = nested_form_data({**empty, "title": title, "slug": title.lower(), "rows": rows, **more})
    return data | {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}


def test_every_template_belongs_to_a_type_and_has_examples():
    assert set(TEMPLATES) == {one._meta.model_name for one in WITH_TEMPLATE}
    for name in TEMPLATES:
        rows = first_rows(name)
        assert len(rows) >= 4
        assert {row["type"] for row in rows} == {"heading", "row"}
        words = [row["value"]["words"] for row in rows if row["type"] == "row"]
        assert all(one.startswith(EXAMPLE) and one.endswith("]") for one in words)
        for sentence in re.findall(r"[^.]+\.", " ".join(words)):
            assert len(sentence.split()) <= 12, sentence


@pytest.mark.parametrize("page_type", WITH_TEMPLATE)
def test_a_new_page_begins_with_its_rows(ed, site, page_type):
    parent = site.home if page_type is HelpPage else site.topic
    page = text(ed, add_address(page_type, parent))
    for row in first_rows(page_type._meta.model_name):
        words = row["value"] if row["type"] == "heading" else row["value"]["words"]
        assert json.dumps(words)[1:-1].replace('"', "&quot;") in page, words
    assert "5 rules of easy read" in page
    assert "At most 15 words" in page


def test_news_has_no_template_and_a_page_that_stands_is_not_touched(ed, site):
    assert "What is it?" not in text(ed, add_address(NewsPage, site.home))
    assert "[We swim together" not in text(ed, reverse("wagtailadmin_pages:edit", args=[site.swimming.pk]))


def test_a_draft_may_keep_its_examples(ed, site):
    answer = ed.post(add_address(StoryPage, site.topic), sent("Mine", "[I wanted to learn to swim.]"))
    assert answer.status_code == 302, answer.context["form"].errors
    assert StoryPage.objects.get(slug="mine").live is False


@pytest.mark.parametrize(
    ("who", "press"), [("ed", "action-submit"), ("lea", "action-submit"), ("lea", "action-publish")]
)
def test_an_example_can_be_neither_handed_in_nor_published(client_of, site, who, press):
    client, address = client_of(who), add_address(StoryPage, site.topic)
    more = {press: "1", "picture": make_picture().pk}
    refused = client.post(address, sent("Mine", "[I wanted to learn to swim.]", **more))
    assert refused.status_code == 200
    assert "This is an example" in refused.content.decode()
    assert not StoryPage.objects.exists()
    assert client.post(address, sent("Mine", "I learned to swim.", **more)).status_code == 302
    page = StoryPage.objects.get()
    assert page.live is (press == "action-publish")
    assert bool(page.current_workflow_state) is (press == "action-submit")


def test_many_at_once_do_not_go_past_it(lea, site):
    rows = [{**ROW, "value": {"picture": None, "words": "[An example.]"}}]
    draft = site.topic.add_child(instance=StoryPage(title="Draft", slug="draft", live=False, rows=rows))
    ready = site.topic.add_child(instance=StoryPage(title="Ready", slug="ready", live=False, rows=[ROW]))
    for page in (draft, ready):
        page.save_revision()
    below = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    for chosen, with_children in ((draft, ""), (site.topic, "on")):
        answer = lea.post(f"{below}?id={chosen.pk}", {"include_descendants": with_children})
        assert answer.status_code == 302
        draft.refresh_from_db()
        assert not draft.live
    assert "has examples in it" in text(lea, "/admin/")
    lea.post(f"{below}?id={ready.pk}", {"include_descendants": ""})
    ready.refresh_from_db()
    assert ready.live
