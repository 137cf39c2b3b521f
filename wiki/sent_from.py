"""From which network does something come? A keyed sum of its address, another one each day, that names nobody."""

import ipaddress
from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.crypto import salted_hmac

LENGTH = 32


OF_A_LOGIN = "L"  # how the sum of a login begins, which no sum of a network does


def sum_of(request, at: datetime) -> str:
    """32 letters that are the same for one network all day, and from which no address can be found."""
    return _sum(find_network(request), at)


def sum_of_sender(request, at: datetime) -> str:
    """The same of a login, where there is one: then nobody has to note who it was to count what they send."""
    user = request.user
    return (OF_A_LOGIN + _sum(f"login {user.pk}", at))[:LENGTH] if user.is_authenticated else sum_of(request, at)


def _sum(what: str, at: datetime) -> str:
    day = timezone.localtime(at).date().isoformat()
    return salted_hmac(f"wiki.sent_from {day}", what, algorithm="sha256").hexdigest()[:LENGTH]


def find_network(request) -> str:
    """The network address of whoever sent this.

    Behind proxies that we trust, it is what the outermost of them wrote: so many from the right of X-Forwarded-For.
    What stands left of it anyone can make up.
    """
    hops = request.headers.get("X-Forwarded-For", "").split(",")
    trusted = settings.TRUSTED_PROXIES
    known = _network(hops[-trusted].strip()) if 0 < trusted <= len(hops) else ""
    return known or _network(request.META.get("REMOTE_ADDR", ""))


def _network(address: str) -> str:
    """One address; of IPv6 the first 64 bits, for one home has all that follow. "" for what is no address."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return ""
    known = getattr(known, "ipv4_mapped", None) or known
    return str(known) if known.version == 4 else str(ipaddress.ip_network((int(known), 64), strict=False))
