"""Measure respelling and conversion on the gold pairs, beside the peers that are installed.

    python tests/benchmarks/transliteration.py --gold DIR [--wrong az-ru]
    python tests/benchmarks/transliteration.py --people dev|test [--wrong az-ru]

Persons and places are read in both directions of each pair: exactly right in the first candidate, within the first
three, the character error rate of the first, and the peer that has most exactly right. The formants of place names
are learnt from the other four of five folds of the entities, without any name of the fold; words between scripts are
measured without formants, for many of them are those places. No other pair is learnt from the gold, but rules and
weights (`BEARERS` in origin.py, what a press does with a letter) were chosen with these figures in sight: it is a
development set, and names that nobody has looked at will score lower. Speed: names a minute, megabytes a second.
`--wrong` lists what is not right in one direction.

people/ are 605 people, 310 of culture, science and sport of the last hundred years and 295 of public life today,
written from general knowledge of the press and checked against no source, many with a spelling of their own by
tradition: they rank two versions of the rules rather than grade one.
Rules may be made on every other row (`dev`), never on the rest (`test`); ё counts as е.
"""

from __future__ import annotations

import argparse
import csv
import gc
import importlib.util
import itertools
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from learn_formants import installed, learn, rows_of  # type: ignore[import-not-found]  # run as a script
from peers import peers  # type: ignore[import-not-found]  # from its own folder
from rapidfuzz.distance import Levenshtein

from glossary.orthography.convert import convert, convertible
from glossary.transliteration.candidates import Style, candidates

PERSONS = ("everypolitician_kz_official", "everypolitician_wikidata")
PLACES = ("wof_places", "uz_soato")
SCRIPTS = ("cldr_azcyrl_words", "uzbekistan_regions")
#: In how many parts the entities are cut; the formants of place names are learnt from the others.
FOLDS = 5
#: One name in so many goes before those that are timed.
WARMING = 3
#: Conversions to time, with ICU's transform where it has one.
CONVERSIONS = (
    ("uz-Cyrl", "uz", "uz_Cyrl-uz_Latn"),
    ("uz", "uz-Cyrl", "uz_Latn-uz_Cyrl"),
    ("kk", "kk-Latn", "kk-kk_Latn/BGN"),
    ("az-Cyrl", "az", "az_Cyrl-az/BGN"),
    ("uz", "trk-Latn", ""),
)
#: People beside the gold pairs, and their halves: rules may be made on the first.
PEOPLE = Path(__file__).parent / "people"
HALVES = ("dev", "test")
LANGUAGES = frozenset({"az", "az-Cyrl", "en", "kk", "kk-Latn", "ky", "ru", "tk", "tr", "uz", "uz-Cyrl"})

PeerSpeller = Callable[[str, str, str], "str | None"]
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
    measures = parser.add_mutually_exclusive_group(required=True)
    measures.add_argument("--gold", type=Path)
    measures.add_argument("--people", choices=HALVES, help="the people, by the half of them")
    parser.add_argument("--wrong", default="", help="list what is wrong in one direction, such as az-ru")
    arguments = parser.parse_args()
    half, folder = arguments.people, arguments.gold and arguments.gold / "pairs"
    pairs = people(half) if half else pairs_of(folder, (*PERSONS, *PLACES))
    if arguments.wrong:
        print_wrong([pair for pair in pairs if f"{pair.source}-{pair.target}" == arguments.wrong])
    elif half:
        print_table("People", pairs, list(peers()), lambda *asked: [text.replace("ё", "е") for text in ours(*asked)])
    else:
        print_tables(folder, pairs)


def print_tables(folder: Path, pairs: list[Pair]) -> None:
    """The speed over *pairs*, and the tables of the gold pairs in *folder*."""
    print_speed(pairs)  # before the tables, which would have met every name
    spellers = list(peers())
    places = pairs_of(folder, PLACES)
    print_table("Persons", pairs_of(folder, PERSONS), spellers, ours)
    print_table("Places, five-fold", places, spellers, held_out(places, folder))
    with installed(()):
        print_table("Words and names between scripts", pairs_of(folder, SCRIPTS), spellers, ours)
    print_conversion(pairs_of(folder, (*PLACES, *SCRIPTS)))


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


def people(half: str) -> list[Pair]:
    """The pairs of every other one of the people, in all directions."""
    found = []
    for file in sorted(PEOPLE.glob("*.tsv")):
        with file.open(encoding="utf-8") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(itertools.islice(rows, HALVES.index(half), None, len(HALVES))):
                forms = {tag: form.replace("ё", "е") for tag, form in row.items() if form and tag in LANGUAGES}
                ways = itertools.permutations(forms, 2)
                found += [Pair(f"{file.stem} {number}", a, forms[a], b, (forms[b],)) for a, b in ways]
    return found


def ours(name: str, source: str, target: str) -> list[str]:
    """The candidates of this project; the table where it has one between the two scripts of a language."""
    style: Style = "official" if convertible(source, target) else "press"
    return [item.text for item in candidates(name, source, target, 5, style)]


