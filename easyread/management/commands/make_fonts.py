"""Which letters does the site send? Lexend, cut down to the signs that English and Welsh need, as one small file."""

from pathlib import Path
from shutil import copyfile

from django.core.management.base import BaseCommand

STATIC = Path(__file__).resolve().parents[2] / "static" / "easyread"
# Latin, Latin-1, Latin Extended-A (with ŵ and ŷ), accents, quotes and dashes, euro, arrows, ticks and dots.
LETTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *(0x300, 0x301, 0x302, 0x308),
    *(0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2032),
    *(0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x25CB, 0x25CF),
]
# How often letters come in English text, and how wide Arial has them (hundredths of an em, as published). The
# stand-in letters get the same mean width as Lexend, so nothing jumps.
TEXT = " etaonisrhlducmfwgpybvk"
OFTEN = (
    *(18.3, 10.3, 7.5, 6.5, 6.2, 5.7, 5.7, 5.3, 5.0, 5.0, 3.3, 3.3),
    *(2.3, 2.2, 2.0, 2.0, 1.7, 1.6, 1.5, 1.4, 1.3, 0.8, 0.6),
)
ARIAL = (
    *(27.8, 55.6, 27.8, 55.6, 55.6, 55.6, 22.2, 50.0, 33.3, 55.6, 22.2, 55.6),
    *(55.6, 50.0, 83.3, 27.8, 72.2, 55.6, 55.6, 50.0, 55.6, 50.0, 50.0),
)
STYLE = """\
/* Made by `manage.py make_fonts`: do not edit. The stand-in has Lexend's width and height, so nothing jumps. */
@font-face {{
  font-family: "Lexend";
  src: url("../fonts/lexend.woff2") format("woff2");
  font-weight: 400 700;
  font-display: swap;
}}

@font-face {{
  font-family: "Lexend stand-in";
  src: local("Arial"), local("Liberation Sans"), local("Arimo");
  size-adjust: {size:.2%};
  ascent-override: {ascent:.2%};
  descent-override: {descent:.2%};
  line-gap-override: 0%;
}}
"""


def mean_width(widths) -> float:
    """The mean width of a letter in English text, from the widths of the letters of TEXT."""
    return sum(width * often for width, often in zip(widths, OFTEN, strict=True)) / sum(OFTEN)


def stand_in(font) -> dict[str, float]:
    """How a stand-in for `font` is stretched: its size, and its ascent and descent at that size."""
    em, line, names = font["head"].unitsPerEm, font["hhea"], font.getBestCmap()
    widths = [font["hmtx"][names[ord(letter)]][0] / em * 100 for letter in TEXT]
    size = mean_width(widths) / mean_width(ARIAL)
    return {"size": size, "ascent": line.ascent / em / size, "descent": -line.descent / em / size}


class Command(BaseCommand):
    """Writes fonts/lexend.woff2, its licence and css/fonts.css. Needs requirements-dev.txt."""

    help = "Makes the web font from the package fontpkg-lexend."

    def handle(self, **options):
        """Cuts, narrows the weights to 400-700, presses, and says how big it became."""
        import fontpkg_lexend
        from fontTools import subset
        from fontTools.ttLib import TTFont
        from fontTools.varLib import instancer

        source = Path(fontpkg_lexend.__file__).parent
        font = TTFont(source / "files" / "Lexend[wght].ttf", recalcTimestamp=False)
        cutter = subset.Subsetter(subset.Options(layout_features=["*"], notdef_outline=True))
        cutter.populate(unicodes=LETTERS)
        cutter.subset(font)
        instancer.instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)
        font.flavor = "woff2"
        place = STATIC / "fonts" / "lexend.woff2"
        font.save(place)
        copyfile(source / "LICENSE", STATIC / "fonts" / "OFL.txt")
        (STATIC / "css" / "fonts.css").write_text(STYLE.format(**stand_in(font)))
        self.stdout.write(f"{place.name}: {place.stat().st_size} bytes, {len(font.getGlyphOrder())} shapes")
