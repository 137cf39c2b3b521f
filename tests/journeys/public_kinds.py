"""Which kinds of public page are there? One of each, with everything on it that can stand there."""

from datetime import time, timedelta
from uuid import uuid4

from django.utils import timezone
from playwright.sync_api import Page

from easyread.models import HardWord, Picture
from tests.factories import NOW, World
from tests.site import Site, add_rows, make_site
from wiki.actions import questions, weeks
from wiki.models import ActivityTime, HelpPage, InfoTeam, NewsPage, Notice, PeoplePage, StoryPage
from wiki.question_states import Kind

from .screen import Screen

FACTS = {
    "who_for": "Adults with a learning disability",
    "when": "Monday to Friday\n9am to 5pm",
    "cost": "It is free.",
    "where_name": "Alder House",
    "where_address": "12 Larkmoor Road\nAlder Park",
    "phone": "020 7946 0111",
    "email": "a-long-address-for-help@example.org",
    "contact_name": "Sam",
    "contact_job": "Swimming teacher",
    "quiet_times": "It is quiet on Tuesdays.",
    "steps": "RAMP",
    "toilet": "CHANGING_PLACES",
    "noise": "QUIET",
    "light": "SOFT",
    "parking": "BLUE_BADGE",
    "wheelchair": True,
}


def fill_site(world: World) -> Site:
    """A site with one page of each kind, each with all that it can hold."""
    site = make_site()
    drink = Picture.objects.get(code="2615")
    way = {"words": "Swim with us", "picture": None, "page": site.activity.pk, "address": ""}
    for page in (site.service, site.activity):
        for name, value in FACTS.items():
            setattr(page, name, value)
        page.picture, page.where_picture, page.checked_on = drink, drink, NOW.date()
        page.getting_there = [("row", {"picture": drink, "words": "Take bus 24."})]
        page.save()
        add_rows(
            page,
            ("row", {"picture": drink.pk, "words": "We drink tea.\nYou can join us."}),
            ("hard_word", {"word": "Hoist", "meaning": "A hoist is a machine that lifts you."}),
            ("film", {"signs": "BSL", "about": "How to join", "address": "https://vimeo.com/123456789"}),
            ("way", way),
            ("way", {**way, "words": "The health service", "page": None, "address": "https://www.nhs.uk/"}),
        )
    ActivityTime.objects.create(page=site.activity, first_day=timezone.localdate(), starts=time(14), ends=time(15))
    Notice.objects.create(page=site.activity, words="Closed today.", ends_at=timezone.now() + timedelta(days=1))
    InfoTeam.objects.create(phone="020 7946 0100", email="info@example.org", hours="Monday to Friday")
    HardWord.objects.create(
        word="dentist", meaning="A dentist looks after your teeth.", picture=drink, decided_by="The speaking up group"
    )
    _add_others(site)
    return site


def _add_others(site: Site) -> None:
    for above, page in (
        (site.topic, StoryPage(title="My story", slug="story", told_by="Ravi", summary="I swim now.")),
        (site.topic, NewsPage(title="New door", slug="news", day=NOW.date())),
        (site.home, HelpPage(title="Help", slug="help", checked_on=NOW.date())),
        (site.home, PeoplePage(title="About Me pages", slug="people")),
    ):
        above.add_child(instance=page)
        add_rows(page, ("row", {"words": "I like the water."}))


def ask(world: World, by: str | None, **facts) -> str:
    """The code of a question that was asked."""
    sent = {"kind": Kind.ASK, "words": "When is it open?", "request_key": uuid4(), "sent_from": "", "to": None, **facts}
    return questions.send(by=world.asker(by), at=timezone.now(), **sent).code


def open_meaning(page: Page) -> None:
    """Presses a hard word."""
    page.locator(".hard-word").first.click()


def week_screens(site: Site) -> list[Screen]:
    """Somebody's own week, and what fills it."""
    own = "/week/own/?words=tea"
    return [
        Screen("week, Mo", "mo", "/week/", "article.row"),
        Screen("week, nobody", None, "/week/", "h1"),
        Screen("keep an activity", None, f"/week/activity/{site.activity.pk}/", "button:has-text('Yes')"),
        Screen("own entry", "mo", "/week/own/", "input"),
        Screen("own entry, picture", "mo", own, "button.tile"),
        Screen("own entry, day", "mo", f"{own}&picture=", "button:has-text('Monday')"),
        Screen("own entry, when", "mo", f"{own}&picture=&weekday=2", "button.tile"),
    ]


def public_screens(world: World) -> list[Screen]:
    """The public site, and what belongs to it."""
    site = fill_site(world)
    weeks.keep_activity(user=world.users["mo"], page=site.activity, at=NOW)
    weeks.write_entry(user=world.users["mo"], weekday=2, part="1_MORNING", words="Tea", picture=None, at=NOW)
    row = site.service.rows.raw_data[1]["id"]
    code, page, going = ask(world, None), f"?page={site.service.pk}", f"/i-go-here/{site.activity.pk}/"
    ask(world, "mo", to=world.users["kim"].pk)
    mine = f"{going}{world.mo.code}/"
    return [
        Screen("public home", None, "/", "a.tile >> nth=3"),
        Screen("topic", None, "/health/", "a.tile:has-text('Different today')"),
        Screen("service", None, "/health/dentist/", ".film"),
        Screen("hard word, open", None, "/health/dentist/", ".meaning:popover-open", open_meaning),
        Screen("service, Mo", "mo", "/health/dentist/", "a:has-text('I go here')"),
        Screen("activity", None, "/health/swimming/", ".week__day--on"),
        Screen("story", None, "/health/story/", "article.row"),
        Screen("news", None, "/health/news/", "article.row"),
        Screen("help", None, "/help/", "article.row"),
        Screen("about About Me", None, "/people/", "a:has-text('Sign in')"),
        Screen("people and what they are", "kim", "/people/", "article.row"),
        Screen("search", None, "/search/", "a.tile"),
        Screen("search, found", None, "/search/?words=swiming", "a.tile:has-text('Swimming')"),
        Screen("search, nothing", None, "/search/?words=zzzzqqq", ".empty"),
        *week_screens(site),
        Screen("ask", None, f"/ask/{page}", "textarea"),
        Screen("ask, Mo", "mo", f"/ask/{page}", "fieldset"),
        Screen("not clear", None, f"/not-clear/{page}&row={row}", "fieldset"),
        Screen("not clear, said", None, f"/not-clear/{page}&row={row}&said=dentist", ".word--said"),
        Screen("still right", None, f"/still-right/{page}", "fieldset"),
        Screen("asked", None, f"/answers/{code}/", "h1"),
        Screen("my questions", "mo", "/answers/", "h1"),
        Screen("questions to me", "kim", "/answers/", "textarea"),
        Screen("I go here, whose", "mo", going, "a.tile"),
        Screen("I go here, part", "mo", mine, "a.tile"),
        Screen("I go here, card", "mo", f"{mine}important/", "button:has-text('This card')"),
    ]
