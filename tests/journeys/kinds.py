"""Which kinds of page are there? One of each, with what must be on it, for tests that sweep them all."""

from datetime import timedelta
from uuid import uuid4

from django.utils import timezone
from PIL import Image, ImageDraw
from playwright.sync_api import Page

from easyread.models import Picture
from profiles.actions import changes, making, photos, signing_in
from profiles.models import Change, First
from profiles.states import Kind
from tests.factories import NOW, WORDS, World, add_card, suggest

from .public_kinds import public_screens
from .screen import Screen
from .steps import path, press


def keep_photo(world: World) -> dict:
    """A photo in private storage, as a card holds it."""
    pixels = Image.new("RGB", (320, 240), "#7fb0c9")
    ImageDraw.Draw(pixels).ellipse((90, 50, 230, 190), fill="#c98f5a")
    kept = photos.keep(pixels=pixels, person=world.mo, by=world.asker("mo"))
    return {"photo": str(kept.uuid), "shows": "Mo's dog in the sun"}


def fill_page(world: World) -> dict[str, Change]:
    """Cards of every kind on Mo's page, three things first, and a change for each screen that needs one."""
    drink = Picture.objects.get(code="2615").pk
    photo = add_card(world, "mo", text="My dog is called Bess.\nShe sleeps on my bed.", shown=keep_photo(world))
    cup = add_card(
        world, "mo", text="I drink tea at four.", shown={"picture": drink}, whose={"by": "TOGETHER", "of": ""}
    )
    safe = add_card(world, "mo", text="Nuts make me very ill.", keep_safe=True)
    for place, card in enumerate((safe, photo, cup), start=1):
        First.objects.create(profile=world.mo.profile, place=place, card_key=card.key)
    away = add_card(world, "mo", text="I used to like football.")
    making.take_away(card=away, by=world.asker("mo", NOW + timedelta(minutes=1)))
    suggest(world, "kim", text="Wasps make me swell up.", keep_safe=True)
    suggest(world, "kim", card=safe, text="All nuts make me very ill.")
    clash = suggest(world, "kim", card=world.cards["tea"], text="I like green tea.")
    done = suggest(world, "mo", card=world.cards["tea"], text="I like strong tea.", shown={"picture": drink})
    made = changes.begin(section=world.section(), by=world.asker("kim"), kind=Kind.ADD)
    values = {**WORDS, "text": "A card on its way.", "shown": {"picture": drink}}
    made = changes.keep(change=made, by=world.asker("kim"), values=values)
    fresh = changes.begin(section=world.section(), by=world.asker("sam"), kind=Kind.ADD)
    ask = suggest(world, "sam", text="I love the sea.", whose={"by": "SOMEONE_ELSE", "of": "Sam"})
    hard = changes.begin(section=world.section(), by=world.asker("kim"), kind=Kind.ADD)
    hard = changes.keep(
        change=hard,
        by=world.asker("kim"),
        values={"text": "I commence with tea.", "whose": {"by": "TOGETHER", "of": ""}},
    )
    return {"clash": clash, "done": done, "made": made, "fresh": fresh, "ask": ask, "hard": hard}


def jo_is_asked(world: World) -> None:
    """On Jo's page waits a change, the first question there."""
    suggest(world, "bill", card=world.cards["jo"], person=world.jo, text="Jo's new words.")


def send_empty(page: Page) -> None:
    """A form that is sent with nothing in it."""
    press(page, "Look at it")


def send_no_picture(page: Page) -> None:
    """A file that is no picture, beside words."""
    page.get_by_label("My photos").set_input_files(
        {"name": "letter.jpg", "mimeType": "image/jpeg", "buffer": b"Dear Mo"}
    )
    press(page, "Look at it")


def send_without_token(page: Page) -> None:
    """A form whose token is too old."""
    page.evaluate("document.querySelector('main [name=csrfmiddlewaretoken]').value = 'x'")
    press(page, "Sign in")


def send_room(page: Page) -> None:
    """A yes in the room without saying how."""
    press(page, "Write down this yes")


