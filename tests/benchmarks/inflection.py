"""Measure reading and writing of suffixes on the gold forms, beside the peers that are installed.

    python tests/benchmarks/inflection.py --gold DIR

Lemmas: is the right name the first analysis, or among the first three; how many wrong cuts are made when the bases are
known. Attach: is the form made from the name and its features, the sign before the suffix left aside; from the
spelling, and with a reading learnt from one other form of the same name. Speed: forms a minute on one core.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import logging
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

from glossary.errors import InvalidFeatures
from glossary.inflection.analyse import analyse
from glossary.inflection.attach import PLAIN, Hints, attach
from glossary.inflection.features import Features
from glossary.inflection.learn import learn
from glossary.inflection.suffix_table import suffix_readings
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES, HYPHENS

LANGUAGES = ("tr", "kk", "ky", "uz", "az", "tk", "ru", "en")
CASES = {"Gen": "GEN", "Dat": "DAT", "Acc": "ACC", "Loc": "LOC", "Abl": "ABL", "Ins": "INS", "Equ": "EQU"}
Row = dict[str, str]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    with (parser.parse_args().gold / "inflected_names.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    print("Lemmas, per cent            first  in 3   cut of wrong   forms/min")
    for tag in LANGUAGES:
        print_lemmas(tag, [row for row in rows if row["lang"] == tag])
    print(
        "\nAttach to treebank names, per cent  rule   n      rule   learnt    abbreviations: n  rule  learnt  forms/min"
    )
    logging.disable(logging.CRITICAL)
    for tag in LANGUAGES:
        print_attach(tag, [row for row in rows if row["lang"] == tag and row["kind"] != "neg"])
    print("\nLemmas of peers, first, per cent (names without an apostrophe)")
    for name, tag, lemma in peers():
        chosen = [row for row in rows if row["lang"] == tag and row["kind"] != "neg"][:400]
        right = sum(same(lemma(row["form"]), row["lemma"], tag) for row in chosen)
        ours = sum(same(analyse(row["form"], tag)[0].lemma, row["lemma"], tag) for row in chosen)
        print(f"{name:24}{tag:4}{share(right, len(chosen))}   glossary {share(ours, len(chosen))}   of {len(chosen)}")


def print_lemmas(tag: str, rows: list[Row]) -> None:
    """The line of one language: right lemmas, wrong cuts, speed."""
    inflected = [row for row in rows if row["kind"] != "neg"]
    negative = [row for row in rows if row["kind"] == "neg"]
    analyse(inflected[0]["form"], tag)
    begin = time.process_time()
    found = [analyse(row["form"], tag) for row in inflected]
    speed = 60 * len(found) / (time.process_time() - begin)
    lemmas = [list(dict.fromkeys(item.lemma for item in items)) for items in found]
    pairs = list(zip(lemmas, (row["lemma"] for row in inflected), strict=True))
    first = sum(same(names[0], lemma, tag) for names, lemma in pairs)
    three = sum(any(same(name, lemma, tag) for name in names[:3]) for names, lemma in pairs)
    known = {row["lemma"] for row in rows}
    cut = sum(analyse(row["form"], tag, known)[0].lemma == row["lemma"] for row in negative)
    print(
        f"{tag:4}{len(inflected):6} rows{'':12}{100 * first / len(inflected):6.1f}{100 * three / len(inflected):6.1f}"
        f"{cut:8} of {len(negative):3}{speed:12,.0f}"
    )


def print_attach(tag: str, rows: list[Row]) -> None:
    """The line of one language: forms made from the spelling, and with a reading learnt from another form."""
    usable = [(row, features) for row in rows if (features := features_of(row, tag)) and row["lemma"] in row["form"]]
    names = [(row, features) for row, features in usable if row["kind"] == "gold" and not row["lemma"].isupper()]
    short = [(row, features) for row, features in usable if row["kind"] == "abbr" or row["lemma"].isupper()]
    begin = time.process_time()
    rule = sum(is_made(row, features, tag, PLAIN) for row, features in names)
    speed = 60 * len(names) / (time.process_time() - begin)
    again, by_rule, learnt = leave_one_out(names, tag)
    short_again, short_rule, short_learnt = leave_one_out(short, tag)
    print(
        f"{tag:4}{'':20}{len(names):6}{share(rule, len(names))}{again:7}{share(by_rule, again)}{share(learnt, again)}"
        f"{'':17}{short_again:4}{share(short_rule, short_again)}{share(short_learnt, short_again)}{speed:12,.0f}"
    )


def share(part: int, whole: int) -> str:
    """A percentage of seven signs, or a dash."""
    return f"{100 * part / whole:7.1f}" if whole else "      –"


def leave_one_out(rows: list[tuple[Row, Features]], tag: str) -> tuple[int, int, int]:
    """Of rows whose name has another row: how many, right by rule, right with what the commonest other form taught."""
    seen: defaultdict[str, Counter[tuple[str, Features]]] = defaultdict(Counter)
    for row, features in rows:
        seen[row["lemma"]][row["form"], features] += 1
    count = rule = right = 0
    for row, features in rows:
        others = seen[row["lemma"]] - Counter([(row["form"], features)])
        if others:
            count += 1
            rule += is_made(row, features, tag, PLAIN)
            hints = [learn(row["lemma"], form, tag, known) for (form, known), _ in others.most_common()]
            right += is_made(row, features, tag, next((item for item in hints if item), PLAIN))
    return count, rule, right


def is_made(row: Row, features: Features, tag: str, hints: Hints) -> bool:
    """Whether the form comes out, whatever the sign and the case of the suffix; for Russian as a person or a thing."""
    for kind in ("person", "place") if tag == "ru" else ("",):
        try:
            made = attach(row["lemma"], features, tag, Hints(hints.reading, hints.izafet, hints.link, kind))
        except InvalidFeatures:
            return False
        if unsigned(row["form"], tag) in {unsigned(form, tag) for form in (made.form, *made.alternatives)}:
            return True
    return False


def unsigned(form: str, tag: str) -> str:
    """*form* in small letters without apostrophes and hyphens."""
    return "".join(letter for letter in lower(form, tag) if letter not in APOSTROPHES + HYPHENS)


def features_of(row: Row, tag: str) -> Features:
    """The case of a row; where the file has none, or one that its letters belie, what the letters of the suffix say."""
    case = next((part[5:] for part in row["features"].split("|") if part.startswith("Case=")), "")
    letters = row["form"][len(row["lemma"]) :].lstrip(APOSTROPHES + HYPHENS)
    readings = suffix_readings(letters, tag)
    if tag == "en":
        return ("GEN",)
    if tag == "ru":
        return ("ESS",) if case == "Loc" else (CASES[case],) if case in CASES else ()
    if case in CASES:
        fitting = [chain for chain in readings if CASES[case] in chain]
        return min(fitting or readings, key=len, default=(CASES[case],))
    return readings[0] if readings else ()


def same(one: str, other: str, tag: str) -> bool:
    """Whether two names are the same but for letter case and Russian ё."""
    return lower(one, tag).replace("ё", "е") == lower(other, tag).replace("ё", "е")


def peers() -> list[tuple[str, str, Callable[[str], str]]]:
    """The lemmatisers that are installed here: name, language, and how to ask for a lemma."""
    found: list[tuple[str, str, Callable[[str], str]]] = []
    if simplemma := installed("simplemma"):
        found += [
            ("simplemma", "tr", lambda form: str(simplemma.lemmatize(form, lang="tr"))),
            ("simplemma", "ru", lambda form: str(simplemma.lemmatize(form, lang="ru"))),
        ]
    if pymorphy := installed("pymorphy3"):
        analyser = pymorphy.MorphAnalyzer()
        found.append(("pymorphy3", "ru", lambda form: analyser.parse(form)[0].normal_form))
    if uzmorph := installed("UzMorphAnalyser"):
        uzbek = uzmorph.UzMorphAnalyser()
        found.append(("UzMorphAnalyser", "uz", lambda form: str(uzbek.lemmatize(form))))
    if zeyrek := installed("zeyrek"):
        turkish = zeyrek.MorphAnalyzer()
        found.append(("zeyrek", "tr", lambda form: _zeyrek(turkish, form)))
    return found


def _zeyrek(analyser: object, form: str) -> str:
    parses = analyser._parse(form)  # type: ignore[attr-defined]
    return parses[0].dict_item.lemma if parses else form


def installed(name: str):  # type: ignore[no-untyped-def]
    """The module of a peer, or None where it is not installed."""
    try:
        return importlib.import_module(name)
    except Exception as error:
        print(f"({name} is not measured: {error})")
        return None


if __name__ == "__main__":
    main()
