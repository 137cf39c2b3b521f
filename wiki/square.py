"""How does somebody without an account find their answer again? By a square code (QR) that holds the address."""

import segno

from easyread.pictures.shown import Shown

WHITE = "#fff"  # the mat of the code in every theme; without it, no camera reads it


def draw_square(address: str, alt: str) -> Shown:
    """A picture of `address` for cameras, inside the page itself."""
    code = segno.make(address, error="m", micro=False)
    width, height = code.symbol_size(scale=6, border=4)
    return Shown(src=code.svg_data_uri(scale=6, border=4, light=WHITE), alt=alt, width=width, height=height)
