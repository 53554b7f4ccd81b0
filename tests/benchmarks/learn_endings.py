"""Learn how names end: writes glossary/languages/<language>/endings*.tsv from lists of names that may be learnt from.

    python tests/benchmarks/learn_endings.py --gold DIR

Counts of the last one to four letters of words in the names of people (everypolitician, popular_names), countries
(CLDR, i18n-iso-countries, iso-codes), cities (CLDR) and places (Who's on First, SOATO). Other sets of the gold only
measure, and are not read. The names of a second script are its own and those of the first, converted. `^` is the
start of a word.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from pathlib import Path

from glossary.languages.load import data_file, grammar, language_of, orthography, tags
from glossary.orthography.casing import lower
from glossary.orthography.convert import convert
from glossary.transliteration.respell import respell

LEARNT = (
    "everypolitician_kz_official", "everypolitician_wikidata", "popular_names", "cldr_azcyrl_words", "cldr_cities",
    "cldr_territories", "i18n_iso_countries", "iso_codes_countries", "wof_places", "uz_soato",
)  # fmt: skip
LONGEST = 4
#: Endings seen less often say nothing.
LEAST = 2


def main() -> None:
    """Read the lists, write a table for each language that has suffixes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    gold = parser.parse_args().gold
    words: defaultdict[str, set[str]] = defaultdict(set)
    for name in LEARNT:
        with (gold / "pairs" / f"{name}.tsv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                for side in ("src", "tgt"):
                    words[row[f"{side}_lang"]].update(row[f"{side}_form"].split())
    # The lists hold few Turkmen names: Russian ones, respelt by rule, stand in for the rest.
    words["tk"].update(respell(word, "ru", "tk", 1)[0].text for word in words["ru"])
    for tag in (tag for tag in tags() if grammar(tag) is not None):
        first = language_of(tag)
        converted = {convert(word, first, tag) for word in words[first]} if tag != first else set()
        if known := words[tag] | converted:
            write(tag, known)


def write(tag: str, words: set[str]) -> None:
    """Write the table of one language: ending, tab, in how many words; the empty ending is the number of words."""
    counts: Counter[str] = Counter()
    small = sorted({lower(word.strip(".,()«»\"'"), tag) for word in words if word[:1].isupper()})
    for word in small:
        counts.update(f"^{word}"[-length:] for length in range(1, min(LONGEST, len(word) + 1) + 1))
    kept = sorted((ending, count) for ending, count in counts.items() if count >= LEAST)
    lines = [
        f"# How names end in {orthography(tag).name}: ending, in how many words. By tests/benchmarks/learn_endings.py.",
        f"\t{len(small)}",
        *(f"{ending}\t{count}" for ending, count in kept),
    ]
    data_file(tag, "endings.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
