"""What can be done? Only actions write: each checks first, logs inside, and is one transaction."""
