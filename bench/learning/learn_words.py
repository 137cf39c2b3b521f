"""How hard is each English word? Makes `easyread/wording/english/learned/`, and says how well on folds held out.

    python -m bench.learning.learn_words DATA VECTORS

DATA is a folder with `complex_single_train.tsv`, `complex_single_trial.tsv` (CompLex, Shardlow and others 2021,
CC BY 4.0) and `word_complexity_lexicon.tsv` (Maddela and Xu 2018, MIT); VECTORS the file of `word_facts.Vectors`.
Two steps: trees learn from people's ratings how hard each word is alone, written down as one number a word; a linear
model adds what the sentence around it does. Folds keep all sentences of one word together.
"""

import csv
import json
import re
import sys
import textwrap
import zlib
from pathlib import Path

import lightgbm
import numpy as np
import wordfreq
from lemminflect import getAllLemmas
from sklearn.linear_model import RidgeCV
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

from bench.learning.word_facts import Vectors, describe, level
from easyread.wording.english import hardness

LEARNED = Path(hardness.__file__).parent / "learned"
FOLDS = 5
COMMON_ENOUGH = 1.65  # zipf: once in 20 million words
CORE, A2 = 4.7, 2.0
PLAIN = re.compile(r"[a-z]+(?:['-][a-z]+)*\Z")
# CompLex goes from 0 to 1 with most words near .3: this line puts "people begin to find it hard" at one half.
MIDDLE, STRETCH = 0.30, 2.4


def fold(word: str, salt: str = "") -> int:
    """The fold of a word, always the same."""
    return zlib.crc32((salt + word).encode()) % FOLDS


