"""Which easy words stand for what readers can send? Every code has its words and its sign here."""

from django.utils.translation import gettext_lazy as _

from wiki.question_states import RIGHT, Kind

OTHER = "OTHER"  # the one that needs words when somebody asks

# What can be chosen with one tap, for each kind.
WHAT = {
    Kind.ASK: {
        "WHEN": _("When is it?"),
        "PLACE": _("How do I get there?"),
        "COST": _("What does it cost?"),
        "HELP": _("Can someone help me there?"),
        "START": _("How do I start?"),
        "THIS_SITE": _("I need help with this website"),
        "FIND": _("I cannot find something"),
        "WORRIED": _("I am worried"),
        OTHER: _("Something else"),
    },
    Kind.NOT_CLEAR: {
        "WORDS": _("The words"),
        "PICTURE": _("The picture"),
        "BOTH": _("The words and the picture"),
        "UNSURE": _("I do not know"),
    },
    Kind.STILL_RIGHT: {
        RIGHT: _("Yes, it is right"),
        "TIME": _("The time changed"),
        "PLACE": _("The place changed"),
        "COST": _("The cost changed"),
        "PHONE": _("The phone number changed"),
        OTHER: _("Something else"),
    },
}

SIGNS = {
    "WORDS": "words",
    "PICTURE": "picture",
    "BOTH": "together",
    "UNSURE": "unsure",
    RIGHT: "yes",
    "WHEN": "later",
    "HELP": "people",
    "START": "first",
    "THIS_SITE": "unsure",
    "FIND": "search",
    "WORRIED": "warning",
    "TIME": "later",
    "PLACE": "place",
    "COST": "money",
    "PHONE": "phone",
    OTHER: "ask",
}

# What can be asked about a place to go; about anything else, there are other words.
ABOUT_A_PLACE = ("WHEN", "PLACE", "COST", "HELP", "START", OTHER)
ABOUT_ANYTHING = ("THIS_SITE", "FIND", "WORRIED", OTHER)

# What stands over it for the one who sent it.
SENT = {
    Kind.ASK: _("What you asked"),
    Kind.NOT_CLEAR: _("What you did not understand"),
    Kind.STILL_RIGHT: _("What you told us"),
}


def what_words(kind: str, what: str) -> str:
    """The easy words of a code; "" for none."""
    return str(WHAT[Kind(kind)].get(what, ""))
