"""Which page types does the public site have? One a module."""

from .home import HomePage

__all__ = ["HomePage"]
