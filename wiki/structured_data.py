"""What do search engines read? An activity as an event of schema.org, in JSON that can never run."""

import json

from django.utils import timezone
from django.utils.html import _json_script_escapes
from django.utils.safestring import mark_safe

from wiki.models import ActivityPage


def for_page(page, seen, request) -> str:
    """The next events of an activity (at most 4) as JSON for a data block; "" for other pages."""
    if not isinstance(page, ActivityPage):
        return ""
    events = [_event(page, seen, one, request) for one in seen.coming]
    return mark_safe(json.dumps(events, ensure_ascii=False).translate(_json_script_escapes)) if events else ""


def _event(page, seen, one, request) -> dict:
    zone = timezone.get_current_timezone()
    place = {"@type": "Place", "name": page.where_name, "address": " ".join(page.where_address.split())}
    facts = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": page.title,
        "description": page.summary,
        "url": request.build_absolute_uri(seen.address),
        "startDate": one.starts.replace(tzinfo=zone).isoformat(),
        "endDate": one.ends.replace(tzinfo=zone).isoformat() if one.ends else None,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {key: value for key, value in place.items() if value} if page.where_name else None,
        "isAccessibleForFree": True if page.is_free else None,
    }
    return {key: value for key, value in facts.items() if value}
