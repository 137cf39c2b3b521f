"""Is what the documents say still so? Links, files, commands, settings, the glossary and the drawing of the table."""

import ast
import re
from pathlib import Path

import pytest
from django.core.management import get_commands

from wiki.management.commands import draw_life

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = ROOT / "docs" / "glossary.md"
DECISIONS = ROOT / "docs" / "decisions"
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"^[\w.{}-]+(/[\w.{}-]+)*(/|\.(py|html|css|js|md|toml|txt|in|csv|webp|sh))$")
MADE_LATER = ("var/", ".venv/", "static/", "media/", "photos/")
# What somebody who looks after a site may set. EASYWIKI_CHROMIUM is for tests and pictures alone.
SETTING = re.compile(r"\b(EASYWIKI_[A-Z_]+|DATABASE_URL)\b")


def documents() -> list[Path]:
    """Every page that we write by hand."""
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "media/README.md"]
    return [*pages, ROOT / "templates/components/README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def in_all(pattern: re.Pattern) -> list[tuple[Path, str]]:
    """What `pattern` finds in all pages, each with its page."""
    return [(page, hit) for page in documents() for hit in pattern.findall(page.read_text(encoding="utf-8"))]


def relative(page: Path) -> str:
    """A page's name, to read."""
    return str(page.relative_to(ROOT))


def test_every_link_leads_to_a_file():
    links = [(page, link) for page, link in in_all(LINK) if not re.match(r"https?:|mailto:|#", link)]
    dead = [f"{relative(page)}: {link}" for page, link in links if not (page.parent / link.split("#")[0]).exists()]
    assert dead == []
    assert len(documents()) >= 25
    assert len(links) >= 30, len(links)


def test_every_file_that_is_named_is_there():
    """A path in backticks counts from the project, or from the page. The components' page shows made-up ones."""
    made_up = ROOT / "templates/components/README.md"
    named = [(page, name) for page, name in in_all(CODE) if page != made_up and "/" in name and FILE.match(name)]
    named = [(page, name) for page, name in named if not name.startswith(MADE_LATER) and "{" not in name]
    missing = [(page, name) for page, name in named if not (ROOT / name).exists()]
    gone = [f"{relative(page)}: {name}" for page, name in missing if not (page.parent / name).exists()]
    assert gone == []
    assert len(named) >= 60, len(named)


def test_every_command_that_is_named_is_there():
    named = {name for _page, name in in_all(re.compile(r"manage\.py (\w+)"))}
    assert named <= {*get_commands(), "help"}
    assert {"add_login", "sign_in_link", "prepare", "draw_life", "load_demo"} <= named


def test_running_names_every_setting_and_no_other():
    wiki = [*(ROOT / "wiki/settings").glob("*.py"), ROOT / "wiki/running/starting.py"]
    known = {name for file in wiki for name in SETTING.findall(file.read_text(encoding="utf-8"))}
    told = set(SETTING.findall((ROOT / "docs/running.md").read_text(encoding="utf-8")))
    assert told == known
    assert len(known) >= 6


def test_every_life_is_drawn_as_it_is():
    text = draw_life.FLOW.read_text(encoding="utf-8")
    assert draw_life.redraw(text) == text, "Run manage.py draw_life."
    drawn = {life.file: draw_life.diagram(life) for life in draw_life.lives()}
    assert set(drawn) == {"profiles/states.py", "wiki/question_states.py"}
    assert all(diagram in text for diagram in drawn.values())


def rows() -> list[tuple[str, list[str], str]]:
    """The rows of the glossary that stand in code: the word, its names, its file."""
    found = []
    for line in GLOSSARY.read_text(encoding="utf-8").split("## Words that wait")[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4 and cells[3].startswith("`"):
            found.append((cells[0], CODE.findall(cells[2]), CODE.findall(cells[3])[0]))
    return found


def names_in(file: Path) -> set[str]:
    """What a module defines: classes, functions, constants, and what belongs to a class as `Class.name`."""
    names = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        defined = _defined(node)
        names |= defined
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{inner}" for part in node.body for inner in _defined(part)}
    return names


def _defined(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return {node.name}
    targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
    return {target.id for target in targets if isinstance(target, ast.Name)}


def test_every_word_of_the_glossary_stands_in_the_code():
    swept, gone = 0, []
    for word, names, file in rows():
        known = names_in(ROOT / file)
        gone += [f"{word}: {name} is not in {file}" for name in names if name not in known]
        swept += len(names)
    assert gone == []
    assert len(rows()) >= 30, len(rows())
    assert swept >= 60, swept


def test_every_decision_is_listed_and_has_its_four_parts():
    pages = sorted(DECISIONS.glob("0*.md"))
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        text = page.read_text(encoding="utf-8")
        parts = re.findall(r"^\*\*([\w ]+)\.\*\*", text, re.MULTILINE)
        assert parts == ["Context", "Decision", "Why", "What follows"], page.name
        assert f"({page.name})" in index, page.name
        assert len(text.split()) <= 330, f"{page.name} is longer than half a page"
    assert len(pages) >= 19


@pytest.mark.parametrize("folder", ["wiki", "profiles", "easyread"])
def test_a_decision_that_code_names_is_there(folder):
    for file in (ROOT / folder).rglob("*.py"):
        for number in re.findall(r"docs/decisions/(\d{4})", file.read_text(encoding="utf-8")):
            assert list(DECISIONS.glob(f"{number}-*.md")), f"{file.relative_to(ROOT)} names {number}"
