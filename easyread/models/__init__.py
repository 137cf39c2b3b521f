"""Which tables hold words and pictures? One noun a module."""

from .paper import Paper
from .picture import Picture, PictureRendition, Topic

__all__ = ["Paper", "Picture", "PictureRendition", "Topic"]