def doors(world: World) -> list[Screen]:
    """Pages before and after someone is signed in, and pages that say no."""
    secret = signing_in.make_link(user=world.users["wes"], at=timezone.now())
    tile = "a.tile"
    return [
        Screen("home, nobody", None, "/", tile),
        Screen("home, Kim", "kim", "/", tile),
        Screen("sign in", None, "/sign-in/", ".empty"),
        Screen("sign in, demo", None, "/sign-in/", "button.tile", demo=True),
        Screen("one-time link", None, f"/sign-in/{secret}/", "button:has-text('Sign in')"),
        Screen("locked", None, "/locked/", ".empty"),
        Screen("reading", None, "/reading/", "fieldset"),
        Screen("reading, Kim", "kim", "/reading/", "fieldset"),
        Screen("people", "kim", "/people/", tile),
        Screen("people, nobody let in", "stranger", "/people/", ".empty"),
        Screen("not found", "kim", f"/people/{uuid4().hex[:10]}/", ".trouble"),
        Screen("form too old", None, f"/sign-in/{secret}/", ".trouble", send_without_token),
        Screen("not allowed", "ola", path(world, "yes_or_no"), ".empty"),
        Screen("refused", "ola", path(world, "card", world.cards["tea"].key), ".empty"),
    ]


def about_me(world: World, made: dict[str, Change]) -> list[Screen]:
    """Mo's page, read by different people."""
    part, done = path(world, "section", "important"), made["done"].key
    return [
        Screen("cover, Mo", "mo", path(world, "cover"), ".thing >> nth=2"),
        Screen("cover, Kim", "kim", path(world, "cover"), "h2:has-text('You began this')"),
        Screen("cover, Ola", "ola", path(world, "cover"), "a.tile"),
        Screen("part, Mo", "mo", part, "article.row img"),
        Screen("part, Sam", "sam", part, ".row__flag"),
        Screen("part, Ola", "ola", part, "details.card__before"),
        Screen("part, done", "mo", f"{part}?done={done}", ".done button:has-text('Undo')"),
        Screen("part, empty", "kim", path(world, "section", "support"), ".empty"),
        Screen("part, empty, Mo", "mo", path(world, "section", "do-and-do-not"), ".empty"),
        Screen("card, Mo", "mo", path(world, "card", world.cards["tea"].key), "button:has-text('Move it up')"),
        Screen("card, Kim", "kim", path(world, "card", world.cards["tea"].key), ".doing"),
        Screen("put away", "mo", path(world, "put_away"), "button:has-text('Bring back')"),
        Screen("history, Mo", "mo", path(world, "history"), "blockquote"),
        Screen("history, Sam", "sam", path(world, "history"), "button:has-text('Ask to undo')"),
    ]


def making_and_answering(world: World, made: dict[str, Change]) -> list[Screen]:
    """The screens on which a change is made, asked about and answered."""
    yes, key = path(world, "yes_or_no"), made["made"].key
    form = path(world, "make", key)
    clash, room = path(world, "choose_side", made["clash"].key), path(world, "room", made["ask"].key)
    return [
        Screen("form, new", "sam", path(world, "make", made["fresh"].key), "fieldset"),
        Screen("form, half", "kim", form, ".made img"),
        Screen("form, nothing in it", "sam", path(world, "make", made["fresh"].key), ".field__error", send_empty),
        Screen("form, no picture", "kim", form, ".field__error", send_no_picture),
        Screen("choose picture", "kim", f"{path(world, 'choose_picture', key)}?words=drink", "button.tile"),
        Screen("choose picture, none", "kim", f"{path(world, 'choose_picture', key)}?words=zebra", ".empty"),
        Screen("look", "kim", path(world, "look", key), "button:has-text('Yes, save it')"),
        Screen("look, hint", "kim", path(world, "look", made["hard"].key), ".hint"),
        Screen("handed on already", "sam", path(world, "make", made["ask"].key), ".empty"),
        Screen("yes or no, new", "mo", yes, ".answers"),
        Screen("yes or no, Hana", "hana", yes, ".answers"),
        Screen("yes or no, change", "jo", yes.replace(world.mo.code, world.jo.code), ".pair"),
        Screen("enough for now", "mo", f"{yes}?n=5&of=5", "a:has-text('Go on')"),
        Screen("nothing waits", "jo", f"{yes.replace(world.mo.code, world.jo.code)}?n=5&of=5", "h1"),
        Screen("clash", "mo", clash, "fieldset.clash"),
        Screen("clash, Kim", "kim", clash, ".message"),
        Screen("waiting, Kim", "kim", path(world, "waiting"), ".asked >> nth=2"),
        Screen("waiting, Mo", "mo", path(world, "waiting"), ".asked >> nth=2"),
        Screen("waiting, nothing", "priya", path(world, "waiting").replace(world.mo.code, world.jo.code), ".empty"),
        Screen("room", "kim", room, "fieldset"),
        Screen("room, nothing in it", "kim", room, ".field__error", send_room),
    ]


def every_screen(world: World) -> list[Screen]:
    """One of each kind of page. Makes what they show."""
    jo_is_asked(world)
    made = fill_page(world)
    own = doors(world) + about_me(world, made) + making_and_answering(world, made)
    return [*own, *public_screens(world)]
