"""Which easy words stand for the codes that are kept? Every code has its words here."""

from django.utils.translation import gettext_lazy as _

from profiles.roles import Audience, Role

ROLES = {
    Role.PERSON: _("This is my page"),
    Role.HELPER: _("Helps to decide"),
    Role.KEYWORKER: _("Keyworker"),
    Role.FAMILY: _("Family"),
    Role.FRIEND: _("Friend"),
    Role.ADVOCATE: _("Advocate"),
    Role.READER: _("Works here and can read"),
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

FIELDS = {
    "text": _("Words"),
    "shown": _("Picture"),
    "whose": _("Whose words"),
    "keep_safe": _("Keep me safe"),
    "away": _("On the page, or put away"),
}
