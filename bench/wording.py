"""How well does the wording checker do on public data?

    python -m bench.wording DATA

DATA is a folder with the training and development parts named in `docs/wording.md`. Everything printed is on data that
was there while the rules were written, so it flatters; "folds" are held out word by word. `bench/learning` prints the
folds of word difficulty, which need its packages.
"""

import csv
import re
import resource
import subprocess
import sys
import time
import tomllib
from pathlib import Path

from easyread.wording import check, simpler_words, text_difficulty, word_difficulty
from easyread.wording.checking import check_sentence

CODES = ("hard_word", "jargon")
EXAMPLES = tomllib.loads(Path(__file__).with_name("wording_examples.toml").read_text(encoding="utf-8"))
WITHIN = 1000  # sentences


def pearson(pairs: list[tuple[float, float]]) -> float:
    """Pearson's r of pairs of numbers."""
    number = len(pairs)
    mean_a, mean_b = (sum(column) / number for column in zip(*pairs, strict=True))
    together = sum((a - mean_a) * (b - mean_b) for a, b in pairs)
    spread_a, spread_b = sum((a - mean_a) ** 2 for a, _ in pairs), sum((b - mean_b) ** 2 for _, b in pairs)
    return together / (spread_a * spread_b) ** 0.5


def f_score(pairs: list[tuple[bool, bool]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of (found, gold)."""
    both = sum(found and gold for found, gold in pairs)
    precision = both / max(sum(found for found, _ in pairs), 1)
    recall = both / max(sum(gold for _, gold in pairs), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def words(folder: Path) -> None:
    """CompLex, on what was learned from: see `bench/learning` for folds."""
    for part in ("train", "trial"):
        with (folder / f"complex_single_{part}.tsv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        pairs = [(word_difficulty(row["token"], row["sentence"]), float(row["complexity"])) for row in rows]
        print(f"word difficulty, CompLex {part} (learned from it): Pearson {pearson(pairs):.3f}")
    lines = (folder / "word_complexity_lexicon.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [(word_difficulty(word, word), float(rating)) for word, rating in (line.split("\t") for line in lines)]
    print(f"word difficulty, lexicon (learned from it): Pearson {pearson(pairs):.3f}")


def sentences(folder: Path) -> None:
    """ASSET: how often the simplified sentence is the easier one; ties count half. Nothing was learned from it."""
    original = (folder / "asset_valid/asset.valid.orig").read_text(encoding="utf-8").splitlines()
    right = number = 0.0
    for version in range(3):
        simple = (folder / f"asset_valid/asset.valid.simp.{version}").read_text(encoding="utf-8").splitlines()
        for hard, easy in zip(original, simple, strict=True):
            if hard.strip() != easy.strip():
                difference = text_difficulty(hard) - text_difficulty(easy)
                right += 1.0 if difference > 0 else 0.5 if difference == 0 else 0.0
                number += 1
    print(f"easier sentence, ASSET valid: {right / number:.3f} of {number:.0f} pairs")


def passives(folder: Path) -> None:
    """UD EWT dev: sentences with a passive, on the sentences that the rules were written with."""
    pairs = []
    for block in (folder / "ud_ewt_dev.conllu").read_text(encoding="utf-8").strip().split("\n\n"):
        text = re.search("^# text = (.*)$", block, re.MULTILINE)[1]
        gold = bool(re.search(r"\t(?:aux|nsubj|csubj):pass\t", block))
        pairs.append((any(one.rule == "passive" for one in check(text)), gold))
    print("passive, UD EWT dev (tuned on it): precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*f_score(pairs)))


def suggestions(folder: Path) -> None:
    """TSAR trial: whether the first suggestion is one that people gave."""
    good = offered = 0
    lines = (folder / "tsar_trial.tsv").read_text(encoding="utf-8").splitlines()
    for sentence, word, *given in (line.split("\t") for line in lines):
        found = simpler_words(word, sentence)
        offered += bool(found)
        good += bool(found) and found[0].lower() in {one.lower() for one in given}
    print(f"first suggestion is a good one, TSAR trial: {good} of {len(lines)}, offered for {offered}")


def respect() -> None:
    """Sentences written for this project, half of them with words that hurt."""
    rules = {"disability_wording", "them_and_us"}
    bad, fine = EXAMPLES["disability_bad"], EXAMPLES["disability_fine"]
    caught, alarms = (sum(any(one.rule in rules for one in check(text)) for text in texts) for texts in (bad, fine))
    print(f"disability wording: {caught} of {len(bad)} caught, {alarms} of {len(fine)} alarms")


def idioms() -> None:
    """Idioms in sentences written for this project by somebody who had not seen the list."""
    sentences = EXAMPLES["idioms"]
    print(f"idioms: {sum(map(has_idiom, sentences))} of {len(sentences)} found")


def has_idiom(text: str) -> bool:
    """Whether an idiom is found in a text."""
    return any(one.rule == "idiom" for one in check(text))


def quiet() -> None:
    """How much is found in easy read written for this project."""
    texts = EXAMPLES["easy_read"]
    together = "\n\n".join(texts)
    number = len(together.split())
    hard = 100 * sum(one.rule in CODES for one in check(together)) / number
    print(f"quiet: {hard:.1f} hard words and jargon in 100 words of easy read ({number} words), ", end="")
    print(f"{sum(map(has_idiom, texts))} of {len(texts)} sentences with an idiom")


def speed(folder: Path) -> None:
    """CPU seconds for 1,000 sentences of 21 words, first and again; seconds to start; memory."""
    lines = (folder / "complex_single_train.tsv").read_text(encoding="utf-8").splitlines()[1:]
    unique = dict.fromkeys(line.split("\t")[2] for line in lines)
    chosen = [one for one in unique if 18 <= len(one.split()) <= 24][:WITHIN]
    check("Ready.")
    check_sentence.cache_clear()
    text = "\n".join(chosen)
    for name in ("first time", "again"):
        start = time.process_time()
        check(text)
        spent = (time.process_time() - start) * WITHIN / len(chosen)
        print(
            f"check, {name}: {spent:.2f} CPU seconds for 1,000 sentences of {len(text.split()) / len(chosen):.0f} words"
        )
    begin = "import time; t = time.process_time(); from easyread.wording import check; check('Hello there.'); "
    out = subprocess.run(
        [sys.executable, "-c", begin + "print(time.process_time() - t)"], capture_output=True, check=True
    )
    print(f"start: {float(out.stdout):.2f} CPU seconds")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory: {most:.0f} MB at most, this script and its data too")


def main(folder: Path) -> None:
    """Everything, in the order of the list to reach."""
    speed(folder)
    for measure in (words, sentences, passives, suggestions):
        measure(folder)
    for measure in (respect, idioms, quiet):
        measure()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
