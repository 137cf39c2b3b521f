"""Which files do people and others send as photos? Real ones of every kind with hidden data, and hostile ones."""

import struct
import zlib
from io import BytesIO

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

SECRET = "OWNER-OF-THE-CAMERA"
CORNERS = {
    "top left": (220, 30, 30),
    "top right": (30, 160, 30),
    "low left": (30, 30, 220),
    "low right": (240, 240, 240),
}


def four_corners(size=(400, 300)) -> Image.Image:
    """A picture that is red, green, blue and white in its corners, so that up is known."""
    image, (w, h) = Image.new("RGB", size), size
    draw = ImageDraw.Draw(image)
    boxes = [(0, 0, w // 2, h // 2), (w // 2, 0, w, h // 2), (0, h // 2, w // 2, h), (w // 2, h // 2, w, h)]
    for box, colour in zip(boxes, CORNERS.values(), strict=True):
        draw.rectangle(box, fill=colour)
    return image


def exif(orientation: int = 1) -> Image.Exif:
    """What a phone writes: owner, words, place on earth, which way is up."""
    data = Image.Exif()
    data[0x0112], data[0x013B], data[0x010E], data[0x8298] = orientation, SECRET, SECRET, SECRET
    data[0x8825] = {1: "N", 2: (51.0, 32.0, 24.0), 3: "W", 4: (0.0, 8.0, 35.0), 29: SECRET}
    data[0x8769] = {0x9286: b"ASCII\x00\x00\x00" + SECRET.encode(), 0xA431: SECRET}
    return data


def written(image: Image.Image, format: str, **save) -> bytes:
    """The bytes of a file."""
    out = BytesIO()
    image.save(out, format, **save)
    return out.getvalue()


def sideways() -> Image.Image:
    """The pixels as a phone held upright stores them; orientation 6 says how to turn them."""
    return four_corners().transpose(Image.Transpose.ROTATE_90)


def phone_jpeg() -> bytes:
    """With everything a phone hides in it, a small copy of the uncropped picture too."""
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{SECRET}</x:xmpmeta>".encode()
    with_all = {"exif": exif(6), "comment": SECRET, "xmp": xmp, "icc_profile": icc, "quality": 90}
    data = written(sideways(), "JPEG", **with_all)
    thumbnail = b"\xff\xec" + struct.pack(">H", 2 + 600) + (SECRET.encode() + b"\xff\xd8\xff" * 200)[:600]
    return data[:2] + thumbnail + data[2:]


def png_with_text() -> bytes:
    """PNG with text chunks, EXIF and XMP."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET)
    info.add_itxt("XML:com.adobe.xmp", SECRET)
    info.add_text("Comment", SECRET, zip=True)
    return written(four_corners(), "PNG", pnginfo=info, exif=exif())


def heic() -> bytes:
    """As an iPhone sends it."""
    out = BytesIO()
    pillow_heif.from_pillow(four_corners()).save(out, quality=90, exif=exif().tobytes(), xmp=SECRET.encode())
    return out.getvalue()


def see_through() -> Image.Image:
    """Red, green, blue on nothing: what is not painted becomes white."""
    image = four_corners().convert("RGBA")
    image.paste((0, 0, 0, 0), (200, 150, 400, 300))
    return image


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def raw_png(width: int, height: int, depth: int, colours: int, rows: bytes) -> bytes:
    """A PNG written by hand; a header may say more than there is."""
    head = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def deep_png() -> bytes:
    """The four corners with 16 bits a colour."""
    image, rows = four_corners(), b""
    for y in range(image.height):
        line = image.crop((0, y, image.width, y + 1)).tobytes()
        rows += b"\0" + bytes(twice for one in line for twice in (one, one))
    return raw_png(*image.size, 16, 2, rows)


def grey_steps() -> bytes:
    """Black, middle grey and white with 16 bits."""
    line = b"\0" + b"\x00\x00" * 40 + b"\x80\x00" * 40 + b"\xff\xff" * 40
    return raw_png(120, 40, 16, 0, line * 40)


# Name of the file, its bytes; all four corners are where they belong.
GOOD = {
    "phone.jpg": phone_jpeg,
    "text.png": png_with_text,
    "exif.webp": lambda: written(sideways(), "WEBP", exif=exif(6), xmp=SECRET.encode(), lossless=True),
    "iphone.heic": heic,
    "clear.png": lambda: written(see_through(), "PNG"),
    "print.jpg": lambda: written(four_corners().convert("CMYK"), "JPEG", quality=95, exif=exif()),
    "deep.png": deep_png,
    "few.png": lambda: written(four_corners().quantize(16), "PNG"),
    "many.jpg": lambda: written(four_corners(), "MPO", save_all=True, append_images=[four_corners()], exif=exif()),
    "film.webp": lambda: written(four_corners(), "WEBP", save_all=True, append_images=[Image.new("RGB", (400, 300))]),
    "big.jpg": lambda: written(four_corners((5000, 3750)), "JPEG", exif=exif()),
    "wrong-name.png": phone_jpeg,
    "with-more.jpg": lambda: phone_jpeg() + f"<script>alert('{SECRET}')</script>PK\x03\x04".encode(),
}

STRANGE = {
    "dot.png": lambda: written(Image.new("RGB", (1, 1), "red"), "PNG"),
    "strip.png": lambda: written(Image.new("RGB", (20000, 3), "red"), "PNG"),
    "thread.jpg": lambda: written(Image.new("RGB", (3, 20000), "red"), "JPEG"),
    "black-and-white.png": lambda: written(Image.new("1", (300, 300), 1), "PNG"),
    "grey-and-clear.png": lambda: written(Image.new("LA", (300, 300), (128, 0)), "PNG"),
    "few-and-clear.png": lambda: written(see_through().quantize(16), "PNG", transparency=0),
}

BAD = {
    "letter.jpg": lambda: b"Dear Mo, this is no picture. " * 50,
    "half.jpg": lambda: phone_jpeg()[:-4000],
    "half.png": lambda: png_with_text()[:-600],
    "half.webp": lambda: written(four_corners(), "WEBP", quality=95)[:-300],
    "half.heic": lambda: heic()[:-1500],
    "empty.jpg": lambda: b"",
    "page.jpg": lambda: b"<!doctype html><script>alert(1)</script>",
    "drawing.svg": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "moving.gif": lambda: written(four_corners(), "GIF"),
    "gif-that-runs.jpg": lambda: b"GIF89a/*" + b"\0" * 40 + b"*/=1;alert(1)",
    "page-before.jpg": lambda: b"<html><script>alert(1)</script>" + phone_jpeg(),
    "tiff.jpg": lambda: written(four_corners(), "TIFF"),
    "bomb.png": lambda: raw_png(60000, 60000, 8, 2, b"\0" * 1000),
    "nothing.png": lambda: raw_png(0, 0, 8, 2, b""),
    "wide.png": lambda: raw_png(10_000, 10_000, 8, 0, b"\0" * 1000),
    "too-many-pixels.png": lambda: raw_png(8000, 7000, 8, 0, b"\0" * 1000),
    "heavy.jpg": lambda: phone_jpeg() + b"\0" * (21 * 1024 * 1024),
    "postscript.jpg": lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n",
}
