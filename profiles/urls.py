"""Which addresses belong to people? Their codes are random; what is not there and what is hidden look the same."""

from django.urls import path

from profiles.views import answering, changing, easier, reading, signing_in

urlpatterns = [
    path("sign-in/", signing_in.sign_in, name="sign_in"),
    path("sign-in/as/", signing_in.sign_in_as, name="sign_in_as"),
    path("sign-in/<str:secret>/", signing_in.use_link, name="use_link"),
    path("lock/", signing_in.lock, name="lock"),
    path("locked/", signing_in.locked, name="locked"),
    path("people/", reading.people, name="people"),
    path("people/<slug:code>/", reading.cover, name="cover"),
    path("people/<slug:code>/part/<slug:slug>/", reading.section, name="section"),
    path("people/<slug:code>/part/<slug:slug>/add/", changing.add, name="add"),
    path("people/<slug:code>/photos/<uuid:uuid>/<int:width>-<slug:file_hash>.webp", reading.photo, name="photo"),
    path("people/<slug:code>/cards/<uuid:key>/", changing.card, name="card"),
    path("people/<slug:code>/cards/<uuid:key>/change/", changing.change_card, name="change_card"),
    path("people/<slug:code>/cards/<uuid:key>/move/", changing.move, name="move"),
    path("people/<slug:code>/cards/<uuid:key>/put-away/", changing.take_away, name="take_away"),
    path("people/<slug:code>/cards/<uuid:key>/bring-back/", changing.put_back, name="put_back"),
    path("people/<slug:code>/put-away/", changing.put_away, name="put_away"),
    path("people/<slug:code>/making/<uuid:key>/", changing.make, name="make"),
    path("people/<slug:code>/making/<uuid:key>/picture/", changing.choose_picture, name="choose_picture"),
    path("people/<slug:code>/making/<uuid:key>/look/", changing.look, name="look"),
    path("people/<slug:code>/making/<uuid:key>/easier/", easier.make_easier, name="make_easier"),
    path("people/<slug:code>/making/<uuid:key>/take-back/", changing.withdraw, name="withdraw"),
    path("people/<slug:code>/yes/", answering.yes_or_no, name="yes_or_no"),
    path("people/<slug:code>/yes/<uuid:key>/", answering.answer, name="answer"),
    path("people/<slug:code>/yes/<uuid:key>/both/", answering.choose_side, name="choose_side"),
    path("people/<slug:code>/waiting/", answering.waiting, name="waiting"),
    path("people/<slug:code>/waiting/<uuid:key>/room/", answering.room, name="room"),
    path("people/<slug:code>/history/", answering.history, name="history"),
    path("people/<slug:code>/history/<uuid:key>/undo/", answering.undo, name="undo"),
]
