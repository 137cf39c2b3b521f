"""How does an editor choose a day or a time? With what the browser has for it, in the manner of the place.

Wagtail's own fields take "1/12/2026" for a day in January or for today, and "6pm" for six in the morning.
"""

from django import forms
from wagtail.admin.panels import FieldPanel


def day_panel(name: str) -> FieldPanel:
    """A field for a day."""
    return FieldPanel(name, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))


def time_panel(name: str) -> FieldPanel:
    """A field for a time of day."""
    return FieldPanel(name, widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}))


def moment_panel(name: str) -> FieldPanel:
    """A field for a day and a time."""
    return FieldPanel(name, widget=forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"}))
