"""How do we start another program so that Ctrl+C stops it cleanly? It hears from us alone, and once.

Standard library only. A child in our own terminal group would get Ctrl+C as well and print a traceback.
"""

import ctypes
import signal
import subprocess
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class Child:
    """A program that we started, in a session of its own. Leaving the block ends it, whatever happened."""

    def __init__(self, command: list, *, stop_with: int = signal.SIGTERM, **options):
        self.stop_with = stop_with
        options["preexec_fn"] = end_with_parent if LIBC else None
        self.process = subprocess.Popen(command, start_new_session=True, **options)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.stop()

    def stop(self, patience: int = 15) -> None:
        """Asks it to end, and ends it by force after `patience` seconds or when we are told to hurry."""
        if self.process.poll() is not None:
            return
        self.process.send_signal(self.stop_with)
        try:
            self.process.wait(patience)
        except (subprocess.TimeoutExpired, KeyboardInterrupt):
            self.process.kill()
            self.process.wait()


def end_with_parent() -> None:
    """Runs in the child: Linux ends it when we are killed without a chance to tell it."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def stop_like_ctrl_c() -> None:
    """`kill` and a closed terminal end us as Ctrl+C does, so that our children are stopped too."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # nohup wants us to go on
        signal.signal(signal.SIGHUP, signal.default_int_handler)
