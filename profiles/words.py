"""Which easy words stand for the codes that are kept? Every code has its words here."""

from django.utils.translation import gettext_lazy as _

from profiles.roles import Audience, Role
from profiles.states import Kind

# What you are there, as it stands below the face of a person.
ROLES = {
    Role.PERSON: _("This is my page"),
    Role.HELPER: _("You help to decide"),
    Role.KEYWORKER: _("You are the keyworker"),
    Role.FAMILY: _("You are family"),
    Role.FRIEND: _("You are a friend"),
    Role.ADVOCATE: _("You are the advocate"),
    Role.READER: _("You can read this page"),
}

# What the others are there, as the person says it.
MY_CIRCLE = {
    Role.HELPER: _("Helps me to decide"),
    Role.KEYWORKER: _("My keyworker"),
    Role.FAMILY: _("My family"),
    Role.FRIEND: _("My friend"),
    Role.ADVOCATE: _("My advocate"),
    Role.READER: _("Works with me"),
}

AUDIENCES = {
    Audience.ME: _("Only me"),
    Audience.CHOSEN: _("People I choose"),
    Audience.CIRCLE: _("My circle"),
    Audience.CIRCLE_AND_STAFF: _("My circle and my staff"),
}

WORDS_BY = {
    "SAID": _("I said it"),
    "SHOWN": _("I showed it"),
    "TOGETHER": _("We made it together"),
    "SOMEONE_ELSE": _("Someone else says"),
    "WHAT_PEOPLE_SEE": _("What people see"),
}

SIGNS = {
    "SAID": "said",
    "SHOWN": "shown",
    "TOGETHER": "together",
    "SOMEONE_ELSE": "someone-else",
    "WHAT_PEOPLE_SEE": "what-people-see",
}

YES_HOW = {
    "SPOKEN": _("With words"),
    "SIGN": _("With a sign"),
    "SOUND": _("With a sound"),
    "FACE": _("With the face"),
    "POINTING": _("By pointing"),
    "OTHER": _("In another way"),
}

WORDS_BY_FOR_OTHERS = {
    "SAID": _("%(person)s said it"),
    "SHOWN": _("%(person)s showed it"),
    "TOGETHER": _("We made it together"),
    "SOMEONE_ELSE": _("Someone else says"),
    "WHAT_PEOPLE_SEE": _("What people see"),
}

# What yes and no mean depends on what was asked: to add, to put away, to bring back.
YES = {
    Kind.ADD: _("Yes, add it"),
    Kind.CHANGE: _("Yes, use the new one"),
    Kind.MOVE: _("Yes, move it"),
    Kind.TAKE_AWAY: _("Yes, put it away"),
    Kind.PUT_BACK: _("Yes, bring it back"),
}
NO = {
    Kind.ADD: _("No, leave it out"),
    Kind.CHANGE: _("No, keep the old one"),
    Kind.MOVE: _("No, leave it there"),
    Kind.TAKE_AWAY: _("No, keep it"),
    Kind.PUT_BACK: _("No, do not bring it back"),
}
# It shows already, to keep the person safe.
YES_WHEN_SHOWN = {**YES, Kind.ADD: _("Yes, keep it")}
NO_WHEN_SHOWN = {**NO, Kind.ADD: _("No, take it off")}

FIELDS = {
    "text": _("Words"),
    "shown": _("Picture"),
    "whose": _("Whose words"),
    "keep_safe": _("Keep me safe"),
    "leads_to": _("I go here"),
    "away": _("On the page, or put away"),
}
