"""Who is a page about? A person, with or without a login of their own."""

from django.db import models

from .user import User, random_code


class Person(models.Model):
    """The one the page is about. `code` is the address of the page and says nothing of the person."""

    code = models.CharField(max_length=40, unique=True, default=random_code)
    user = models.OneToOneField(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="person")
    called = models.CharField(max_length=60)
    photo = models.ForeignKey("profiles.Photo", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return f"person {self.pk}"
