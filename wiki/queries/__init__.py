"""What do readers and editors get to see of the public site? Plain values; templates print and never ask."""
