"""Who writes on the public site? Only these."""
