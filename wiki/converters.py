"""Which numbers in an address can be ids? Those that every database can look for; a longer one is simply not there."""

from django.urls import register_converter
from django.urls.converters import IntConverter


class Id(IntConverter):
    """`<id:pk>`: 1 to 9 figures."""

    regex = "[0-9]{1,9}"


register_converter(Id, "id")
