"""How does this site work? A page that explains it."""

from .easy_page import Checked, EasyPage, tabs


class HelpPage(Checked, EasyPage):
    """Help with the site itself."""

    parent_page_types = ["wiki.HomePage"]
    subpage_types = []
    edit_handler = tabs(EasyPage.content_panels, [Checked.checked_panel])
