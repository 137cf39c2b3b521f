"""Is a real site safe to start? Production settings, the policies of each answer, and what stands in its log."""

import importlib
import logging
import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings as site
from django.test import Client
from django.utils import timezone

from profiles.actions import signing_in
from tests.access.planting import keep_photo
from tests.factories import add_card
from wiki.logs import Impersonal

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a-secret-that-is-long-enough-and-has-50-characters-or-more-0123456789"
REAL = {"EASYWIKI_SECRET_KEY": SECRET, "EASYWIKI_HOSTS": "easy.example,www.easy.example"}


def manage(*arguments: str, folder: Path, **given: str) -> subprocess.CompletedProcess:
    """Runs manage.py as a real site would, with nothing of this shell's own settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    env = {**kept, "DJANGO_SETTINGS_MODULE": "wiki.settings.production", "EASYWIKI_VAR": str(folder), **given}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("missing", REAL)
@pytest.mark.parametrize("value", [None, ""])
def test_a_real_site_does_not_start_without(tmp_path, missing, value):
    given = {**REAL, missing: value}
    done = manage("check", folder=tmp_path, **{name: one for name, one in given.items() if one is not None})
    assert done.returncode != 0
    assert f"Set {missing} before you start a real site." in done.stderr
    assert SECRET not in done.stderr


def test_the_check_for_real_sites_finds_nothing(tmp_path):
    done = manage("check", "--deploy", "--fail-level", "WARNING", folder=tmp_path, **REAL)
    assert done.returncode == 0, done.stderr
    assert not re.search(r"^(WARNINGS|ERRORS|CRITICALS):", done.stdout + done.stderr, re.MULTILINE)


@pytest.fixture
def real(settings, monkeypatch, tmp_path):
    """The settings of a real site, here and now."""
    for name, value in {**REAL, "EASYWIKI_VAR": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    production = importlib.reload(importlib.import_module("wiki.settings.production"))
    for name in dir(production):
        if name.startswith(("SECURE_", "SESSION_", "CSRF_", "ALLOWED_HOSTS", "SECRET_KEY")):
            setattr(settings, name, getattr(production, name))
    return Client(headers={"Host": "easy.example", "X-Forwarded-Proto": "https"})


def test_a_real_site_is_for_https(real, db):
    plain = Client(headers={"Host": "easy.example"}).get("/sign-in/")
    assert (plain.status_code, plain.url) == (301, "https://easy.example/sign-in/")
    assert Client(headers={"Host": "easy.example"}).get("/healthz").content == b"ok"
    answer = real.get("/sign-in/")
    assert answer.status_code == 200
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]
    assert "includeSubDomains" in answer.headers["Strict-Transport-Security"]
    assert Client(headers={"Host": "evil.example", "X-Forwarded-Proto": "https"}).get("/").status_code == 400


def test_cookies_of_a_real_site(real, world):
    secret = signing_in.make_link(user=world.users["kim"], at=timezone.now())
    real.get(f"/sign-in/{secret}/")
    assert real.post(f"/sign-in/{secret}/").status_code == 302
    assert "Mo" in real.get("/people/").content.decode()
    real.post("/reading/", {"theme": "dark"})
    for name in ("__Host-session", "__Host-csrf", "reading"):
        cookie = real.cookies[name]
        assert cookie["secure"], name
        assert cookie["samesite"] == "Lax"
        assert cookie["path"] == "/" and not cookie["domain"]
    assert real.cookies["__Host-session"]["httponly"] and real.cookies["__Host-csrf"]["httponly"]


def policy(answer) -> dict[str, str]:
    """The policy of an answer, by directive."""
    told = answer.headers["Content-Security-Policy"]
    return {one.split()[0]: one for one in told.split("; ")}


def test_the_policy_outside_the_admin_is_strict(client_of, world):
    mo, code = client_of("mo"), world.mo.code
    pages = ["/", "/sign-in/", "/locked/", "/reading/", "/people/", f"/people/{code}/", "/people/none/", "/healthz"]
    pages += ["/no-such", "/gallery/", "/administration/", "/adminx/", "/_util/login/", "/documents/1/x"]
    for page in pages:
        answer = mo.get(page)
        told = policy(answer)
        assert "unsafe" not in answer.headers["Content-Security-Policy"], page
        assert told["default-src"] == "default-src 'none'"
        assert told["script-src"] == "script-src 'self'" and told["style-src"] == "style-src 'self'"
        assert told["base-uri"] == "base-uri 'none'"
        assert not re.search(r"https?:|\*", answer.headers["Content-Security-Policy"])
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert told["frame-ancestors"] == "frame-ancestors 'self'"
    assert "script-src 'self';" in mo.post("/people/").headers["Content-Security-Policy"]
    assert "unsafe" not in Client(enforce_csrf_checks=True).post("/lock/").headers["Content-Security-Policy"]


def test_the_admin_has_a_policy_of_its_own(client_of, world):
    told = policy(client_of("ed").get("/admin/"))
    assert "'unsafe-inline'" in told["script-src"]
    assert told["object-src"] == "object-src 'none'"
    assert not [one for one in told.values() if "http" in one or "*" in one]


def test_healthz_says_ok_and_no_more(client_of, world):
    for client in (Client(), client_of("mo")):
        answer = client.get("/healthz")
        assert (answer.status_code, answer.content) == (200, b"ok")
        assert "no-store" in answer.headers["Cache-Control"]
        assert not answer.cookies


@pytest.fixture
def log(monkeypatch):
    """What the site's own handler writes from here on."""
    loggers = [logging.getLogger(name) for name in ("", *site.LOGGING["loggers"])]
    ours = {one for logger in loggers for one in logger.handlers if any(isinstance(f, Impersonal) for f in one.filters)}
    assert [type(one) for one in ours] == [logging.StreamHandler]
    out = StringIO()
    monkeypatch.setattr(ours.pop(), "stream", out)

    def read() -> str:
        written = out.getvalue()
        out.seek(0)
        out.truncate()
        return written

    return read


