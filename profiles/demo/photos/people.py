"""Who is in the demo, and what do they look like?"""

from .colours import OCHRE, ROSE, TEAL
from .traits import BROWN, DEEP, FAIR, OLIVE, ROSY, SAND, TAWNY, Face

PEOPLE = {
    "mo": Face(BROWN, "#2A2322", "short", "#4F7A5B", "jumper", "window", 1, age=0.5, tilt=-3, gaze=1, beard="trim",
               glasses="#3A2E2B", grey=0.22, brow=9),
    "jo": Face(FAIR, "#B5532C", "long", "#5F8DB0", "dungarees", "leaves", 2, age=0.05, width=0.95, jaw=0.92, tilt=4,
               gaze=-1, iris="#5C7F74", freckles=True, teeth=True, smile=1.2, under="#F4E6CC", lip_tint=0.4),
    "bea": Face(TAWNY, "#A9A29C", "bob", "#E0B24C", "cardigan", "lamp", 3, age=0.75, jaw=0.96, tilt=-4, gaze=1,
                earrings="#C4694A", grey=0.3, smile=1.2, under="#EFE2CE", lip_tint=0.7),
    "kim": Face(SAND, "#241F22", "ponytail", "#2C7A80", "shirt", "shelves", 4, age=0.25, width=0.98, jaw=0.93, tilt=3,
                gaze=-1, slant=5, iris="#33231C", scarf=OCHRE, lip_tint=0.6),
    "sam": Face(BROWN, "#2B2322", "curly_wrap", "#B9604A", "tee", "leaves", 5, age=0.42, width=0.98, jaw=0.95, tilt=3,
                gaze=1, scarf="#D9A441", grey=0.06, brow=8, earrings="#D9B25A", lip_tint=0.7),
    "hana": Face(OLIVE, "#2A211F", "hijab", "#8A6E7E", "tee", "window", 6, age=0.3, width=0.96, jaw=0.94, tilt=-3,
                 scarf="#4D8F98", lip_tint=0.65, smile=1.1),
    "ola": Face(DEEP, "#2A2020", "locs", "#D9A441", "tee", "shore", 7, age=0.28, jaw=0.95, tilt=-4, gaze=1, teeth=True,
                scarf="#C4694A", smile=1.2, lip_tint=0.7),
    "ade": Face(DEEP, "#211B1C", "crop", "#C4694A", "hoodie", "lamp", 8, age=0.15, jaw=1.04, tilt=3, gaze=-1, brow=9,
                under="#F4E6CC", teeth=True, smile=1.15),
    "rae": Face(ROSY, "#D8D3CD", "pixie", TEAL, "jumper", "dusk", 9, age=0.8, width=0.96, jaw=0.95, tilt=4,
                iris="#5B7F99", glasses="#B0506A", smile=1.1, lip_tint=0.7),
    "ed": Face(FAIR, "#B98B52", "parted", "#4D7FA8", "jumper", "leaves", 10, age=0.12, width=1.05, jaw=1.02, tilt=-4,
               gaze=1, slant=7, iris="#5F84A3", smile=1.3, glasses="#5A6C7A"),
    "tess": Face(ROSY, "#8A5A3C", "bob", "#7C9A7E", "cardigan", "shelves", 11, age=0.55, width=1.02, tilt=3, gaze=-1,
                 grey=0.1, iris="#6A7B4E", teeth=True, smile=1.1, lip_tint=0.6),
    "uma": Face(TAWNY, "#4A3F3E", "bun", "#A45A6A", "cardigan", "dusk", 12, age=0.7, jaw=0.96, tilt=-3, grey=0.5,
                earrings="#D9B25A", under="#EBC98A", glasses="#6B4A3A", lip_tint=0.7),
    "wes": Face(DEEP, "#8A8480", "bald", "#6F9FC0", "shirt", "window", 13, age=0.8, width=1.03, jaw=1.05, tilt=3,
                beard="full", beard_hair="#CFC8C0", brow=9, headrest=True),
    "bill": Face(ROSY, "#D9D3CB", "bald", "#8C6A4F", "cardigan", "shelves", 14, age=0.9, width=1.02, jaw=1.04, tilt=-4,
                 iris="#6287A0", glasses="#8A6A3F", under="#CFDDE2", gaze=1, hearing_aid=True, smile=1.1),
    "priya": Face(TAWNY, "#262022", "long", "#2F8288", "tee", "dusk", 15, age=0.1, width=0.96, jaw=0.92, tilt=4,
                  earrings="#D9B25A", gaze=-1, lip_tint=0.7),
    "lou": Face(OLIVE, "#4A3328", "crop", "#6E8FA8", "shirt", "shore", 16, age=0.3, jaw=0.97, tilt=-3, gaze=1,
                hearing_aid=True, smile=1.1, earrings=None, brow=8.5, scarf=ROSE),
}
