"""How does a template place a component? One tag each; templates/components/README.md lists them all."""

import re
from functools import cache, lru_cache
from pathlib import Path

from django import template
from django.template.loader import render_to_string
from django.utils.html import escape, format_html, linebreaks
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

register = template.Library()

PLACE = "[the words]"
AFTER = re.compile(r"[.,;:!?)”’]*")  # what closes the words before it
FOLDERS = Path(__file__).parents[2] / "templates" / "components"


def other_language(lang: str) -> str:
    """The language of words that are not in the language of the page around them, else ""."""
    return lang if lang and lang != get_language() else ""


@cache
def drawing(name: str) -> str:
    """The SVG of a sign; raises FileNotFoundError where nobody has drawn it."""
    return (FOLDERS / "sign" / "drawings" / f"{name}.svg").read_text().strip()


@register.simple_tag
def sign(name):
    """A small drawing beside words, such as `home`. It is never read out."""
    return mark_safe(drawing(name)) if name else ""


@register.inclusion_tag("components/picture/picture.html")
def picture(shown, sizes="", lazy=True, alt=None):
    """`shown` is a Shown or None (a calm empty frame). `alt=""` where the words beside it say it all."""
    return {"shown": shown, "sizes": sizes, "lazy": lazy, "alt": getattr(shown, "alt", "") if alt is None else alt}


@register.inclusion_tag("components/face/face.html")
def face(name, photo=None, size="small", words=""):
    """Who it is: a round photo with the name beside (`small`) or below it (`big`)."""
    return {"name": name, "photo": photo, "size": size, "words": words}


@register.inclusion_tag("components/tile/tile.html")
def tile(href, words, picture=None, note="", sign="", note_sign="", tint="", name="", value="", lang=""):
    """A picture that leads somewhere, inside `{% tiles %}`; with `name` and `value`, a button of the form around.

    `sign` stands in where there is no picture.
    """
    facts = {"href": href, "words": words, "picture": picture, "tint": tint, "name": name, "value": value}
    facts["lang"] = other_language(lang)
    return {**facts, "sign": sign, "note": note, "note_sign": note_sign}


@register.inclusion_tag("components/pick/pick.html")
def pick(href, words, on=False, picture=None, sign=""):
    """A tile that is picked or let go, inside `{% tiles %}`: a link that leads to the same screen with or without."""
    return {"href": href, "words": words, "on": on, "picture": picture, "sign": sign}


@register.inclusion_tag("components/button/button.html")
def button(words, href="", kind="plain", sign="", size="big", wide=False, name="", value="", form="", opens=""):
    """A link where there is `href`, else a button that sends its form. `opens` is the id of a dialog."""
    facts = {"words": words, "href": href, "kind": kind, "sign": sign, "size": size, "wide": wide}
    return {**facts, "name": name, "value": value, "form": form, "opens": opens}


@register.inclusion_tag("components/back/back.html")
def back(href="/", words="", sign="back"):
    """The way back, at the top left of every page."""
    return {"href": href, "words": words or _("Back"), "sign": sign}


@register.simple_tag
def speaker(of="", voice=""):
    """Says the words of the `data-say` it stands in, or plays `voice`. `of` tells a screen reader which words."""
    if voice:
        return render_to_string("components/speaker/speaker.html", {"of": Truncator(of).words(8), "voice": voice})
    before, after = speaker_around(get_language())
    return format_html("{}{}{}", before, Truncator(of).words(8), after)


@cache
def speaker_around(language: str) -> tuple[str, str]:
    """A speaker before and after the words that it is of. It stands in every row, so it is drawn once a language."""
    before, after = render_to_string("components/speaker/speaker.html", {"of": PLACE, "voice": ""}).split(PLACE)
    return mark_safe(before), mark_safe(after)


@register.inclusion_tag("components/message/message.html")
def message(words, kind="info", sign="", live=False, focus=False):
    """A friendly line: `done`, `wait`, `sorry` or `info`. `live` tells of something just done.

    `focus` puts a reader there first: on a page that came back because something was missing.
    """
    signs = {"done": "saved", "wait": "waiting", "sorry": "unsure", "info": "info"}
    return {"words": words, "kind": kind, "sign": sign or signs[kind], "live": live, "focus": focus}


