"""Which words mean what our pages call something else? For what people say and no spelling is near to."""

from .stems import stem

_SAME = {
    "bully bullying": "hate",
    "gp surgery": "doctor",
    "nhs hospital ill sick": "health",
    "cash munny wage pip": "money",
    "loo lavatory wc": "toilet",
    "lonely alone mate": "friend",
    "sad upset anxious depressed scared": "worry",
    "carer keyworker": "supporter",
    "baths leisure": "swimming",
    "dancing club night": "disco",
    "hiking ramble": "walk",
    "meal recipe": "cooking",
    "train tube travel transport": "bus",
    "abuse unsafe danger": "safe",
    "car": "badge",
    "advocacy advocate meeting": "speaking",
}
SAME = {stem(word): meant for words, meant in _SAME.items() for word in words.split()}


def same_word(typed: str) -> str:
    """The word that our pages use instead, or ""."""
    return SAME.get(stem(typed), "")
