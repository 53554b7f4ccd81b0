"""Learn what the signs of a person weigh: writes glossary/languages/signs.toml.

    python tests/benchmarks/learn_signs.py --gold DIR [--folds 5]

From the `dev` half of persons.tsv and the invented texts of tests/finding/news and its neighbours. A logistic
regression with a ridge, fitted by Newton's method: a candidate of the finder is right where it is a marked name. What
only overlaps a mark teaches nothing. `--folds` says in how many parts the sentences are cut; each part is judged by
weights of the others.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import numpy.typing as npt
from unknown import TUNED, Spans, news, read_marks, texts_of  # type: ignore[import-not-found]  # from its own folder

from glossary.finding.unknown.headed import headed_names
from glossary.finding.unknown.reading import readings
from glossary.finding.unknown.unknownname import THRESHOLD
from glossary.finding.words.runs import runs
from glossary.finding.words.stretches import Stretches
from glossary.languages.load import FOLDER

RIDGE = 0.5
#: Signs met less often are left out.
LEAST = 3
Floats = npt.NDArray[np.float64]
Sample = tuple[frozenset[str], bool]


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=5)
    arguments = parser.parse_args()
    sentences = samples(arguments.gold)
    every = [sample for _, sentence in sentences for sample in sentence]
    counts = Counter(sign for signs, _ in every for sign in signs)
    names = sorted(sign for sign, count in counts.items() if count >= LEAST)
    seen: defaultdict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    for fold in range(arguments.folds):
        train = [s for i, (_, sentence) in enumerate(sentences) if i % arguments.folds != fold for s in sentence]
        weights = fit(train, names)
        for language, sentence in sentences[fold :: arguments.folds]:
            for (_, right), sure in zip(sentence, odds(sentence, names, weights) if sentence else (), strict=True):
                seen[language][right, bool(sure >= THRESHOLD)] += 1
    for language, found in seen.items():
        recall = found[True, True] / (found[True, True] + found[True, False])
        precision = found[True, True] / (found[True, True] + found[False, True])
        print(f"{language:12} {found.total():6} candidates   held out: recall {recall:.3f}  precision {precision:.3f}")
    write(names, fit(every, names), counts)


def samples(gold: Path) -> list[tuple[str, list[Sample]]]:
    """The candidates of each marked sentence, and whether they are persons."""
    found = []
    for language, marks in read_marks("dev").items():
        texts = texts_of(gold, language)
        for row, places in marks.items():
            found.append((language, _of_sentence(texts[row], language, places)))
    for file in (file for folder in TUNED for file in sorted(folder.iterdir())):
        for text, kinds in news(file.stem, file.parent):
            places = {(start, end) for start, end, kind in kinds if kind == "person"}
            found.append((f"{file.stem} {file.parent.name}", _of_sentence(text, file.stem, places)))
    return found


def _of_sentence(text: str, language: str, marks: Spans) -> list[Sample]:
    every = list(runs(text, Stretches(), language))
    headed = headed_names(text, every, Stretches(), language)
    taken = Stretches((name.start, name.end) for name in headed)
    found = []
    for reading in readings(text, runs(text, taken, language), language):
        span = (reading.words[0].start, reading.end)
        if span in marks or not any(start < span[1] and span[0] < end for start, end in marks):
            found.append((reading.signs, span in marks))
    return found


def fit(every: list[Sample], names: list[str]) -> Floats:
    """The prior and the weights of *names*."""
    matrix, right = _matrix(every, names), np.array([float(r) for _, r in every])
    ridge = np.diag([1e-6, *[RIDGE] * len(names)])
    weights = np.zeros(len(names) + 1)
    for _ in range(30):
        sure = 1 / (1 + np.exp(-matrix @ weights))
        gradient = matrix.T @ (right - sure) - ridge @ weights
        weights += np.linalg.solve(matrix.T @ (matrix * (sure * (1 - sure))[:, None]) + ridge, gradient)
    return weights


def odds(every: list[Sample], names: list[str], weights: Floats) -> Floats:
    """How sure the weights are of each sample."""
    sure: Floats = 1 / (1 + np.exp(-_matrix(every, names) @ weights))
    return sure


def _matrix(every: list[Sample], names: list[str]) -> Floats:
    return np.array([[1.0, *(float(name in signs) for name in names)] for signs, _ in every])


def write(names: list[str], weights: Floats, counts: Counter[str]) -> None:
    """Write the file of weights."""
    lines = [
        "# What each sign of a person in a text weighs, in log odds; how often it was met stands behind it. Learnt by",
        "# tests/benchmarks/learn_signs.py from the dev half of its marks and from invented news.",
        f"prior = {weights[0]:.2f}",
        *(f'"{name}" = {weight:.2f}  # {counts[name]}' for name, weight in zip(names, weights[1:], strict=True)),
    ]
    (FOLDER / "signs.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
