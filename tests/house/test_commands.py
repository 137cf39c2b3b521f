"""Do `./run` and `./test` stop with one clear sentence where they cannot go on, and serve where they can?"""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

from wiki.running import installing, starting

ROOT = Path(__file__).resolve().parents[2]
DEV_LOCK = "requirements-dev.txt"
PIN = re.compile(r"^([a-z0-9-]+==\S+)", re.MULTILINE)


@pytest.fixture
def place(tmp_path) -> Path:
    """The two commands alone, in a folder with a space in its name and without any `.venv`."""
    folder = tmp_path / "my wiki"
    shutil.copytree(ROOT / "wiki", folder / "wiki", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("run", "test"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def refused(command: list, folder: Path, **environ: str) -> str:
    """The one sentence with which `command` stops; nothing else was said and no `.venv` begun."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert not (folder / ".venv").exists()
    return done.stderr


@pytest.fixture
def taken_port():
    """A port on which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def free_port() -> int:
    """A port on which nobody listens just now."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def test_a_taken_port_is_named_with_a_way_out(place, taken_port):
    sentence = refused(["./run", "--port", str(taken_port)], place)
    assert f"Port {taken_port} is taken" in sentence
    assert "./run --port" in sentence


@pytest.mark.parametrize("port", ["0", "-1", "65536", "99999999"])
def test_what_is_no_port_is_refused(place, port):
    assert "is no port" in refused(["./run", f"--port={port}"], place)


def test_a_folder_that_cannot_be_written_is_named(place):
    """A file stands where the folder should be: that stops root too."""
    (place / "taken").write_text("")
    data = place / "taken" / "var"
    sentence = refused(["./run", "--setup-only"], place, EASYWIKI_VAR=str(data))
    assert f"The folder {data} cannot be written" in sentence


@pytest.mark.parametrize("command", ["./run", "./test"])
def test_an_old_python_is_named(place, tmp_path, command):
    old = tmp_path / "old"
    old.mkdir()
    for name in ("python3.13", "python3.12", "python3.11", "python3"):
        (old / name).write_text("#!/bin/sh\necho 3.9\nexit 1\n")
        (old / name).chmod(0o755)
    sentence = refused([command], place, PATH=f"{old}:{os.environ['PATH']}")
    assert "needs Python 3.11 or newer" in sentence
    assert "only Python 3.9" in sentence


def test_a_full_disk_is_named(tmp_path):
    with pytest.raises(installing.Stop, match=r"^The disk of .+ is too full: please make \d+ MB free"):
        starting.check_room(tmp_path, needed=10**18)
    starting.check_room(tmp_path, needed=1)


def test_the_lock_of_the_tests_includes_the_lock_of_the_site():
    """`./test` marks both as installed, so no pin may differ."""
    site, tests = (set(PIN.findall((ROOT / name).read_text())) for name in ("requirements.txt", DEV_LOCK))
    assert len(site) > 30
    assert site - tests == set()


def test_a_lock_counts_as_installed_only_as_long_as_it_says_the_same(tmp_path, monkeypatch):
    for name in ("ROOT", "VENV"):
        monkeypatch.setattr(installing, name, tmp_path)
    monkeypatch.setattr(installing, "MARKS", tmp_path / "installed.txt")
    (tmp_path / "lock.txt").write_text("a==1")
    assert not installing.is_installed("lock.txt")
    installing.MARKS.write_text(f"lock.txt {installing.fingerprint('lock.txt')}\n")
    assert installing.is_installed("lock.txt")
    (tmp_path / "lock.txt").write_text("a==2")
    assert not installing.is_installed("lock.txt")


@pytest.fixture
def clone(tmp_path) -> Path:
    """The project as git would give it, in a folder with a space in its name."""
    folder = tmp_path / "fresh clone"
    left_out = shutil.ignore_patterns(".venv", ".git", "var", "__pycache__", ".*_cache")
    shutil.copytree(ROOT, folder, ignore=left_out)
    return folder


def begin(folder: Path, *arguments: str) -> subprocess.Popen:
    """Starts `./run` as a site of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("EASYWIKI_", "DATABASE"))}
    return subprocess.Popen(
        ["./run", *arguments],
        cwd=folder,
        env=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def press_ctrl_c(process: subprocess.Popen) -> str:
    """Stops it, and gives what it had said since."""
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=20)[0]


@pytest.mark.slow
def test_a_fresh_clone_starts_is_cut_off_and_starts_again(clone):
    cut_off = begin(clone, "--setup-only")
    said = next(line for line in cut_off.stdout if "Installing about" in line)
    time.sleep(1)
    said += press_ctrl_c(cut_off)
    assert cut_off.returncode == 130
    assert "Traceback" not in said
    assert not (clone / ".venv" / "installed.txt").exists()

    first = begin(clone, "--setup-only")
    said = first.communicate(timeout=600)[0]
    assert first.returncode == 0, said
    for words in (
        "Installing about",
        "Bringing the tables",
        "Loading the demo",
        "Gathering",
        "Everything is ready",
    ):
        assert words in said

    # The better of two: other programs may keep the computer busy just now.
    took = min(start_and_stop(clone), start_and_stop(clone))
    print(f"second start: {took:.1f} seconds")
    assert took < 5


def start_and_stop(folder: Path) -> float:
    """How many seconds `./run` takes until the site answers; Ctrl+C then ends it without a traceback."""
    port, start = free_port(), time.monotonic()
    process = begin(folder, "--port", str(port))
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz", process)
        took = time.monotonic() - start
    finally:
        said = press_ctrl_c(process)
    assert process.returncode == 0
    assert "Traceback" not in said
    assert said.splitlines()[-1] == "Easy Wiki has stopped."
    return took


def wait_for(address: str, process: subprocess.Popen) -> None:
    """Returns when `address` answers; fails when the process ends or after 30 seconds."""
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310 - our own address
            return
        except OSError:
            time.sleep(0.02)
    raise AssertionError("The site did not answer.")
