"""Which sentences, blocks and documents are too long? For every language."""

from collections.abc import Iterator, Sequence

from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Placed, Sentence

LONG, VERY_LONG = 15, 20  # words in a sentence: DH, GOV; COGA
BLOCK_WORDS, BLOCK_SENTENCES = 50, 5  # in a paragraph: COGA; ERS
DOCUMENT = 1000  # words: ERS


def check_length(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """A sentence with too many words."""
    number = len(sentence.words)
    if number > VERY_LONG:
        yield language.find("very_long_sentence", 0, len(sentence.text))
    elif number > LONG:
        yield language.find("long_sentence", 0, len(sentence.text))


def check_blocks(text: str, placed: Sequence[Placed], language: Language) -> Iterator[Finding]:
    """Lines that run on for too long, and a document that does."""
    words = 0
    start = first = 0
    for number, one in enumerate(placed):
        words += len(one.sentence.words)
        last = number + 1 == len(placed) or placed[number + 1].line != one.line
        if last:
            of_line = placed[first : number + 1]
            together = sum(len(part.sentence.words) for part in of_line)
            if len(of_line) > BLOCK_SENTENCES or together > BLOCK_WORDS and len(of_line) > 1:
                start, end = of_line[0].start, one.start + len(one.sentence.text)
                yield language.find("block_too_long", start, end)
            first = number + 1
    if words > DOCUMENT:
        yield language.find("document_too_long", 0, len(text))
