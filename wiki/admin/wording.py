"""How does the admin say what is hard to read? To who writes a page while they write, and which rules count at all."""

import json
from dataclasses import dataclass, field

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBadRequest, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin.auth import permission_required
from wagtail.admin.menu import MenuItem

from easyread import switches
from easyread.wording import RULES, Row
from wiki.queries.ease import Noticed, notice
from wiki.queries.texts import FIELDS, STREAMS, Texts, read_meanings

from .reports import may_see

SWITCH = "easyread.change_ruleswitch"
MOST_PIECES, LONGEST, MOST_SUGGESTIONS = 600, 120_000, 3
# The fields of the page editor that hold sentences, by their names.
WATCHED = rf"^(?:{'|'.join(FIELDS)}|(?:{'|'.join(STREAMS)})-\d+-value(?:-(?:words|meaning|about))?)$"
SAYS_SO = {
    "IE": "Inclusion Europe",
    "DH": "Department of Health",
    "GOV": "GOV.UK",
    "NHS": "NHS",
    "CH": "CHANGE",
    "ERS": "easyreadstandard.org",
    "ISO": "ISO/IEC 23859",
    "DIN": "DIN SPEC 33429",
    "COGA": "W3C",
    "WCAG": "W3C",
    "AU": "Easy English",
}
STRENGTHS = {
    "hint": gettext_lazy("A hint"),
    "warn": gettext_lazy("Worth a look"),
    "strong": gettext_lazy("Please change it"),
}


class NotUnderstood(ValueError):
    """What was sent is not what our script sends."""


@dataclass
class Asked:
    """What an editor has typed so far: texts, rows with the id of their picture, and hard words that are explained."""

    language: str
    pieces: list[str] = field(default_factory=list)
    rows: list[dict] = field(default_factory=list)
    explained: dict[str, str] = field(default_factory=dict)

    def texts(self) -> Texts:
        """As the checker takes them; a text is known by its number."""
        meanings = read_meanings({int(row["picture"]) for row in self.rows if row["picture"]})
        rows = [Row(row["text"], row["picture"], meanings.get(int(row["picture"] or 0), "")) for row in self.rows]
        numbered = [(str(number), text) for number, text in enumerate(self.pieces)]
        return Texts(numbered, self.explained, [(str(number), row) for number, row in enumerate(rows)])


def read_asked(body: bytes) -> Asked:
    """What our script sent; anything else is NotUnderstood."""
    try:
        told = json.loads(body)
        pieces, rows, explained = told["pieces"], told.get("rows", []), told.get("explained", {})
        language = told.get("language")
        rows = [{"text": row["text"], "picture": row["picture"]} for row in rows]
        texts = [*pieces, *(row["text"] for row in rows), *explained.keys(), *explained.values()]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise NotUnderstood from problem
    fits = isinstance(pieces, list) and all(isinstance(one, str) for one in texts)
    if not fits or len(texts) > MOST_PIECES or sum(map(len, texts)) > LONGEST:
        raise NotUnderstood
    if not all(isinstance(row["picture"], str) and _is_id(row["picture"]) for row in rows):
        raise NotUnderstood
    known = isinstance(language, str) and language in dict(settings.LANGUAGES)
    return Asked(language if known else settings.LANGUAGE_CODE, pieces, rows, explained)


def _is_id(picture: str) -> bool:
    """An id as the picture chooser writes it, or no picture."""
    return not picture or (picture.isascii() and picture.isdecimal() and len(picture) < 11)


@require_POST
def check_typed(request):
    """What is hard in what an editor has typed. It only answers: nothing is kept, and saving never waits for it."""
    if not may_see(request.user):
        raise PermissionDenied
    try:
        asked = read_asked(request.body)
    except NotUnderstood:
        return HttpResponseBadRequest()
    groups = request.user.groups.values_list("pk", flat=True)
    found = notice(asked.texts(), language=asked.language, groups=groups)
    return JsonResponse({"findings": [_told(one, len(one.text)) for one in found]})


def _told(noticed: Noticed, length: int) -> dict:
    """One finding as our script takes it. `row` is true where the whole row is meant."""
    one = noticed.finding
    return {
        "place": int(noticed.where),
        "row": noticed.whole_row,
        "start": one.start,
        "end": min(one.end, length),
        "severity": one.severity,
        "message": one.message,
        "words": "" if noticed.whole_row else noticed.text[one.start : one.end],
        "meaning": one.meaning,
        "suggestions": list(one.suggestions[:MOST_SUGGESTIONS]),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(SWITCH)
def rules(request):
    """All rules on one screen, for the whole site or for one group; and the words that are left alone."""
    groups = Group.objects.order_by("name")
    group = groups.filter(pk=_number(request.GET.get("group", ""))).first()
    if request.method == "POST":
        _save(request.POST, group)
        messages.success(request, _("The rules are saved."))
        return redirect(_address(group))
    told = switches.get_switches()
    lines = [_line(rule, told, group) for rule in RULES.values()]
    title = _("Rules for easy words")
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}, {"url": "", "label": title}]
    frame = {"header_title": title, "page_title": title, "header_icon": "glasses", "breadcrumbs_items": crumbs}
    sources = {letters: SAYS_SO.get(letters, "") for line in lines for letters in line["source"].split()}
    told = {"lines": lines, "group": group, "groups": groups, "left_alone": sorted(told.left_alone, key=str.lower)}
    return TemplateResponse(request, "wiki/admin/wording_rules.html", told | {"sources": sources} | frame)


def _line(rule, told: switches.Switches, group: Group | None) -> dict:
    """One rule as the screen shows it. `own` is what this group said itself: "on", "off" or ""."""
    own = {True: "on", False: "off"}.get(told.told.get((rule.code, group.pk)), "") if group else ""
    facts = {"code": rule.code, "name": _(rule.name), "source": rule.source, "strength": STRENGTHS[rule.severity]}
    return {**facts, "on": told.is_on(rule.code), "own": own}


def _save(sent, group: Group | None) -> None:
    """What the form said. A rule of the site that is as it starts gets no row: it goes along if that changes."""
    if group:
        said = {code: {"on": True, "off": False}.get(sent.get(f"rule-{code}")) for code in RULES}
    else:
        ticked = {code: f"rule-{code}" in sent for code in RULES}
        said = {code: None if on == RULES[code].on else on for code, on in ticked.items()}
        switches.leave_alone(sent.get("left_alone", "").splitlines())
    switches.switch(group=group and group.pk, rules=said)


def _number(text: str) -> int | None:
    return int(text) if text and _is_id(text) else None


def _address(group: Group | None) -> str:
    return reverse("wording_rules") + (f"?group={group.pk}" if group else "")


class RulesItem(MenuItem):
    """The way to the rules, for who may switch them."""

    def is_shown(self, request) -> bool:
        """For leads, and whoever else was given the right."""
        return request.user.has_perm(SWITCH)


urls = [
    path("wording/check/", check_typed, name="check_typed"),
    path("wording/rules/", rules, name="wording_rules"),
]
