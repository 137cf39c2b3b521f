"""How does a picture come in through the admin? What cannot be opened is refused kindly; nothing falls over."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Wagtail's field, for which half a photo is no reason to fall over (it is, in 8.0.1)."""

    def to_python(self, data):
        """The file, or one sentence about why it is none."""
        try:
            return super().to_python(data)
        except ValidationError:
            raise
        except Exception as problem:  # decoders raise almost anything on hostile files
            raise ValidationError(_("We cannot open this as a photo. Please choose another one.")) from problem


class PictureForm(BaseImageForm):
    """The form of the picture library."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain = self.fields.get("file")
        if plain:  # where one names what was just brought in, there is none
            facts = {"label": plain.label, "widget": plain.widget, "help_text": plain.help_text}
            self.fields["file"] = PictureField(required=plain.required, **facts)
