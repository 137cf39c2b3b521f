"""What does `./run` do? It looks whether it can start, installs, prepares, serves, and says so.

Standard library only. Each thing that stands in the way is one clear sentence, before anything long begins.
"""

import argparse
import contextlib
import errno
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from wiki.running.children import Child, stop_like_ctrl_c
from wiki.running.installing import PYTHON, ROOT, Stop, install, is_installed
from wiki.running.progress import say

LOCK = "requirements.txt"
HOST = "127.0.0.1"
FIRST_START_BYTES = 600 * 1000 * 1000
LATER_START_BYTES = 300 * 1000
SERVER = [
    "--interface=wsgi", "--host", HOST, "--workers=2", "--blocking-threads=4", "--http=1", "--no-ws",
    "--no-access-log", "--log-level=warning", "--respawn-failed-workers", "--workers-kill-timeout=5",
]  # fmt: skip


def main(arguments: list) -> int:
    """Runs the whole of `./run`; the exit code."""
    asked = read_arguments(arguments)
    stop_like_ctrl_c()
    try:
        start(asked.port, asked.setup_only)
    except Stop as reason:
        print(reason, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        say("Stopped before everything was ready. The next start goes on from here.")
        return 130
    return 0


def read_arguments(arguments: list) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="./run", description="Start Easy Wiki on this computer.")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen on (8000)")
    parser.add_argument("--setup-only", action="store_true", help="make everything ready, but do not serve")
    return parser.parse_args(arguments)


def start(port: int, setup_only: bool) -> None:
    """Checks, installs, prepares and serves. Raises Stop."""
    if not setup_only:
        check_port(port)
    check_folder(ROOT)
    check_folder(data_folder())
    check_room(ROOT, LATER_START_BYTES if is_installed(LOCK) else FIRST_START_BYTES)
    check_room(data_folder(), LATER_START_BYTES)
    install(LOCK)
    prepare()
    if setup_only:
        say("Everything is ready. Start with ./run")
    else:
        serve(port)


def data_folder() -> Path:
    """Where the database and private photos lie, as the settings say it."""
    return Path(os.environ.get("EASYWIKI_VAR") or ROOT / "var")


def check_port(port: int) -> None:
    """Raises Stop where nobody can listen on `port`."""
    if not 1 <= port <= 65535:
        raise Stop(f"{port} is no port: choose one from 1024 to 65535, for example ./run --port 8123")
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((HOST, port))
        except OSError as error:
            why = "is taken by another program" if error.errno == errno.EADDRINUSE else "is not allowed here"
            other = 8123 if port != 8123 else 8124
            raise Stop(f"Port {port} {why}: choose another, for example ./run --port {other}") from None


def check_folder(folder: Path) -> None:
    """Raises Stop where no file can be written in `folder`, which is made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise Stop(f"The folder {folder} cannot be written ({error.strerror}), so we cannot start.") from None


def check_room(folder: Path, needed: int) -> None:
    """Raises Stop where the disk of `folder` has less than `needed` bytes free."""
    if shutil.disk_usage(folder).free < needed:
        raise Stop(f"The disk of {folder} is too full: please make {in_words(needed)} free and start again.")


def in_words(size: int) -> str:
    """A number of bytes as people say it."""
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} kB"


def environment() -> dict:
    """What the site is told: it runs on this computer, with demo content unless the caller says no."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "wiki.settings.local",
        "EASYWIKI_DEMO": os.environ.get("EASYWIKI_DEMO", "1"),
        "PYTHONUNBUFFERED": "1",
    }


def prepare() -> None:
    """Brings database, demo content and static files up to date; the command itself says what is wrong."""
    with Child([str(PYTHON), "manage.py", "prepare"], env=environment(), cwd=ROOT) as child:
        if child.process.wait():
            sys.exit(1)


def serve(port: int) -> None:
    """Serves until Ctrl+C. Raises Stop where the server ends by itself."""
    command = [str(PYTHON), "-m", "granian", *SERVER, "--port", str(port), "wiki.wsgi:application"]
    try:
        with Child(command, env=environment(), cwd=ROOT) as child:
            if wait_until_up(port, child.process):
                say(f"Open http://{HOST}:{port} in your browser. Stop with Ctrl+C.")
                child.process.wait()
    except KeyboardInterrupt:
        say("Easy Wiki has stopped.")
    else:
        raise Stop("The server has ended by itself. The lines above may say why.")


def wait_until_up(port: int, server: subprocess.Popen, seconds: int = 60) -> bool:
    """True as soon as the site answers; False when the server ends. Raises Stop after `seconds`."""
    until = time.monotonic() + seconds
    ask = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
    while time.monotonic() < until:
        if server.poll() is not None:
            return False
        with contextlib.suppress(OSError), ask(f"http://{HOST}:{port}/healthz", timeout=5):
            return True
        time.sleep(0.05)
    raise Stop(f"The server does not answer after {seconds} seconds. The lines above may say why.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