@register.filter
def message_kind(level_tag):
    """The kind of a message of django.contrib.messages."""
    return {"success": "done", "warning": "wait", "error": "sorry"}.get(level_tag, "info")


@register.inclusion_tag("components/steps/steps.html")
def steps(now, of):
    """Where someone is on a way of few steps, in words and dots."""
    return {"now": now, "of": of, "dots": [number <= now for number in range(1, of + 1)]}


ANSWERS = {
    "YES": ("yes", _("Yes, add it")),
    "NO": ("no", _("No, leave it out")),
    "CHANGE": ("change", _("Change it")),
    "UNSURE": ("unsure", _("I am not sure")),
    "LATER": ("later", _("Later")),
}


@register.inclusion_tag("components/answers/answers.html")
def answers(name="answer", without="", form="", yes="", no=""):
    """Equal buttons in one form: YES NO CHANGE UNSURE LATER, leaving out `without`; `yes`, `no` change the words."""
    own = {"YES": yes, "NO": no}
    offered = [
        {"value": value, "sign": drawn, "words": own.get(value) or words}
        for value, (drawn, words) in ANSWERS.items()
        if value not in without.split()
    ]
    return {"name": name, "form": form, "answers": offered}


@register.inclusion_tag("components/words/words.html")
def words(words, said=(), name="word", lang=""):
    """The words of a sentence as buttons of the form around; those in `said` were pressed already."""
    return {"words": words, "said": said, "name": name, "lang": other_language(lang)}


@register.inclusion_tag("components/field/field.html")
def field(bound, rows=4, sign=""):
    """A field of a Django form with its label, hint and kind error. Its widget decides the look (easyread.forms)."""
    return {"field": bound, "look": getattr(bound.field.widget, "look", "plain"), "sign": sign}


def filled(name, inside, **facts):
    """A component that has a place for more: `inside` is what stood between its tags."""
    return render_to_string(f"components/{name}/{name}.html", {"inside": mark_safe(inside.strip()), **facts})


@register.simple_block_tag
def tiles(content, label=""):
    """A grid of tiles."""
    return filled("tiles", content, label=label)


@register.simple_block_tag
def rows(content):
    """Easy-read rows below each other, with space between."""
    return format_html('<div class="rows">{}</div>', content)


@register.simple_tag
def marked(words, marks):
    """Lines of words in which each hard word opens its meaning. Whatever stands in the words stays words."""
    pieces, at = [], 0
    for mark in marks:
        # Where several words break over two lines, a full stop beside them would stand alone below.
        end = mark.end + len(AFTER.match(words[mark.end :])[0] if " " in words[mark.start : mark.end] else "")
        facts = {"words": words[mark.start : end], "opens": mark.meaning.key}
        pieces += [
            escape(words[at : mark.start]),
            render_to_string("components/hard_word/hard_word.html", facts).strip(),
        ]
        at = end
    return mark_safe(linebreaks("".join([*pieces, escape(words[at:])]), autoescape=False))


@register.inclusion_tag("components/hard_word/meaning.html")
def meaning(meaning, level=3, lang=""):
    """What a hard word means, as a card over the page: an object with key, word, words, picture, by and hard."""
    return {"meaning": meaning, "level": level, "lang": other_language(lang)}


@lru_cache(maxsize=4_000)
def public_row(language: str, **facts):
    """A row of a public page, which anyone may see: drawn once, however often its page is drawn anew."""
    return filled("row", "", **facts)


@register.simple_block_tag
def row(
    content,
    words="",
    picture=None,
    heading="",
    level=3,
    note="",
    note_sign="",
    face=None,
    flag="",
    flag_sign="warning",
    listen=True,
    voice="",
    lang="",
    href="",
    id="",
    unclear="",
    marks=(),
):
    """One idea: picture left, words right, whose words below, a speaker at the end. Inside: what can be done.

    `unclear` is where a reader says that they do not understand it; `marks` are the hard words in `words`.
    """
    facts = {"words": words, "picture": picture, "heading": heading, "level": level, "href": href, "id": id}
    facts["marks"] = marks
    if unclear and not (content.strip() or note or flag or voice):
        return public_row(get_language(), lang=other_language(lang), unclear=unclear, listen=listen, **facts)
    facts["unclear"] = unclear
    facts |= {"note": note, "note_sign": note_sign, "face": face, "flag": flag, "flag_sign": flag_sign}
    return filled("row", content, **facts, listen=listen, voice=voice, lang=other_language(lang))


