"""Which addresses need no person?"""

from django.urls import path

from easyread import views

urlpatterns = [
    path("reading/", views.reading, name="reading"),
    path("gallery/", views.gallery, name="gallery"),
    path("gallery/<slug:name>/", views.gallery_component, name="gallery_component"),
]
