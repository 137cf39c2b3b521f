"""Is every file, function and template small enough to read, and named for what it holds? (house.md)"""

import ast
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ["wiki", "profiles", "easyread", "templates", "tests", "bench"]
KINDS = {".py", ".html", ".js", ".css"}
FILE, TEMPLATE, FUNCTION = 400, 120, 40
MEDIAN_FILE, MEDIAN_FUNCTION = 90, 9
VAGUE = {"utils", "helpers", "common", "services", "mixins"}


def swept() -> list[Path]:
    """Every file of ours that people read; migrations are made by a command."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in KINDS]
    return sorted([ROOT / "manage.py", *(path for path in found if "migrations" not in path.parts)])


def lines(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def functions() -> dict[str, int]:
    """The length of every Python function, by the place where it stands."""
    found = {}
    for path in swept():
        if path.suffix == ".py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    place = f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
                    found[place] = node.end_lineno - node.lineno + 1
    return found


def too_long(sizes: dict, most: int) -> dict:
    """Those over `most`, the longest first."""
    return dict(sorted(((k, v) for k, v in sizes.items() if v > most), key=lambda pair: -pair[1]))


@pytest.fixture(scope="module")
def sizes() -> dict[str, int]:
    """The number of lines of every file, by its path; empty ones would only flatter the median."""
    found = {str(path.relative_to(ROOT)): lines(path) for path in swept()}
    return {name: size for name, size in found.items() if size}


def test_the_sweep_sees_the_whole_project(sizes):
    """A sweep that finds nothing would always be content."""
    kinds = {kind: sum(name.endswith(kind) for name in sizes) for kind in KINDS}
    print(len(sizes), "files:", kinds)
    assert len(sizes) > 100
    assert all(kinds.values())
    assert len(functions()) > 200


def test_no_file_is_too_long(sizes):
    assert too_long(sizes, FILE) == {}


def test_no_template_is_too_long(sizes):
    templates = {name: size for name, size in sizes.items() if name.endswith(".html")}
    assert too_long(templates, TEMPLATE) == {}


def test_no_function_is_too_long():
    assert too_long(functions(), FUNCTION) == {}


def test_most_files_are_short(sizes):
    middle = median(sizes.values())
    print(len(sizes), "files, median", middle, "lines")
    assert middle < MEDIAN_FILE


def test_most_functions_are_short():
    found = functions()
    middle = median(found.values())
    print(len(found), "functions, median", middle, "lines")
    assert middle < MEDIAN_FUNCTION


def test_names_say_what_a_file_holds(sizes):
    named = [name for name in sizes if VAGUE & {part.split(".")[0] for part in Path(name).parts}]
    assert named == []
