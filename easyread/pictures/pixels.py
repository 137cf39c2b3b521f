"""How does a photo become clean? It is made new from its pixels, so that nothing hidden comes with it."""

from io import BytesIO

import pillow_heif
from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

pillow_heif.register_heif_opener()

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
LONGEST_SIDE = 2048
QUALITY = 82


class NotAPicture(ValueError):
    """The file cannot be taken. `sentence` says why, kindly."""

    def __init__(self, sentence: str):
        super().__init__("not a picture")
        self.sentence = sentence


def read_pixels(file) -> Image.Image:
    """The pixels of an uploaded file: upright, sRGB, at most 2048 on the longest side, and nothing else.

    `file` is an open binary file that knows its `size` in bytes. Raises NotAPicture.
    """
    if file.size > settings.PHOTO_MAX_BYTES:
        raise NotAPicture(_("This photo is too big for us. Please choose a smaller one."))
    try:
        with Image.open(file, formats=FORMATS) as opened:
            if opened.width * opened.height <= settings.PHOTO_MAX_PIXELS:
                opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                return _only_pixels(_as_srgb(ImageOps.exif_transpose(opened)))
    except Exception as problem:  # decoders raise almost anything on hostile files
        raise NotAPicture(_("We cannot open this as a photo. Please choose another one.")) from problem
    raise NotAPicture(_("This photo is too big for us. Please choose a smaller one."))


def _as_srgb(image: Image.Image) -> Image.Image:
    """The colours as screens take them; what is see-through becomes white."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    if image.mode.startswith("I"):  # 16 bits of grey, as scanners write: Pillow alone makes all but black white
        image = image.convert("I").point(lambda shade: shade / 257).convert("L")
    if image.mode != "RGB":
        return image.convert("RGB")
    if profile := image.info.get("icc_profile"):
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"))
    return image


def _only_pixels(image: Image.Image) -> Image.Image:
    """A new picture with the same pixels: no GPS, no camera, no comment, no small copy of the whole."""
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    fresh = Image.new("RGB", image.size)
    fresh.paste(image)
    return fresh


def narrow(image: Image.Image, width: int) -> Image.Image:
    """A copy at most `width` pixels wide."""
    if image.width <= width:
        return image
    return image.resize((width, max(1, round(image.height * width / image.width))), Image.Resampling.LANCZOS)


def webp(image: Image.Image) -> bytes:
    """The bytes of a WebP file with these pixels and no metadata."""
    out = BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=3)
    return out.getvalue()
