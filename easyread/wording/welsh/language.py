"""Welsh: length, figures, capitals, signs and pictures are checked; it says that the rest was not."""

from easyread.wording.language import Language

MESSAGES = {
    "long_sentence": "Mae’r frawddeg hon yn hir. A all hi fod yn 2 frawddeg?",
    "very_long_sentence": "Mae’r frawddeg hon yn hir iawn. Gwnewch 2 neu 3 brawddeg ohoni.",
    "special_sign": "Ysgrifennwch yr arwydd hwn fel gair.",
    "roman_numeral": "Ysgrifennwch y rhif hwn mewn ffigurau.",
    "percentage": "Dywedwch faint o bobl neu bethau yw hyn.",
    "big_number": "Mae hwn yn rhif mawr. Dywedwch tua faint.",
    "decimal": "Ysgrifennwch rif cyfan os gallwch.",
    "numeric_date": "Ysgrifennwch y diwrnod a’r mis mewn geiriau.",
    "wrong_weekday": "Mae’r dyddiad hwn ar ddiwrnod arall o’r wythnos.",
    "clock_24": "Ysgrifennwch yr amser gyda “bore” neu “prynhawn”.",
    "phone_number": "Ysgrifennwch y rhif ffôn mewn grwpiau.",
    "all_capitals": "Mae priflythrennau yn anodd i’w darllen. Defnyddiwch lythrennau bach.",
    "brackets": "Rhowch hyn mewn brawddeg ei hun.",
    "block_too_long": "Mae’r rhan hon yn hir. Gwnewch 2 ran.",
    "document_too_long": "Mae’r dudalen hon yn hir. A allwch chi adael rhywbeth allan?",
    "no_picture": "Does dim llun yma.",
    "no_picture_meaning": "Dywedwch beth mae’r llun yn ei ddangos.",
    "same_picture": "Mae’r llun hwn eisoes yn golygu rhywbeth arall.",
    "not_checked": "Ni wnaethom wirio’r geiriau. Gofynnwch i rywun eu darllen.",
}
LANGUAGE = Language(
    code="cy",
    messages=MESSAGES,
    days=("Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul"),
    months=(
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
        "Rhagfyr",
    ),
    words={
        "share": "{count} o bob {of}",
        "thousand": "tua {number} mil",
        "million": "tua {number} miliwn",
        "morning": "{time} yn y bore",
        "afternoon": "{time} yn y prynhawn",
        "evening": "{time} gyda’r nos",
        "noon": "12 o’r gloch y dydd",
        "midnight": "12 o’r gloch y nos",
        "and": "a",
        "all": "pawb",
        "half": "hanner",
        "about": "tua",
    },
    short_forms=frozenset(("BBC", "NHS", "PIN", "DVD", "CD", "TV", "UK", "S4C", "GIG")),
)  # fmt: skip
