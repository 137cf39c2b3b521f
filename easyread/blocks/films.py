"""Which films may a public page play? Those of two hosts, by their number, and only after somebody pressed play."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

SIGNS = [("BSL", _("BSL: British Sign Language")), ("MAKATON", _("Makaton"))]
# The browser asks these hosts for nothing before a reader presses (wiki.middleware names them in its policy).
HTTPS = r"^(?:https://)?"
WATCH = r"(?:watch\?(?:[\w=-]+&)*v=|shorts/|embed/|live/)"
YOUTUBE = re.compile(HTTPS + r"(?:www\.|m\.)?(?:youtube\.com/" + WATCH + r"|youtu\.be/)([\w-]{11})(?![\w-])")
# A film that is not listed has a second number, without which nobody may see it.
VIMEO = re.compile(
    HTTPS + r"(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d{6,12})(?:(?:/|\?h=)([0-9a-f]{8,20}))?(?![\w-])"
)


@dataclass(frozen=True)
class FilmAddress:
    """`page` opens the film at its host, `player` plays it on our page."""

    page: str
    player: str


def find_film(address: str) -> FilmAddress | None:
    """The film that an address names, or None."""
    if found := YOUTUBE.match(address.strip()):
        name = found[1]
        return FilmAddress(f"https://www.youtube.com/watch?v={name}", f"https://www.youtube-nocookie.com/embed/{name}")
    if found := VIMEO.match(address.strip()):
        name, second = found.groups()
        page, player = (f"/{second}", f"&h={second}") if second else ("", "")
        return FilmAddress(f"https://vimeo.com/{name}{page}", f"https://player.vimeo.com/video/{name}?dnt=1{player}")
    return None
