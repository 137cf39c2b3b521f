"""What does the Wagtail admin get from us? Each hook and where it stands."""

import json

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.signals import init_new_page

from wiki.admin import (
    first_screen,
    handing_in,
    hard_words,
    notices,
    questions,
    reports,
    tapped_words,
    templates,
    wording,
)

hooks.register("construct_homepage_panels", first_screen.show_queue, order=1000)
hooks.register("construct_homepage_summary_items", first_screen.no_summary, order=1000)
hooks.register("register_page_header_buttons", notices.closed_today)
hooks.register("register_page_listing_more_buttons", notices.closed_today)
hooks.register("construct_page_action_menu", handing_in.say_hand_in)
hooks.register("before_edit_page", handing_in.say_what_a_lead_asked)
hooks.register("before_bulk_action", templates.keep_examples_back)
init_new_page.connect(templates.fill_new_page, dispatch_uid="page_templates")


@hooks.register("register_admin_urls")
def our_addresses() -> list:
    """The screens that Wagtail does not have."""
    return [*questions.urls, *reports.urls, *tapped_words.urls, *wording.urls]


@hooks.register("insert_editor_js")
def our_script() -> str:
    """What Wagtail leaves undone while a page is written."""
    words = _("Perhaps you are signed out. Sign in again in another tab. Then press Save draft here.")
    return format_html('<script src="{}" data-signed-out="{}" defer></script>', static("wiki/js/editor.js"), words)


@hooks.register("insert_editor_js")
def easy_words_script() -> str:
    """Hints beside each text of a page while it is written, and all of them in the panel of checks."""
    said = {
        "things": _("Things to make easier: %"),
        "none": _("We found nothing to make easier."),
        "more": _("% more"),
        "use": _("Write “%” here"),
    }
    return format_html(
        '<link rel="stylesheet" href="{}"><script src="{}" data-check="{}" data-watched="{}" data-words="{}" defer>'
        '</script><script src="{}" defer></script>',
        static("wiki/css/easy-words.css"),
        static("wiki/js/easy-words.js"),
        reverse("check_typed"),
        wording.WATCHED,
        json.dumps({key: str(words) for key, words in said.items()}),
        static("wiki/js/easy-words-panel.js"),
    )


@hooks.register("register_settings_menu_item")
def wording_rules_item():
    """Which rules of easy wording count."""
    words, href = _("Rules for easy words"), reverse("wording_rules")
    return wording.RulesItem(words, href, name="wording-rules", icon_name="glasses", order=900)


@hooks.register("register_admin_viewset")
def notices_screens():
    """List, add, change, delete."""
    return notices.NoticeViewSet()


@hooks.register("register_admin_viewset")
def hard_words_screens():
    """The same, with a search and a history."""
    return hard_words.HardWordViewSet()


@hooks.register("register_admin_menu_item")
def questions_item():
    """What readers sent, with how many wait."""
    return questions.QuestionsItem(
        _("Questions"), reverse("team_questions"), name="questions", icon_name="help", order=150
    )


@hooks.register("register_reports_menu_item")
def pages_to_check_item():
    """Which pages somebody should look at again."""
    words, href = _("Pages to check"), reverse("pages_to_check")
    return reports.ReportItem(words, href, name="pages-to-check", icon_name="time", order=100)


@hooks.register("register_reports_menu_item")
def tapped_words_item():
    """Which words readers find hard."""
    words, href = _("Words that readers find hard"), reverse("tapped_words")
    return tapped_words.TappedWordsItem(words, href, name="tapped-words", icon_name="openquote", order=90)


@hooks.register("register_reports_menu_item")
def broken_links_item():
    """Which links lead nowhere."""
    words, href = _("Links that lead nowhere"), reverse("broken_links")
    return reports.ReportItem(words, href, name="broken-links", icon_name="link", order=110)


@hooks.register("register_reports_menu_item")
def pages_by_ease_item():
    """Which pages are hard to read."""
    words, href = _("How easy pages are"), reverse("pages_by_ease")
    return reports.ReportItem(words, href, name="pages-by-ease", icon_name="glasses", order=120)


@hooks.register("register_log_actions")
def our_actions(actions) -> None:
    """What the history of a page says about ours."""
    actions.register_action("wiki.still_right", _("Checked"), _("Said that the page is still right"))
