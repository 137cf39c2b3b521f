"""Where do tests meet PostgreSQL? On a throw-away server of their own, without any port.

    with cluster() as address: ...                  # address is a DATABASE_URL
    python tests/cluster.py -- pytest tests/rules   # the same for any command

Standard library only. PostgreSQL refuses to run as root, so root hands it to an ordinary user.
"""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

PLACES = ["usr/lib/postgresql/*/bin", "opt/homebrew/opt/postgresql@*/bin", "usr/local/opt/postgresql@*/bin"]
PR_SET_PDEATHSIG = 1  # linux/prctl.h
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
# Nothing here shall outlive the tests, so nothing needs to reach the disk.
QUICK = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=40"]


class NoCluster(Exception):
    """Why there is no server, as one clear sentence."""


@contextlib.contextmanager
def cluster():
    """Starts a server in a temporary folder, gives its DATABASE_URL, stops it whatever happens."""
    programs = find_programs()
    owner = ordinary_user()
    # A socket's path may have about 100 letters, and the owner must be able to go there: so not TMPDIR.
    place = Path(tempfile.mkdtemp(prefix="easywiki-pg-", dir="/tmp"))
    try:
        if owner:
            os.chown(place, owner["user"], owner["group"])
        make_data(programs, place, owner)
        with server(programs, place, owner):
            yield f"postgres://postgres@{quote(str(place), safe='')}/postgres"
    finally:
        shutil.rmtree(place, ignore_errors=True)


def find_programs() -> Path:
    """The folder of initdb and postgres, the newest one. Raises NoCluster."""
    found = [path for pattern in PLACES for path in Path("/").glob(pattern) if (path / "initdb").exists()]
    if found:
        return max(found, key=_version)
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise NoCluster("PostgreSQL is not here: install it (on Debian and Ubuntu: sudo apt install postgresql).")


def _version(path: Path) -> int:
    """The number in a folder such as /usr/lib/postgresql/15/bin."""
    return int("".join(filter(str.isdigit, path.parent.name)) or 0)


def ordinary_user() -> dict:
    """How root starts a program as somebody else (options of Popen); empty for anyone but root."""
    if os.getuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise NoCluster("PostgreSQL does not run as root, and there is neither a user postgres nor nobody.")


def make_data(programs: Path, place: Path, owner: dict) -> None:
    """Makes the empty data folder. Raises NoCluster."""
    command = [programs / "initdb", "-D", place / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8"]
    command += ["--no-locale", "--no-sync"]
    made = subprocess.run(command, cwd=place, capture_output=True, text=True, **owner)
    if made.returncode:
        raise NoCluster(f"PostgreSQL could not make its data: {made.stderr.strip()}")


@contextlib.contextmanager
def server(programs: Path, place: Path, owner: dict):
    """Runs the server on a socket in `place`, without any port."""
    options = ["listen_addresses=", f"unix_socket_directories={place}", *QUICK]
    command = [
        programs / "postgres",
        "-D",
        place / "data",
        *[part for one in options for part in ("-c", one)],
    ]
    log = place / "log"
    with log.open("w") as out:
        process = subprocess.Popen(
            command,
            cwd=place,
            stdout=out,
            stderr=out,
            start_new_session=True,
            preexec_fn=_end_with_us,
            **owner,
        )
    try:
        wait_until_ready(programs, place, process, log)
        yield
    finally:
        stop(process)


def _end_with_us() -> None:
    """Runs in the server: Linux stops it at once when we are killed without a chance to do so."""
    if LIBC:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def wait_until_ready(programs: Path, place: Path, process: subprocess.Popen, log: Path) -> None:
    """Returns when the server answers. Raises NoCluster after 30 seconds or when it ends."""
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        asked = subprocess.run([programs / "pg_isready", "-q", "-h", place], cwd=place)
        if asked.returncode == 0:
            return
        time.sleep(0.05)
    raise NoCluster(f"PostgreSQL did not start: {log.read_text().strip()[-400:]}")


def stop(process: subprocess.Popen) -> None:
    """A fast stop; by force when it takes more than 20 seconds."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait()


def main(arguments: list) -> int:
    """Runs a command with DATABASE_URL set; its exit code."""
    if arguments[:1] != ["--"] or not arguments[1:]:
        print("Usage: python tests/cluster.py -- command…", file=sys.stderr)
        return 2
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(130))
    try:
        with cluster() as address:
            return subprocess.run(arguments[1:], env={**os.environ, "DATABASE_URL": address}).returncode
    except NoCluster as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
