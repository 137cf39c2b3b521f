"""Which tables hold people? One noun a module; this page is their list."""

from .card import Card, WordsBy
from .change import Change
from .circle import Choice, Chosen, CircleMember
from .link import SignInLink
from .look import Look
from .person import Person
from .photo import Photo, PhotoRendition
from .profile import First, Profile
from .section import Section
from .team import Team, TeamPlace
from .user import User

__all__ = [
    "Card",
    "Change",
    "Choice",
    "Chosen",
    "CircleMember",
    "First",
    "Look",
    "Person",
    "Photo",
    "PhotoRendition",
    "Profile",
    "Section",
    "SignInLink",
    "Team",
    "TeamPlace",
    "User",
    "WordsBy",
]
