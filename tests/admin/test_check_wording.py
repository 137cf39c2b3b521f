"""Does the command say what is hard, where, and with which exit status, for files and for pages?"""

import io
import json
import sys

import pytest
from django.core.cache import cache
from django.core.management import call_command

from easyread import switches
from wiki.models import Ease

from .conftest import ROW

pytestmark = pytest.mark.django_db
LONG = " ".join(["word"] * 16)


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test switches must not stay in memory."""
    cache.delete(switches.KEY)
    yield
    cache.delete(switches.KEY)


def run(*arguments) -> tuple[int, str, str]:
    """The exit status, what was said, and what went wrong."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("check_wording", *map(str, arguments), stdout=out, stderr=err)
    except SystemExit as ended:
        return ended.code, out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


@pytest.fixture
def file(tmp_path):
    """Writes a file with a name and words."""

    def write(name: str, words: str | bytes):
        path = tmp_path / name
        path.write_bytes(words if isinstance(words, bytes) else words.encode())
        return path

    return write


@pytest.mark.parametrize(
    ("name", "words", "place"),
    [
        ("a.txt", "Hello.\n🙂 We commence.\n", "2:6"),
        ("a.html", "<p>Hello.\n<b>We</b> caf&eacute;\n\t<i>commence</i>", "3:5"),
        ("a.md", "# Hello\n\n* We **commence** `commence`.\n", "3:8"),
        ("a", "\ufeffcommence", "1:1"),
    ],
)
def test_each_finding_has_its_place_in_the_file(file, name, words, place):
    path = file(name, words)
    status, said, problem = run(path)
    assert said.splitlines() == [
        f"{path}:{place}: warn: This may be a hard word. “commence” Try: start.",
        "Read: 1. To make easier: 1 (1 warn).",
    ]
    assert (status, problem) == (1, "")


def test_json_has_one_object_for_each_finding(file):
    path = file("a.txt", f"We commence.\n{LONG}.")
    status, said, _problem = run("--json", path)
    first, second = json.loads(said)
    assert status == 1
    assert first == {
        "file": str(path), "where": "", "line": 1, "column": 4, "rule": "hard_word", "severity": "warn",
        "message": "This may be a hard word.", "words": "commence", "suggestions": ["start"],
    }  # fmt: skip
    assert (second["rule"], second["line"]) == ("long_sentence", 2)


def test_good_files_end_with_0(file):
    assert run(file("a.txt", "Hello."), file("b.md", "")) == (0, "Read: 2. To make easier: 0.\n", "")
    assert run("--json", file("a.txt", "Hello."))[:2] == (0, "[]\n")


def test_what_cannot_be_read_is_said_kindly_and_the_others_are_read(file, tmp_path):
    picture, good = file("a.png", b"\x89PNG\xff\xfe"), file("a.txt", "commence")
    status, said, problem = run(tmp_path / "none.txt", tmp_path, picture, "a\0b", good)
    assert status == 2
    assert "Read: 1. To make easier: 1 (1 warn)." in said
    lines = problem.splitlines()
    assert lines[0] == f"There is no file {tmp_path / 'none.txt'}."
    assert "is a folder" in lines[1]
    assert "no text in UTF-8" in lines[2]
    assert len(lines) == 4
    assert "Traceback" not in problem


def test_without_anything_to_read_it_says_what_to_name():
    assert run() == (2, "", "Please name a file, or a page with --page, or say --all.\n")


def test_a_minus_is_what_comes_in(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"We commence.")))
    status, said, _problem = run("-")
    assert status == 1
    assert said.startswith("-:1:4: warn:")


def test_a_page_is_named_with_where_on_it(site):
    site.dentist.rows = [{**ROW, "value": {"picture": None, "words": "Hello.\nWe commence."}}]
    site.dentist.save_revision()
    status, said, _problem = run("--page", site.dentist.pk)
    assert status == 1
    assert f"page {site.dentist.pk} (The dentist), Row 1: warn: This may be a hard word. “commence” Try: start." in said
    assert "warn: This has no picture. “Hello. We commence.”" in said
    found = json.loads(run("--json", "--page", site.dentist.pk)[1])
    assert [(one["where"], one["line"], one["column"]) for one in found][0] == ("Row 1", 2, 4)


def test_hints_alone_end_with_0(site):
    switches.switch(group=None, rules={"no_picture": False})
    site.dentist.rows = [{**ROW, "value": {"picture": None, "words": "It's good."}}]
    site.dentist.save_revision()
    status, said, _problem = run("--page", site.dentist.pk)
    assert (status, said.splitlines()[-1]) == (0, "Read: 1. To make easier: 1 (1 hint).")


@pytest.mark.parametrize("pk", [999_999, 1])
def test_a_page_without_words_is_said_kindly(site, pk):
    assert run("--page", pk) == (2, "Read: 0. To make easier: 0.\n", f"There is no page {pk} with words on it.\n")


def test_all_pages_are_read_and_kept_for_the_report(site):
    status, said, _problem = run("--all")
    assert (status, said) == (0, "Read: 5. To make easier: 0.\n")
    assert Ease.objects.count() == 5


def test_the_switches_of_the_site_count(file):
    switches.switch(group=None, rules={"hard_word": False})
    assert run(file("a.txt", "commence"))[0] == 0