@register.simple_block_tag
def card_actions(content):
    """The few things that can be done with a card."""
    return format_html('<div class="card-actions">{}</div>', content)


@register.simple_block_tag
def dialog(content, id, heading):
    """A question over the page. Opened by `{% button words opens=id %}`; without scripts by a link to `#id`."""
    return filled("dialog", content, id=id, heading=heading)


@register.simple_block_tag
def empty(content, words, picture=None, heading="", level=2, sign="picture"):
    """Nothing here yet: kind words and, inside, the button that begins."""
    facts = {"words": words, "picture": picture, "heading": heading, "level": level, "sign": sign}
    return filled("empty", content, **facts)


@register.simple_block_tag
def hint(content, words, message, meaning="", level=2, lang=""):
    """What could be easier in words that somebody wrote; inside: ways to make it so, and to leave it."""
    facts = {"words": words, "message": message, "meaning": meaning, "level": level, "lang": other_language(lang)}
    return filled("hint", content, **facts)


@register.simple_block_tag
def pair(content):
    """Two cards to compare: inside, two `{% side %}`."""
    return format_html('<div class="pair">{}</div>', content)


@register.simple_block_tag
def side(content, heading, level=2, sign=""):
    """One of a pair, such as "Now" or "Kim wants"."""
    return filled("pair", content, heading=heading, level=level, sign=sign)


@register.simple_block_tag
def band(content, heading, level=1, tint=1, picture=None, words="", lang=""):
    """The head of a section in its soft colour. Inside: who can look, what can be done."""
    facts = {"heading": heading, "level": level, "tint": tint, "picture": picture, "words": words}
    return filled("band", content, **facts, lang=other_language(lang))


@register.simple_block_tag
def cover(content, heading, level=1, photo=None, words="", voice=""):
    """The front of an About Me: a big photo and a greeting. Inside: what can be done."""
    facts = {"heading": heading, "level": level, "photo": photo, "words": words, "voice": voice}
    return filled("cover", content, **facts)


@register.simple_block_tag
def things(content, heading="", level=2):
    """Three things first: inside, up to three `{% thing %}`."""
    return filled("things", content, heading=heading, level=level)


@register.inclusion_tag("components/things/thing.html")
def thing(number, words, picture=None, voice="", note="", note_sign="", flag="", lang=""):
    """One of three things first. `flag`: what anyone must know about it, such as that nobody said yes yet."""
    facts = {"number": number, "words": words, "picture": picture, "voice": voice, "lang": other_language(lang)}
    return {**facts, "note": note, "note_sign": note_sign, "flag": flag}


@register.simple_block_tag
def facts(content, heading, level=2, tint=1):
    """Facts beside and below each other, read out as one: inside, `{% fact %}`."""
    return filled("facts", content, heading=heading, level=level, tint=tint)


@register.simple_tag
def fact(fact, level=2):
    """One fact: an object with sign, heading, words (may have lines), and perhaps picture and href."""
    draw = public_fact if fact.__hash__ else public_fact.__wrapped__
    return draw(get_language(), fact, level)


@lru_cache(maxsize=4_000)
def public_fact(language: str, fact, level: int):
    """A fact of a public page, drawn once like its rows."""
    return render_to_string("components/facts/fact.html", {"fact": fact, "level": level})


@register.inclusion_tag("components/week/week.html")
def week(days, label=""):
    """A week in pictures: days with name, is_today and entries (words, when, picture)."""
    return {"days": days, "label": label}


@register.inclusion_tag("components/film/film.html")
def film(row):
    """A film in signs: an object with heading, words (which signs) and film (page, player)."""
    return {"row": row}
