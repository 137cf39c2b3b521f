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
# How often letters come in English text; the stand-in letters get the same mean width, so nothing jumps.
OFTEN = {
    **{" ": 18.3, "e": 10.3, "t": 7.5, "a": 6.5, "o": 6.2, "n": 5.7, "i": 5.7, "s": 5.3, "r": 5.0, "h": 5.0},
    **{"l": 3.3, "d": 3.3, "u": 2.3, "c": 2.2, "m": 2.0, "f": 2.0, "w": 1.7, "g": 1.6, "p": 1.5, "y": 1.4},
    **{"b": 1.3, "v": 0.8, "k": 0.6},
}
# Arial, hundredths of an em (its published advance widths).
ARIAL = {
    **{" ": 27.8, "e": 55.6, "t": 27.8, "a": 55.6, "o": 55.6, "n": 55.6, "i": 22.2, "s": 50.0, "r": 33.3},
    **{"h": 55.6, "l": 22.2, "d": 55.6, "u": 55.6, "c": 50.0, "m": 83.3, "f": 27.8, "w": 72.2, "g": 55.6},
    **{"p": 55.6, "y": 50.0, "b": 55.6, "v": 50.0, "k": 50.0},
}
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


def mean_width(widths: dict[str, float]) -> float:
    """The mean width of a letter in English text, in the unit of `widths`."""
    return sum(widths[letter] * often for letter, often in OFTEN.items()) / sum(OFTEN.values())


def stand_in(font) -> dict[str, float]:
    """How a stand-in for `font` is stretched: its size, and its ascent and descent at that size."""
    em, line, names = font["head"].unitsPerEm, font["hhea"], font.getBestCmap()
    size = mean_width({k: font["hmtx"][names[ord(k)]][0] / em * 100 for k in OFTEN}) / mean_width(ARIAL)
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
