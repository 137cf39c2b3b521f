"""Which screens belong to somebody's own week? See it, put an activity in or out, write something of one's own."""

from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from easyread.models import Picture
from wiki import calendar_file
from wiki.actions import weeks as actions
from wiki.forms.weeks import OwnEntryForm, tiles_of_often, tiles_of_parts
from wiki.queries import own_weeks as queries

TAKEN_OUT, OWN = "taken_out", "own"  # the last own entry that went out stays in the session, to be brought back
# Who has no account keeps activities on this device, in a cookie that only this site reads.
COOKIE, SALT, MOST, A_YEAR = "week", "week", 20, 365 * 24 * 60 * 60


def kept_here(request) -> list[int]:
    """The activities kept on this device; [] where the cookie is none of ours."""
    try:
        return [int(pk) for pk in signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT)][:MOST]
    except (signing.BadSignature, TypeError, ValueError):
        return []


def keep_here(request, response, pks: list[int]):
    """Writes the cookie, or takes it away where nothing is kept any more."""
    if not pks:
        response.delete_cookie(COOKIE)
        return response
    safe = {"httponly": True, "samesite": "Lax", "secure": request.is_secure(), "max_age": A_YEAR}
    response.set_cookie(COOKIE, signing.dumps(pks[-MOST:], salt=SALT), **safe)
    return response


def saved_for(request) -> list[int]:
    """The activities in the week of whoever asks: with the login, or on this device."""
    return queries.saved_by(request.user) if request.user.is_authenticated else kept_here(request)


@require_safe
def week(request):
    """My week: seven days from today on, with pictures. `kept` or `out` in the address names what was just done."""
    signed_in, now = request.user.is_authenticated, timezone.now()
    activities = queries.find_activities(saved_for(request))
    own = queries.own_entries(request.user) if signed_in else []
    context = {
        "days": queries.get_week(activities, own, now, request),
        "saved": queries.get_saved(activities, now, request),
        "filled": bool(activities or own),
        "kept": next((one.title for one in activities if str(one.pk) == request.GET.get("kept")), ""),
        "out": what_went_out(request, activities),
        "here": kept_here(request) if signed_in else [],
    }
    return render(request, "wiki/week.html", context)


def what_went_out(request, activities) -> dict:
    """The words of what was just taken out, and where one brings it back; {} where nothing was."""
    out = request.GET.get("out", "")
    if out == OWN and TAKEN_OUT in request.session:
        return {"words": request.session[TAKEN_OUT]["words"], "address": reverse("bring_back")}
    asked = [int(out)] if out.isascii() and out.isdecimal() and len(out) < 10 else []
    gone = [page for page in queries.find_activities(asked) if page not in activities]
    return {"words": gone[0].title, "address": reverse("keep_activity", args=asked)} if gone else {}


@require_http_methods(["GET", "HEAD", "POST"])
def keep_activity(request, pk):
    """Shall this activity be in my week, or out of it? One question, one button."""
    page = queries.find_activity(pk)
    if request.method == "POST":
        return put_in(request, page)
    is_in = page.pk in saved_for(request)
    context = {"page": page, "shown": page.picture and page.picture.shown, "is_in": is_in}
    context |= {"out": is_in and "out" in request.GET, "address": page.get_url(request)}
    return render(request, "wiki/keep_activity.html", context)


def put_in(request, page):
    """Puts the activity in or takes it out, with the login or on this device."""
    out = request.POST.get("answer") == "OUT"
    response = redirect(f"{reverse('week')}?{'out' if out else 'kept'}={page.pk}")
    if not request.user.is_authenticated:
        others = [pk for pk in kept_here(request) if pk != page.pk]
        return keep_here(request, response, others if out else [*others, page.pk])
    if out:
        actions.take_out(user=request.user, page=page)
    else:
        actions.keep_activity(user=request.user, page=page, at=request.asker.at)
    return response


@require_http_methods(["POST"])
@login_required
def bring_here(request):
    """Brings what this device keeps into the week of the login, and empties the device."""
    for page in queries.find_activities(kept_here(request)):
        actions.keep_activity(user=request.user, page=page, at=request.asker.at)
    return keep_here(request, redirect("week"), [])


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def write_entry(request):
    """Something of my own: what it is, its picture, its day, and when; one question to a screen."""
    post = request.method == "POST"
    form = OwnEntryForm(
        {**dict.fromkeys(OwnEntryForm.base_fields, ""), **request.POST.dict()} if post else request.GET.dict()
    )
    if post and form.is_valid():
        actions.write_entry(user=request.user, at=request.asker.at, **form.to_write())
        return redirect("week")
    tiles = {"words": tiles_of_often, "picture": form.tiles_of_pictures, "part": tiles_of_parts}.get(form.question.name)
    before = urlencode(form.before)
    context = {"form": form, "tiles": tiles and tiles(), "before": before, "now": form.step + 1}
    return render(request, "wiki/write_entry.html", context, status=400 if post or form.problem else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def take_from_week(request, pk):
    """Shall this go out of my week?"""
    entry = queries.find_entry(pk, request.user)
    if request.method == "POST":
        actions.delete_entry(entry=entry)
        facts = {"words": entry.words, "weekday": entry.weekday, "part": entry.part}
        request.session[TAKEN_OUT] = {**facts, "picture_id": entry.picture_id}
        return redirect(f"{reverse('week')}?out={OWN}")
    return render(request, "wiki/take_from_week.html", {"entry": entry})


@require_POST
@login_required
def bring_back(request):
    """Undoes that an own entry was taken out."""
    taken = request.session.pop(TAKEN_OUT, None)
    if taken:
        picture = Picture.objects.filter(pk=taken.pop("picture_id")).first()
        actions.write_entry(user=request.user, at=request.asker.at, picture=picture, **taken)
    return redirect("week")


@require_safe
def calendar(request, pk):
    """The days of an activity as a file for somebody's own calendar."""
    page = queries.find_activity(pk)
    file = calendar_file.make_file(
        name=page.title,
        about=page.summary,
        place=", ".join([page.where_name, *page.where_address.splitlines()]).strip(", "),
        address=request.build_absolute_uri(page.get_url(request) or reverse("week")),
        key=f"activity-{page.pk}",
        rules=page.rules(),
        at=page.last_published_at or timezone.now(),
    )
    headers = {"Content-Disposition": f'attachment; filename="{page.slug[:40] or "dates"}.ics"'}
    return HttpResponse(file, content_type="text/calendar; charset=utf-8", headers=headers)
