"""How does the site say no? `Refused` in an easy sentence to those who may see, `Hidden` as nothing there."""

from django.http import Http404


class Refused(Exception):
    """Seen, but not allowed or not possible now. `sentence` is shown as it is; nothing was written."""

    def __init__(self, sentence: str, *, status: int = 403):
        super().__init__("refused")
        self.sentence = sentence
        self.status = status


class Hidden(Http404):
    """Not there, or not for the one who asks. The two look the same."""
