"""What do tests of the admin have at hand? A small public site, and Ed and Lea signed in."""

import gc
from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone

from wiki.models import ActivityPage, HelpPage, HomePage, Question, ServicePage, TopicPage
from wiki.question_states import Kind

ROW = {"type": "row", "value": {"picture": None, "words": "You can swim."}}


@pytest.fixture(autouse=True)
def close_what_wagtail_left_open():
    """Here, where its warnings are known, and not in some later test."""
    yield
    gc.collect()


class Site:
    """A topic with a service and an activity, and a help page; nobody has checked them."""

    def __init__(self):
        self.home = HomePage.objects.get()
        self.topic = self.home.add_child(instance=TopicPage(title="Health", slug="health-topic"))
        self.dentist = self.topic.add_child(instance=ServicePage(title="The dentist", slug="the-dentist"))
        self.swimming = self.topic.add_child(instance=ActivityPage(title="Swimming", slug="swimming-group"))
        self.help = self.home.add_child(
            instance=HelpPage(title="Bigger words", slug="bigger", checked_on=date(2001, 1, 1))
        )


@pytest.fixture
def site(db) -> Site:
    """The public site of these tests."""
    return Site()


@pytest.fixture
def ed(client_of):
    """The browser of an editor."""
    return client_of("ed")


@pytest.fixture
def lea(client_of):
    """The browser of a lead."""
    return client_of("lea")


def ask(words: str, **facts) -> Question:
    """Something that a reader sent."""
    facts = {"kind": Kind.ASK, "sent_at": timezone.now(), "request_key": uuid4(), "words": words, **facts}
    return Question.objects.create(**facts)


def text(client, address: str, status: int = 200) -> str:
    """What one screen says."""
    answer = client.get(address)
    assert answer.status_code == status, (address, answer.status_code)
    return answer.content.decode()
