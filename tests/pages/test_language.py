"""In which language is a page spoken? The frame in the reader's, a person's own words in theirs (WCAG 3.1.2)."""

from django.conf import settings


def test_a_persons_english_words_are_marked_as_english_on_a_welsh_page(world, client_of):
    reader = client_of("sam")
    reader.cookies[settings.LANGUAGE_COOKIE_NAME] = "cy"
    page = reader.get(f"/people/{world.mo.code}/part/important/").content.decode()
    assert '<html lang="cy"' in page
    assert '<div lang="en-gb"><p>Mo&#x27;s tea words.</p></div>' in page


def test_on_an_english_page_nothing_is_marked_twice(world, client_of):
    page = client_of("sam").get(f"/people/{world.mo.code}/part/important/").content.decode()
    assert page.count('lang="en-gb"') == 1
