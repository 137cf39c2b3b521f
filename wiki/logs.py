"""What may stand in a log line? Nothing that names a person, a page of a person, or what anyone wrote."""

import logging
import re

PRIVATE_PATH = re.compile(r"/(people|sign-in)/[^\s'\"]*")


class Impersonal(logging.Filter):
    """Cuts the addresses of people and one-time links out of a record, and the error's own words with them."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrites `record` in place; always lets it through."""
        if hasattr(record, "request") and isinstance(record.args, tuple) and record.args:
            record.args = (*record.args[:-1], "…")  # Django ends these with the path, however it was misspelt
        record.msg = PRIVATE_PATH.sub(r"/\1/…", record.getMessage())
        record.args = ()
        if record.exc_info and record.exc_info[0]:
            frame = _last_frame(record.exc_info[2])
            record.msg += f" [{record.exc_info[0].__name__} at {frame}]"
            record.exc_info = record.exc_text = None
        return True


def _last_frame(trace) -> str:
    """Where an error was raised: file and line. Its message may hold what somebody wrote, so it is left out."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