def test_each_request_is_one_line_without_anyone_in_it(client_of, world, log):
    mo, kim, code = client_of("mo"), client_of("kim"), world.mo.code
    photo = keep_photo(world, "mo")
    card = add_card(world, "mo", text="Words of Mo.", shown={"photo": str(photo.uuid), "shows": ""})
    log()
    addresses = [f"/people/{code}/", f"/people/{code}/part/important/?done={card.key}", "/people/zzzzzzzzzz/"]
    addresses += [f"/people/{code}/photos/{photo.uuid}/480-abc.webp", "/sign-in/one-secret/", f"/no/{code}/such/"]
    addresses += [f"/people/{code}/part/secret-part/", f"/media/pictures/{code}.svg", f"/{code}", "/sign-in/?next=/me"]
    for address in addresses:
        b"".join(mo.get(address, headers={"User-Agent": "Words-of-Mo", "Referer": f"https://x/{code}"}))
    kim.post(f"/people/{code}/cards/{card.key}/put-away/", {"text": "Words of Mo."})
    Client(enforce_csrf_checks=True).post(f"/people/{code}/part/important/add/", {"text": "Words of Mo."})
    mo.get(f"/people/{code}/", headers={"Host": "evil.example"})
    mo.generic("POST", f"/people/{code}/part/important/add/", b"a=" + b"Words of Mo." * 200_000,
               content_type="application/x-www-form-urlencoded")  # fmt: skip
    written = log()
    lines = [line for line in written.splitlines() if re.search(r" (GET|POST) \S+ \d{3} \d+ms$", line)]
    assert len(lines) == len(addresses) + 4
    assert any("GET people/<slug:code>/ 200" in line for line in lines)
    for private in (code, "zzzzzzzzzz", "one-secret", str(card.key), str(photo.uuid), "Words", "secret-part", "Mo"):
        assert private not in written, private
    assert not re.search(r"login-\w+|127\.0\.0\.1", written)


def test_a_mistake_of_ours_is_logged_without_what_was_written(client_of, world, log, monkeypatch):
    def break_it(*args, **kwargs):
        raise ValueError(f"Words of Mo, {world.mo.code}, {kwargs}")

    monkeypatch.setattr("profiles.queries.get_section", break_it)
    mo = client_of("mo")
    mo.raise_request_exception = False
    answer = mo.get(f"/people/{world.mo.code}/part/important/?words=Words")
    written = log()
    assert answer.status_code == 500
    assert "ValueError at" in written and "test_deploy.py" in written
    for private in (world.mo.code, "Words", "Mo,", "login-"):
        assert private not in written
        assert private not in answer.content.decode().replace("OpenMoji", "")


def test_no_line_of_the_log_may_break_in_two(client_of, world, log):
    for address in ("/people/x%0d%0aFORGED 200/", "/x%0aFORGED/", "/sign-in/%0aFORGED/"):
        client_of("mo").get(address)
    assert not [line for line in log().splitlines() if line.startswith("FORGED")]