def read_ratings(folder: Path) -> list[tuple[str, str, float]]:
    """Sentence, word as it stands there, how hard people found it on our scale."""
    found = []
    for part in ("train", "trial"):
        with (folder / f"complex_single_{part}.tsv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                found.append((row["sentence"], row["token"], 0.5 + STRETCH * (float(row["complexity"]) - MIDDLE)))
    return found


def read_lexicon(folder: Path) -> dict[str, float]:
    """Lower-case word to its mean rating, from 0 to 1."""
    lines = (folder / "word_complexity_lexicon.tsv").read_text(encoding="utf-8").splitlines()
    ratings: dict[str, list[float]] = {}
    for line in lines:
        word, rating = line.split("\t")
        ratings.setdefault(word.lower(), []).append((float(rating) - 1) / 5)
    return {word: float(np.mean(several)) for word, several in ratings.items()}


class Lexicon:
    """Two columns for every word: its rating as others would guess it, and its own rating (or the guess again)."""

    def __init__(self, ratings: dict[str, float], vectors: Vectors) -> None:
        self.own, self.vectors = ratings, vectors
        self.words = sorted(ratings)
        self.rows = np.array([describe(word, vectors) for word in self.words])
        self.scale = StandardScaler().fit(self.rows)
        values, folds = np.array([ratings[word] for word in self.words]), np.array([fold(w) for w in self.words])
        self.guessed: dict[str, float] = {}
        for held in range(FOLDS):
            out = folds == held
            model = self._learn(self.rows[~out], values[~out])
            guesses = model.predict(self.scale.transform(self.rows[out]))
            self.guessed |= dict(zip(np.array(self.words)[out], guesses, strict=True))
        self.model = self._learn(self.rows, values)

    def _learn(self, rows, values):
        return SVR(C=0.3, epsilon=0.05, gamma=0.002).fit(self.scale.transform(rows), values)

    def columns(self, words: list[str], rows: np.ndarray) -> np.ndarray:
        """The two columns for words with their rows of facts."""
        fresh = self.model.predict(self.scale.transform(rows))
        guesses = [self.guessed.get(word, guess) for word, guess in zip(words, fresh, strict=True)]
        return np.array([[guess, self.own.get(word, guess)] for word, guess in zip(words, guesses, strict=True)])


def learn_table(rows: np.ndarray, values: np.ndarray, weights: np.ndarray):
    """Trees that say how hard a word is alone."""
    trees = lightgbm.LGBMRegressor(
        n_estimators=500, learning_rate=0.02, num_leaves=15, min_child_samples=20, subsample=0.7, subsample_freq=1,
        colsample_bytree=0.3, reg_lambda=5, verbose=-1, n_jobs=2, random_state=1, deterministic=True,
    )  # fmt: skip
    return trees.fit(rows, values, sample_weight=weights)


class Ratings:
    """The ratings of CompLex with what is known about their words."""

    def __init__(self, folder: Path, vectors: Vectors, lexicon: Lexicon) -> None:
        self.sentences, self.tokens, values = zip(*read_ratings(folder), strict=True)
        self.values = np.array(values)
        self.words = [token.lower() for token in self.tokens]
        self.types = sorted(set(self.words))
        rows = np.array([describe(word, vectors) for word in self.types])
        self.rows = np.hstack([rows, lexicon.columns(self.types, rows)])
        place = {word: number for number, word in enumerate(self.types)}
        self.at = np.array([place[word] for word in self.words])
        self.counts = np.bincount(self.at)
        self.means = np.bincount(self.at, self.values) / self.counts

    def table(self, types: np.ndarray):
        """The trees learned from some of the types (a mask)."""
        return learn_table(self.rows[types], self.means[types], np.sqrt(self.counts[types]))

    def unseen(self, types: np.ndarray) -> np.ndarray:
        """For every type a number from trees that never saw it, learned inside the mask alone."""
        guessed = self.table(types).predict(self.rows)
        folds = np.array([fold(word, "inner") for word in self.types])
        for held in range(FOLDS):
            out = types & (folds == held)
            guessed[out] = self.table(types & (folds != held)).predict(self.rows[out])
        return guessed


def around(ratings: Ratings, guessed: np.ndarray) -> np.ndarray:
    """The row that the linear model sees for every rating: the word alone and its sentence."""
    together = zip(ratings.tokens, ratings.sentences, guessed[ratings.at], strict=True)
    return np.array([hardness.describe_place(word, sentence, alone) for word, sentence, alone in together])


def learn_place(rows: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and constant of the linear model, on the plain columns."""
    scale = StandardScaler().fit(rows)
    model = RidgeCV(np.logspace(-1, 3, 9)).fit(scale.transform(rows), values)
    weights = model.coef_ / scale.scale_
    return weights, float(model.intercept_ - (weights * scale.mean_).sum())


def held_out(ratings: Ratings) -> None:
    """Prints Pearson's r for words that no step has seen."""
    guessed_all, alone_all = np.zeros(len(ratings.values)), np.zeros(len(ratings.values))
    of_type = np.array([fold(word) for word in ratings.types])
    for held in range(FOLDS):
        guessed = ratings.unseen(of_type != held)
        rows, out = around(ratings, guessed), of_type[ratings.at] == held
        weights, constant = learn_place(rows[~out], ratings.values[~out])
        guessed_all[out], alone_all[out] = rows[out] @ weights + constant, rows[out][:, 0]
    for name, guess in (("word alone", alone_all), ("in its sentence", guessed_all)):
        print(f"CompLex, {FOLDS} folds by word, {name}: Pearson {np.corrcoef(guess, ratings.values)[0, 1]:.4f}")


def write_table(trees, vectors: Vectors, lexicon: Lexicon, ratings: Ratings) -> None:
    """One number from 0 to 99 for every word that is common enough or was rated; "?" marks what no dictionary has."""
    common = [
        word for word in wordfreq.iter_wordlist("en", "large") if wordfreq.zipf_frequency(word, "en") >= COMMON_ENOUGH
    ]
    words = sorted({word for word in [*common, *lexicon.words, *ratings.types] if PLAIN.match(word) and len(word) > 1})
    rows = np.array([describe(word, vectors) for word in words])
    numbers = trees.predict(np.hstack([rows, lexicon.columns(words, rows)]))
    shelves: dict[tuple[int, str], list[str]] = {}
    for word, number in zip(words, np.clip(np.round(numbers * 100), 0, 99).astype(int), strict=True):
        known = getAllLemmas(word) or level(word)
        shelves.setdefault((int(number), "" if known else "?"), []).append(word)
    lines = [f"{number}{mark}\t{' '.join(words)}\n" for (number, mark), words in sorted(shelves.items())]
    (LEARNED / "words.txt").write_text("".join(lines), encoding="utf-8")
    print(len(words), "words written")


def write_core() -> None:
    """The words that everybody learns first and meets every day: level A1 or A2 and once in 20,000 words or more."""
    common = [word for word in wordfreq.top_n_list("en", 4000) if PLAIN.match(word)]
    core = sorted(word for word in common if wordfreq.zipf_frequency(word, "en") >= CORE and 0 < level(word) <= A2)
    (LEARNED / "core.txt").write_text("\n".join(textwrap.wrap(" ".join(core), 100)) + "\n", encoding="utf-8")
    print(len(core), "core words written")


def main(folder: Path, file: Path) -> None:
    """Learns, measures, writes."""
    vectors = Vectors(file)
    lexicon = Lexicon(read_lexicon(folder), vectors)
    ratings = Ratings(folder, vectors, lexicon)
    everything = np.ones(len(ratings.types), dtype=bool)
    if "--table" in sys.argv:
        write_core()
        write_table(ratings.table(everything), vectors, lexicon, ratings)
        return
    held_out(ratings)
    weights, constant = learn_place(around(ratings, ratings.unseen(everything)), ratings.values)
    named = dict(zip(hardness.PLACE, (round(float(one), 5) for one in weights), strict=True))
    (LEARNED / "place.json").write_text(json.dumps({"constant": round(constant, 5), **named}, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
