"""A public page to try the cache of whole pages with: it shows all that such a page may depend on."""

from django.http import HttpResponse, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path
from django.utils.translation import get_language

from wiki.models import HomePage
from wiki.page_cache.middleware import keep

drawn = []


def front(request, answer=HttpResponse):
    """A page that depends on all that a public page may depend on, and on who is signed in."""
    drawn.append(request.path)
    who = request.user.called if request.user.is_authenticated else "nobody"
    words = [HomePage.objects.get().title, who, get_language(), request.reading, request.build_absolute_uri()]
    return keep(answer(f"<!doctype html><title>Page</title>{'<p>Easy words.</p>' * 40}{words}"))


def with_form(request):
    """Somebody forgot that a page with a form must not be kept."""
    return keep(HttpResponse(f"<p>{'x' * 300}{get_token(request)}</p>"))


def answer_of(change):
    """A view whose page is not to be kept, because of `change`."""

    def view(request):
        response = front(request, StreamingHttpResponse if change == "stream" else HttpResponse)
        if callable(change):
            change(response)
        return response

    return view


def header(name: str, value: str):
    """Writes a header of an answer."""
    return lambda response: response.headers.__setitem__(name, value)


NEVER = {
    "cookie": lambda response: response.set_cookie("seen", "1"),
    "no-store": header("Cache-Control", "max-age=0, no-store"),
    "private": header("Cache-Control", "Private"),
    "json": header("Content-Type", "application/json"),
    "gone": lambda response: setattr(response, "status_code", 410),
    "varies": header("Vary", "Cookie, User-Agent"),
    "unmarked": lambda response: delattr(response, "public_until"),
    "stream": "stream",
}
urlpatterns = [path("", front), path("other/", front), path("form/", with_form)]
urlpatterns += [path(f"{name}/", answer_of(change)) for name, change in NEVER.items()]


def again(client: Client) -> Client:
    """Another browser that meets the same process."""
    other = Client()
    other.handler = client.handler
    return other