def held_out(pairs: list[Pair], folder: Path) -> Speller:
    """Our candidates for *pairs*, with the formants of the other four folds: no name is learnt from and measured."""
    found: dict[tuple[str, str, str], list[str]] = {}
    rows = list(rows_of(folder))
    for fold in range(FOLDS):
        kept = [pair for pair in pairs if int(pair.entity) % FOLDS == fold]
        names = {pair.name for pair in kept}
        learnt = learn(row[1:] for row in rows if int(row[0]) % FOLDS != fold and not names & {row[2], row[4]})
        with installed(learnt):
            found |= {(p.name, p.source, p.target): ours(p.name, p.source, p.target) for p in kept}
    return lambda name, source, target: found[name, source, target]


def print_table(title: str, pairs: list[Pair], spellers: list[tuple[str, PeerSpeller]], spell: Speller) -> None:
    """A line a direction: rows, first, in three, error rate, and the best peer."""
    directions: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        directions[pair.source, pair.target].append(pair)
    print(f"\n{title:34}rows  first   in 3    CER    best peer, first")
    for (source, target), rows in sorted(directions.items(), key=lambda item: -len(item[1])):
        first, three, errors = measured(rows, spell)
        best, label = max((share_of(rows, peer), label) for label, peer in spellers)
        print(
            f"{source + '→' + target:34}{len(rows):4}{first:7.1f}{three:7.1f}{errors:7.1f}{best:9.1f} {label:16}"
            f"{'' if best == 0 else f'× {first / best:.1f}'}"
        )


def share_of(pairs: list[Pair], spell: PeerSpeller) -> float:
    """Per cent that a peer has exactly right; 0 where it has nothing to say."""
    right = sum(plain(spell(pair.name, pair.source, pair.target) or "") in map(plain, pair.answers) for pair in pairs)
    return 100 * right / len(pairs)


def plain(text: str) -> str:
    """*text* with every apostrophe alike, so that the choice of sign does not count, ours or a peer's."""
    return re.sub("[ʻ‘’ʼ`´]", "'", text)


def print_speed(pairs: list[Pair]) -> None:
    """Names a minute on one core, each name met for the first time, the tables of the languages for the second."""
    print("\nSpeed, names/min, one core")
    for source, target in (("kk", "ru"), ("ru", "kk"), ("az", "en"), ("tr", "ru"), ("uz", "ru"), ("ru", "uz")):
        names = list(dict.fromkeys(pair.name for pair in pairs if pair.source == source))
        fresh = [name for number, name in enumerate(names) if number % WARMING]
        for name in names[::WARMING]:
            ours(name, source, target)
        gc.collect()
        gc.freeze()  # a pass over all that the process keeps would be counted to whatever name it meets
        begin = time.process_time()
        for name in fresh:
            ours(name, source, target)
        print(f"{source}→{target:4}{len(fresh):6} names{60 * len(fresh) / (time.process_time() - begin):12,.0f}")


def print_conversion(pairs: list[Pair]) -> None:
    """Megabytes of UTF-8 a second for a text of a megabyte, beside ICU on the same text."""
    print("\nConversion of 1 MB, MB/s (a text of gold words, drawn as words of a text are: the n-th 1/n as often)")
    for source, target, id in CONVERSIONS:
        words = sorted({word for pair in pairs if pair.source == source for word in pair.name.split()})
        text = text_of(words)
        figures = [rate(partial(convert, origin=source, target=target), text)]
        if id and icu_installed():
            figures.append(rate(importlib.import_module("icu").Transliterator.createInstance(id).transliterate, text))
        print(f"{source}→{target:14}{len(words):6} words   " + "   ".join(f"{figure:6.1f}" for figure in figures))


def text_of(words: list[str]) -> str:
    """A megabyte of *words* in a fixed order."""
    draw = random.Random(1)
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    draw.shuffle(words)
    text = " ".join(draw.choices(words, weights, k=1_000_000 // 8))
    return text.encode()[:1_000_000].decode(errors="ignore")


def rate(work: Callable[[str], object], text: str) -> float:
    """Megabytes of *text* a second."""
    begin = time.process_time()
    work(text)
    return len(text.encode()) / 1e6 / (time.process_time() - begin)


def icu_installed() -> bool:
    """Whether PyICU is there."""
    return importlib.util.find_spec("icu") is not None


def measured(pairs: list[Pair], spell: Speller) -> tuple[float, float, float]:
    """Per cent exactly right in the first and within three candidates, and the error rate of the first."""
    found = [
        ([plain(answer) for answer in pair.answers], [plain(text) for text in texts])
        for pair in pairs
        for texts in [spell(pair.name, pair.source, pair.target) or [""]]
    ]
    first = sum(texts[0] in answers for answers, texts in found)
    three = sum(any(text in answers for text in texts[:3]) for answers, texts in found)
    errors = sum(Levenshtein.distance(texts[0], answers[0]) for answers, texts in found)
    letters = sum(len(answers[0]) for answers, _ in found)
    return 100 * first / len(pairs), 100 * three / len(pairs), 100 * errors / letters


def print_wrong(pairs: list[Pair]) -> None:
    """What is not right in the first candidate."""
    for pair in pairs:
        texts = ours(pair.name, pair.source, pair.target) or [""]
        if texts[0] not in pair.answers:
            print(f"{pair.name:32}{pair.answers[0]:32}{' '.join(texts)}")


if __name__ == "__main__":
    main()
