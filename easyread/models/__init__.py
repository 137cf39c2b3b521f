"""Which tables hold words and pictures? One noun a module."""

from .hard_word import HardWord
from .paper import Paper
from .picture import Picture, PictureRendition, Topic
from .wording import RuleSwitch, WordLeftAlone

__all__ = ["HardWord", "Paper", "Picture", "PictureRendition", "RuleSwitch", "Topic", "WordLeftAlone"]
