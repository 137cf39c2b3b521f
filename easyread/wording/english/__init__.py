"""English: its lists, what was learned about it, and its rules."""
