"""Which address leads where? The admin's closed doors first, then our own pages, then Wagtail's."""

from django.http import Http404
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from easyread.views import picture_file
from wiki.admin.account import account
from wiki.views.health import healthz
from wiki.views.reading import public_page


def not_here(request, rest=""):
    """Answers as if there were nothing: these Wagtail screens would list people's logins."""
    raise Http404


urlpatterns = [
    path("healthz", healthz, name="healthz"),
    # One door for everyone: the site's own sign-in page. Logins are listed nowhere in the admin.
    path("admin/login/", RedirectView.as_view(pattern_name="sign_in")),
    path("_util/login/", RedirectView.as_view(pattern_name="sign_in")),
    re_path(r"^admin/(users|password_reset|bulk/profiles)/(?P<rest>.*)$", not_here),
    path("admin/account/", account),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:name>", picture_file, name="picture_file"),
    path("", include("easyread.urls")),
    path("", include("wiki.site_urls")),
    path("", include("profiles.urls")),
    re_path(wagtail_urls.serve_pattern, public_page, name="public_page"),
    path("", include(wagtail_urls)),
]

handler400 = "easyread.views.not_understood"
handler403 = "easyread.views.not_allowed"
handler404 = "easyread.views.not_found"
handler500 = "easyread.views.went_wrong"
