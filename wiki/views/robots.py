"""What may search engines read? Public pages, and nothing of people."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

CLOSED = ("/admin/", "/people/", "/answers/", "/ask/", "/not-clear/", "/still-right/", "/week/", "/i-go-here/")


@require_safe
def robots(request):
    """The rules, and where the list of public pages is. The introduction at /people/ itself may be read."""
    lines = ["User-agent: *", "Allow: /people/$", *(f"Disallow: {way}" for way in CLOSED)]
    lines.append(f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
