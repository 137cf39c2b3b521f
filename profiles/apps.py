"""Which app holds people, their circles and their About Me pages?"""

from django.apps import AppConfig


class ProfilesConfig(AppConfig):
    """People."""

    name = "profiles"
