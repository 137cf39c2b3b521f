"""What do tests need that pip cannot bring? A browser and PostgreSQL, from Debian's packages where we may.

Standard library only.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

from tests.cluster import NoCluster, find_programs
from wiki.running.children import Child
from wiki.running.progress import Progress, say

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
MAC_BROWSERS = ["/Applications/Chromium.app/Contents/MacOS/Chromium"]
MAC_BROWSERS += ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]


def get_browser() -> str:
    """The path of a Chromium, installed if need be; "" where none can be had."""
    return find_browser() or (install("chromium") and find_browser()) or ""


def find_browser() -> str:
    """The path of a Chromium that is here, or "". EASYWIKI_CHROMIUM names another one."""
    named = [os.environ.get("EASYWIKI_CHROMIUM", ""), *BROWSERS, *MAC_BROWSERS]
    return next((path for path in map(shutil.which, filter(None, named)) if path), "")


def get_postgresql() -> None:
    """Installs PostgreSQL where it is missing and we may; `cluster` says so where it still is."""
    try:
        find_programs()
    except NoCluster:
        install("postgresql")


def install(package: str) -> bool:
    """Installs one of Debian's packages; False where we may not or it does not work."""
    rights = rights_to_install()
    if rights is None:
        say(f"{package} is missing, and we may not install it here.")
        return False
    say(f"Installing {package} from Debian's packages.")
    options = ["-q", "-y", "-o", "DPkg::Lock::Timeout=120"]
    run_apt([*rights, "apt-get", "update", *options], f"{package}, looking it up")
    done = run_apt([*rights, "apt-get", "install", *options, "--no-install-recommends", package], package)
    if not done:
        say(f"{package} could not be installed; the file var/apt.log says more.")
    return done


def rights_to_install() -> list | None:
    """What stands before apt-get so that it may install; None where it may not."""
    if not shutil.which("apt-get"):
        return None
    if os.getuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def run_apt(command: list, what: str) -> bool:
    """Runs apt-get with a sign of life; True when it went well."""
    log = Path("var/apt.log")
    log.parent.mkdir(exist_ok=True)
    progress = Progress(what)
    with log.open("a") as out, Child(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out) as apt:
        while apt.process.poll() is None:
            progress.step()
            time.sleep(0.5)
    progress.finish()
    return apt.process.returncode == 0
