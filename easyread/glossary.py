"""Which hard words did this site decide on, and what do they mean?"""


def get_hard_words() -> dict[str, str]:
    """Each hard word with its plain meaning."""
    return {}
