"""Does a way that came with a request stay on this site? Only a path of our own is followed, and never as a name."""

from django.utils.http import url_has_allowed_host_and_scheme


def wanted_way(request, otherwise: str) -> str:
    """The path that `next` of a form or an address asks for, else `otherwise`."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    ours = url_has_allowed_host_and_scheme(wanted, None, require_https=request.is_secure())
    return wanted if ours and wanted.startswith("/") else otherwise
