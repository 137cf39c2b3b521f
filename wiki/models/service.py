"""What can people get help with? A service: rows under headings, and facts."""

from .easy_page import Checked, EasyPage, tabs
from .facts import Facts


class ServicePage(Facts, Checked, EasyPage):
    """A service, such as a dentist or advice about money."""

    parent_page_types = ["wiki.TopicPage"]
    subpage_types = []
    edit_handler = tabs(EasyPage.content_panels, Facts.panels_of_facts(), [Checked.checked_panel])
