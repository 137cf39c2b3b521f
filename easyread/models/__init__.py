"""Which tables hold words and pictures? One noun a module."""

from .paper import Paper
from .picture import Picture, PictureRendition, Topic
from .wording import RuleSwitch, WordLeftAlone

__all__ = ["Paper", "Picture", "PictureRendition", "RuleSwitch", "Topic", "WordLeftAlone"]
