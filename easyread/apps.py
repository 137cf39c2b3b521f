"""Which app holds words, pictures and ways of reading? It has never heard of a person."""

from django.apps import AppConfig


class EasyreadConfig(AppConfig):
    """Words, pictures, reading."""

    name = "easyread"
