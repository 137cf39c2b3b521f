"""Welsh: what needs no English words."""
