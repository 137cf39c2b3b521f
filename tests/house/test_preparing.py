"""Are static files gathered again when one of them changes, and only then?"""

import os
from pathlib import Path

import pytest

from wiki.running import preparing


@pytest.fixture
def styles(tmp_path, settings) -> Path:
    """The one style sheet of a site that gathers into an empty folder."""
    source = tmp_path / "styles"
    source.mkdir()
    (source / "page.css").write_text("p { margin: 0 }")
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATICFILES_DIRS = [source]
    settings.STATIC_ROOT = tmp_path / "gathered"
    return source / "page.css"


def test_what_is_gathered_is_not_gathered_again_until_it_changes(styles, capsys, monkeypatch, tmp_path):
    preparing.gather_static_files()
    assert "Gathering" in capsys.readouterr().out

    # What `./test` installs beside the site changes nothing that is served.
    package = tmp_path / "packages" / "tester-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Name: tester\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(package.parent)
    preparing.gather_static_files()
    assert capsys.readouterr().out == ""

    later = styles.stat().st_mtime + 5
    styles.write_text("p { margin: 1px }")
    os.utime(styles, (later, later))
    preparing.gather_static_files()
    assert "Gathering" in capsys.readouterr().out
    assert "1px" in (tmp_path / "gathered" / "page.css").read_text()
