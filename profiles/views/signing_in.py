"""Which screens are doors? Sign in by a one-time link; on a demo site, by choosing one of its people; lock."""

from django.conf import settings
from django.contrib import auth
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from easyread.ways import wanted_way
from profiles import demo
from profiles.actions import signing_in

BACKEND = "django.contrib.auth.backends.ModelBackend"


def first_screen_of(user) -> str:
    """Where somebody begins: a team that writes public pages at its queue, all others with the people they know."""
    return reverse("wagtailadmin_home" if user.has_perm("wagtailadmin.access_admin") else "people")


@never_cache
@require_http_methods(["GET", "HEAD"])
def sign_in(request):
    """How to get in. Only a demo site offers its made-up people as tiles."""
    cast = demo.get_cast() if settings.DEMO else []
    return render(request, "profiles/sign_in.html", {"cast": cast, "next": request.GET.get("next", "")})


@require_POST
def sign_in_as(request):
    """Signs in as a made-up person of a demo site."""
    user = signing_in.find_cast_member(request.POST.get("who", ""))
    auth.login(request, user, backend=BACKEND)
    return HttpResponseRedirect(wanted_way(request, first_screen_of(user)))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def use_link(request, secret):
    """A page with one button, so that a mail scanner that follows links does not use the link up."""
    if request.method != "POST":
        link = signing_in.find_link(secret, timezone.now())
        return render(request, "profiles/use_link.html", {"called": link.user.called})
    user = signing_in.use_link(secret=secret, at=timezone.now())
    auth.login(request, user, backend=BACKEND)
    return HttpResponseRedirect(first_screen_of(user))


@require_POST
def lock(request):
    """Hides everything: the session ends."""
    auth.logout(request)
    return redirect("locked")


@never_cache
@require_http_methods(["GET", "HEAD"])
def locked(request):
    """What is there after Lock: nothing of anyone."""
    return render(request, "profiles/locked.html")
