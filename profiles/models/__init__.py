"""Which tables hold people? One noun a module; this page is their list."""

from .user import User

__all__ = ["User"]
