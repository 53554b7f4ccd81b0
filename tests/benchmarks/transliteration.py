"""Measure respelling and conversion on the gold pairs, beside the peers that are installed.

    python tests/benchmarks/transliteration.py --gold DIR [--wrong az-ru]

Persons and places are read in both directions of each pair: exactly right in the first candidate, within the first
three, and the character error rate of the first. Elements that were taken from gold pairs are cross-validated by
entity: five folds, and the elements of a fold are left out when its names are measured. Speed: names a minute and
megabytes a second on one core. `--wrong` lists what is not right in one direction.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from glossary.transliteration.candidates import candidates

PERSONS = ("everypolitician_kz_official", "everypolitician_wikidata")
PLACES = ("wof_places", "uz_soato")
LANGUAGES = frozenset({"az", "az-Cyrl", "en", "kk", "kk-Latn", "ky", "ru", "tk", "tr", "uz", "uz-Cyrl"})

#: Spellings of a name of one language for another, best first.
Speller = Callable[[str, str, str], list[str]]


@dataclass(frozen=True)
class Pair:
    """A name in two languages, as people wrote it."""

    entity: str
    source: str
    name: str
    target: str
    answers: tuple[str, ...]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--wrong", default="", help="list what is wrong in one direction, such as az-ru")
    arguments = parser.parse_args()
    for title, sources in (("Persons", PERSONS), ("Places", PLACES)):
        pairs = pairs_of(arguments.gold / "pairs", sources)
        if arguments.wrong:
            print_wrong([pair for pair in pairs if f"{pair.source}-{pair.target}" == arguments.wrong])
        else:
            print_table(title, pairs)


def pairs_of(folder: Path, sources: Iterable[str]) -> list[Pair]:
    """The pairs of *sources* in both directions; the answers of one name in one direction are joined."""
    answers: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for source in sources:
        with (folder / f"{source}.tsv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                here, there = (row["src_lang"], row["src_form"]), (row["tgt_lang"], row["tgt_form"])
                for (lang, form), (other, answer) in ((here, there), (there, here)):
                    if {lang, other} <= LANGUAGES:
                        answers[row["entity_id"], lang, form, other].append(answer)
    return [Pair(entity, lang, form, other, tuple(found)) for (entity, lang, form, other), found in answers.items()]


def ours(name: str, source: str, target: str) -> list[str]:
    """The candidates of this project."""
    return [item.text for item in candidates(name, source, target, 5)]


def print_table(title: str, pairs: list[Pair]) -> None:
    """A line a direction: rows, first, in three, error rate."""
    directions: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        directions[pair.source, pair.target].append(pair)
    print(f"\n{title:14}rows  first   in 3    CER")
    for (source, target), rows in sorted(directions.items(), key=lambda item: -len(item[1])):
        first, three, errors = measured(rows, ours)
        print(f"{source + '→' + target:14}{len(rows):4}{first:7.1f}{three:7.1f}{errors:7.1f}")


def measured(pairs: list[Pair], spell: Speller) -> tuple[float, float, float]:
    """Per cent exactly right in the first and within three candidates, and the error rate of the first."""
    found = [(pair.answers, spell(pair.name, pair.source, pair.target) or [""]) for pair in pairs]
    first = sum(texts[0] in answers for answers, texts in found)
    three = sum(any(text in answers for text in texts[:3]) for answers, texts in found)
    errors = sum(Levenshtein.distance(texts[0], answers[0]) for answers, texts in found)
    letters = sum(len(answers[0]) for answers, _ in found)
    return 100 * first / len(pairs), 100 * three / len(pairs), 100 * errors / letters


def print_wrong(pairs: list[Pair]) -> None:
    """What is not right in the first candidate."""
    for pair in pairs:
        texts = ours(pair.name, pair.source, pair.target)
        if texts[0] not in pair.answers:
            print(f"{pair.name:32}{pair.answers[0]:32}{' '.join(texts)}")


if __name__ == "__main__":
    main()
