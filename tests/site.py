"""Which public pages stand in tests? A topic of the front door, with a service and an activity in it."""

from dataclasses import dataclass
from uuid import uuid4

from wiki.models import ActivityPage, HomePage, ServicePage, TopicPage


@dataclass
class Site:
    """The front door and what is behind it."""

    home: HomePage
    topic: TopicPage
    service: ServicePage
    activity: ActivityPage


def make_site() -> Site:
    """Health, with a dentist and a swimming group. The dentist has a heading and one row."""
    home = HomePage.objects.get()
    topic = home.add_child(instance=TopicPage(title="Health", slug="health"))
    service = topic.add_child(instance=ServicePage(title="The dentist", slug="dentist"))
    activity = topic.add_child(instance=ActivityPage(title="Swimming", slug="swimming"))
    add_rows(service, ("heading", "What happens"), ("row", {"words": "The dentist looks at your teeth."}))
    return Site(home, topic, service, activity)


def add_rows(page, *rows) -> list[str]:
    """Puts rows on a page, each a kind and its value; their keys."""
    keys = [str(uuid4()) for _row in rows]
    raw = [{"type": kind, "value": value, "id": key} for (kind, value), key in zip(rows, keys, strict=True)]
    page.rows = [*page.rows.raw_data, *raw]
    page.save()
    return keys
