"""What can differ between two drawn people?"""

from dataclasses import dataclass

from .colours import Colour, darker, mix


@dataclass(frozen=True)
class Skin:
    """A skin tone with the colours light and blood give it."""

    base: Colour
    shade: Colour
    light: Colour
    blush: Colour
    lip: Colour


FAIR = Skin("#F0C9AE", "#CF9378", "#FBE3CF", "#E39480", "#C9766C")
ROSY = Skin("#EDBFA4", "#C68567", "#FADBC5", "#DE8573", "#BF6A60")
SAND = Skin("#EBC49C", "#C79468", "#F8DFC0", "#DF9877", "#BF6F60")
OLIVE = Skin("#D9A97C", "#AE774E", "#EBC7A0", "#CC7E5E", "#AE6152")
TAWNY = Skin("#BD8459", "#8E5837", "#D8A57B", "#B4623F", "#98503F")
BROWN = Skin("#9A633F", "#6D4029", "#BC855D", "#9A4C31", "#84443A")
DEEP = Skin("#734630", "#4B2B22", "#99684A", "#80402F", "#6E3836")


@dataclass(frozen=True)
class Face:
    """One person: every trait the drawing needs to know."""

    skin: Skin
    hair: Colour
    style: str
    top: Colour
    wear: str
    backdrop: str
    seed: int
    age: float = 0.2  # 0 is twenty, 1 is eighty
    width: float = 1.0
    jaw: float = 1.0
    tilt: float = 0
    gaze: float = 0
    slant: float = 0
    iris: Colour = "#4A3022"
    smile: float = 1.0
    teeth: bool = False
    singing: bool = False
    brow: float = 7.5
    beard: str = ""
    beard_hair: Colour | None = None
    glasses: Colour | None = None
    earrings: Colour | None = None
    freckles: bool = False
    grey: float = 0
    lip_tint: float = 0.45
    scarf: Colour = "#C4694A"
    under: Colour = "#F3E7D3"
    hearing_aid: bool = False
    headrest: bool = False

    @property
    def turn(self) -> float:
        """How far the features move aside, as a head turns the way it tilts."""
        return self.tilt * 2.2

    @property
    def line(self) -> Colour:
        """The colour of soft drawn lines on this skin."""
        return darker(self.skin.shade, 0.3)

    @property
    def brow_hair(self) -> Colour:
        """Brows are near the hair in colour, but never paler than the skin can carry."""
        return mix(darker(self.hair, 0.25), self.line, 0.35)
