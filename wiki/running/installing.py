"""Are the packages here? Makes `.venv` and installs a lock into it, once for each content of the lock.

Standard library only: `./run` and `./test` use it before anything is installed.
"""

import hashlib
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

from wiki.running.children import Child
from wiki.running.progress import Progress, say

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
# Which locks are installed, each with its fingerprint. It goes before pip begins and comes back when pip is
# done, so an install that was cut off is done again.
MARKS = VENV / "installed.txt"
LOG = VENV / "install.log"
BEGINS = re.compile(r"^(Collecting|Processing|Requirement already satisfied:) .*\(from -r ")

REASONS = [
    ("No space left", "There is no room left on the disk."),
    ("Permission denied", "The folder .venv cannot be written."),
    ("DO NOT MATCH THE HASHES", "A package is not the one we expect, so it was left out."),
    ("onnection", "The packages could not be fetched: is this computer on the internet?"),
    ("No matching distribution", "A package is not to be had for this computer and this Python."),
]


class Stop(Exception):
    """Why we cannot go on, as one clear sentence."""


def install(lock: str, holds: tuple = ()) -> None:
    """Brings `.venv` to what `lock` says; `holds` names other locks that it includes. Raises Stop."""
    if is_installed(lock):
        return
    make_environment()
    MARKS.unlink(missing_ok=True)
    run_pip(lock)
    names = (lock, *holds)
    MARKS.write_text("".join(f"{name} {fingerprint(name)}\n" for name in names))


def is_installed(lock: str) -> bool:
    """True when `.venv` holds what `lock` says now."""
    if not PYTHON.exists() or not MARKS.exists():
        return False
    return f"{lock} {fingerprint(lock)}" in MARKS.read_text().splitlines()


def fingerprint(lock: str) -> str:
    """What the lock says, for the Python we run on."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return hashlib.sha256((ROOT / lock).read_bytes() + version.encode()).hexdigest()


def make_environment() -> None:
    """Makes `.venv`, anew where it is broken. Raises Stop."""
    if PYTHON.exists() and _quiet([str(PYTHON), "-m", "pip", "--version"]).returncode == 0:
        return
    say("Making the folder .venv, which keeps our packages apart from yours.")
    made = _quiet([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if made.returncode:
        raise Stop("The folder .venv could not be made: " + _last_line(made.stdout))


def run_pip(lock: str) -> None:
    """Installs `lock` with hashes, wheels only, and counts aloud. Raises Stop."""
    total = (ROOT / lock).read_text().count("==")
    say(f"Installing about {total} packages, this takes a minute or two…")
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar=off", "-r", str(ROOT / lock)]
    environ = {**os.environ, "PIP_USER": "0", "PYTHONUNBUFFERED": "1"}
    with Child(
        command,
        env=environ,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stop_with=signal.SIGINT,
    ) as pip:
        text = _watch(pip.process.stdout, Progress("fetching packages", total))
        code = pip.process.wait()
    LOG.write_text(text, encoding="utf-8")
    if code:
        reason = next((reason for sign, reason in REASONS if sign in text), "A package could not be installed.")
        raise Stop(f"{reason} The file .venv/install.log says more.")


def _watch(stream, progress: Progress) -> str:
    """Reads what pip prints until its end, with a sign of life when it says nothing for long."""
    lines: queue.Queue = queue.Queue()
    threading.Thread(target=_pass_on, args=(stream, lines), daemon=True).start()
    text = []
    while True:
        try:
            line = lines.get(timeout=1)
        except queue.Empty:
            progress.step(0)
            continue
        if line is None:
            break
        text.append(line)
        if BEGINS.match(line):
            progress.step()
        elif line.startswith("Installing collected packages"):
            progress.finish(f"{progress.done} are here")
            progress = Progress("unpacking packages")
    progress.finish("ended")
    return "".join(text)


def _pass_on(stream, lines: queue.Queue) -> None:
    """Puts each line of `stream` into `lines`, and None at its end."""
    for line in stream:
        lines.put(line.decode("utf-8", "replace"))
    lines.put(None)


def _quiet(command: list) -> subprocess.CompletedProcess:
    """Runs `command` and keeps what it prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT)


def _last_line(text: str) -> str:
    """The last words of a program that failed, mostly the reason."""
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it gave no reason."
