"""Which tables does the public site have? One noun a module."""

from .activity import ActivityPage, ActivityTime, DayOff
from .ease import Ease
from .hard_word_tap import HardWordTap
from .help import HelpPage
from .home import HomePage
from .news import NewsPage
from .notice import Notice
from .people import PeoplePage
from .question import Question
from .service import ServicePage
from .story import StoryPage
from .team import InfoTeam
from .topic import TopicPage
from .week import PartOfDay, WeekEntry
from .word import Word, WordOnPage

__all__ = [
    "ActivityPage",
    "ActivityTime",
    "DayOff",
    "Ease",
    "HardWordTap",
    "HelpPage",
    "HomePage",
    "InfoTeam",
    "NewsPage",
    "Notice",
    "PartOfDay",
    "PeoplePage",
    "Question",
    "ServicePage",
    "StoryPage",
    "TopicPage",
    "WeekEntry",
    "Word",
    "WordOnPage",
]
