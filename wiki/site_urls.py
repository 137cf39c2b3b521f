"""Which addresses of the public site are no pages? What readers send, search, their week, lists for machines."""

from django.urls import path
from wagtail.contrib.sitemaps.views import sitemap

from wiki.views import asking, finding, going, reading, robots, weeks

urlpatterns = [
    path("people/", reading.people, name="people"),
    path("search/", finding.search, name="search"),
    path("week/", weeks.week, name="week"),
    path("week/bring/", weeks.bring_here, name="bring_here"),
    path("week/own/back/", weeks.bring_back, name="bring_back"),
    path("week/own/", weeks.write_entry, name="write_entry"),
    path("week/own/<id:pk>/", weeks.take_from_week, name="take_from_week"),
    path("week/activity/<id:pk>/", weeks.keep_activity, name="keep_activity"),
    path("dates/<id:pk>.ics", weeks.calendar, name="calendar"),
    path("i-go-here/<id:pk>/", going.go_here, name="go_here"),
    path("i-go-here/<id:pk>/<slug:code>/", going.go_here_part, name="go_here_part"),
    path("i-go-here/<id:pk>/<slug:code>/<slug:slug>/", going.go_here_card, name="go_here_card"),
    path("i-go-here/<id:pk>/<slug:code>/card/<uuid:key>/", going.go_here_on, name="go_here_on"),
    path("ask/", asking.ask, name="ask"),
    path("not-clear/", asking.not_clear, name="not_clear"),
    path("not-clear/word/", asking.tap_word, name="tap_word"),
    path("still-right/", asking.still_right, name="still_right"),
    path("answers/", asking.my_questions, name="questions"),
    path("answers/<slug:reference>/", asking.question, name="question"),
    path("answers/<slug:reference>/answer/", asking.answer_question, name="answer_question"),
    path("robots.txt", robots.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
]
