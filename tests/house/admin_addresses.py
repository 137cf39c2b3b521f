"""Which addresses has the Wagtail admin? All of them from the resolver, filled with ids and names that exist."""

import itertools
import re

from django.apps import apps
from django.urls import URLPattern, get_resolver

ARGUMENT = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
GROUP = re.compile(r"\(\?P<(?P<name>\w+)>[^)]*\)")
ACTIONS = [
    "delete", "move", "publish", "unpublish", "add_tags", "add_to_collection", "assign_role", "set_active_state",
]  # fmt: skip
WORDS = {
    "action_name": ["approve", "copy"],
    "filter_spec": ["max-165x165"],
    "revision_id_a": ["live", "earliest"],
    "revision_id_b": ["latest"],
    "uidb64": ["MQ"],
    "token": ["x"],
}
SKIPPED = {"admin/failwhale/"}  # raises on purpose


def patterns(found=None, route="") -> list[str]:
    """Every route of the resolver below /admin/, except the catch-alls."""
    routes = []
    for one in found or get_resolver().url_patterns:
        path = route + str(one.pattern).lstrip("^")
        if isinstance(one, URLPattern):
            routes.append(path)
        else:
            routes += patterns(one.url_patterns, path)
    return [r.rstrip("$") for r in routes if r.startswith("admin/") and ".*" not in r and r not in SKIPPED]


def models() -> list[tuple[str, str]]:
    """App and name of every model of ours, and of Wagtail's that have screens."""
    ours = [model for name in ("profiles", "easyread", "wiki") for model in apps.get_app_config(name).get_models()]
    named = [(model._meta.app_label, model._meta.model_name) for model in ours]
    return [
        *named,
        ("easyread", "picture"),
        ("wiki", "servicepage"),
        ("wagtailcore", "page"),
        ("wagtailcore", "revision"),
        ("auth", "group"),
    ]


def filled(route: str, ids: list[int]) -> set[str]:
    """The addresses of one route, with each id in each place where it may stand."""
    route = GROUP.sub(r"<re:\g<name>>", route).replace("\\.", ".")
    names = [match["name"] for match in ARGUMENT.finditer(route)]
    numbers = [name for name in names if name not in WORDS and not _is_word(name)]
    choices = []
    for name in names:
        if name in WORDS:
            choices.append(WORDS[name])
        elif name == "action":
            choices.append(ACTIONS)
        elif _is_word(name):
            choices.append([None])
        else:
            choices.append(ids[:2] if len(numbers) > 1 and name == numbers[0] else ids)
    found = set()
    for values in itertools.product(*choices):
        every = models()[-5:] if "session_id" in names or values[-1:] and values[-1] in ACTIONS[1:] else models()
        for app, model in every if None in values else [("", "")]:
            told = dict(zip(names, values, strict=True))
            told |= {name: app if "app" in name else model for name in names if _is_word(name)}
            found.add("/" + ARGUMENT.sub(lambda match, told=told: str(told[match["name"]]), route))
    return found


def _is_word(name: str) -> bool:
    return name.endswith(("app_label", "app_name", "model_name"))


def asked(address: str, words: list[str], ids: list[int]) -> list[str]:
    """The address as it is, and with searches, filters and a download where it takes them."""
    if any(part.isdigit() for part in address.split("/")):
        return [address]
    found = [address]
    if "bulk" in address:
        return [f"{address}?id=all"]
    if "api" in address:
        return [address, *(f"{address}?search={word}&fields=*" for word in words), f"{address}?fields=*&limit=20"]
    if any(part in address for part in ("chooser", "choose", "search", "results", "reports", "index", "list")):
        found += [f"{address}?q={word}" for word in words]
    if "chosen-multiple" in address:
        found += [f"{address}?id={one}" for one in ids if one != 1]  # Wagtail 8.0.1 breaks on the root page
    if "autocomplete" in address:
        found += [f"{address}?term={word}" for word in words]
    if address.endswith("/questions/"):
        found += [f"{address}?state={state}" for state in ("all", "ANSWERED", "SET_ASIDE")]
    if address.endswith("/notices/new/"):
        found += [f"{address}?page={one}" for one in ids]
    if "reports" in address:
        found += [f"{address}?export=csv", *(f"{address}?user={one}" for one in ids)]
    return found


def every_address(words: list[str], ids: list[int]) -> list[str]:
    """All of them, in order."""
    bare = {address for route in patterns() for address in filled(route, ids)}
    return sorted({one for address in bare for one in asked(address, words, ids)})
