"""Learn the formants of place names: writes seeds/elements/formants.tsv from lists that may be learnt from.

    python tests/benchmarks/learn_formants.py --gold DIR

The lists are Who's on First and SOATO. A formant is what a word begins or ends with, or the whole of it, and what
another language writes for it. One after the other, the pair that puts most names right is taken (names put right less
names put wrong, in both directions), as long as that is `LEAST` or more. Rows of the table that were written by hand
(basis `known`) stay, and what they say is not learnt again. How well that does for names that were not
learnt from is measured by transliteration.py, five-fold.
"""

from __future__ import annotations

import argparse
import csv
import heapq
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from glossary.orthography.casing import lower
from glossary.orthography.rules import Candidate
from glossary.settings import data_folder
from glossary.transliteration import formants
from glossary.transliteration import respell as respelling
from glossary.transliteration.elements import HOMES, LANGUAGES
from glossary.transliteration.formants import COLUMNS, SHORTEST_REST, Formant, by_formants, longest_formant
from glossary.transliteration.kind import kind_of
from glossary.transliteration.letters import by_rule
from glossary.transliteration.respell import FORMANT, origin_of, respell

SOURCES = ("wof_places", "uz_soato")
#: The names that a formant must put right at least, less those that it puts wrong.
LEAST = 3
#: The shortest and longest formant that is not a whole word.
SHORTEST, LONGEST = 3, 8

#: A row of the lists: language and name at home, language and name elsewhere.
Row = tuple[str, str, str, str]
#: A formant between two languages: edge, form at home, form elsewhere.
Key = tuple[str, str, str]


def main() -> None:
    """Read the lists, write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    rows = [(a, b, c, d) for _, a, b, c, d in rows_of(parser.parse_args().gold / "pairs")]
    write(data_folder("seeds") / "elements" / "formants.tsv", learn(rows))


def rows_of(folder: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """Entity, language, name, language, name of each row of the lists."""
    for source in SOURCES:
        with (folder / f"{source}.tsv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield row["entity_id"], row["src_lang"], row["src_form"], row["tgt_lang"], row["tgt_form"]


def learn(rows: Iterable[Row]) -> tuple[Formant, ...]:
    """The formants of the names of *rows*, at home in their first language, in the order in which they were found."""
    pairs: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for home, name, other, form in set(rows):
        if home in HOMES and other in LANGUAGES and kind_of(name, home, home) == "place":
            pairs[home, other].update(_words(name, home, form, other))
    found: dict[tuple[str, str, str], dict[str, tuple[str, ...]]] = {}
    with installed(()):
        for (home, other), words in sorted(pairs.items()):
            for edge, form, answer in _Learner(home, other, words).formants():
                cells = found.setdefault((home, edge, form), {home: (form,)})
                cells[other] = (*cells.get(other, ()), answer)
    return tuple(Formant(home, edge, "pair", cells) for (home, edge, _), cells in found.items())


@contextmanager
def installed(found: tuple[Formant, ...]) -> Iterator[None]:
    """Spell with *found* in place of the learnt formants of the seeds, beside those that were written by hand."""
    seeds, kept = formants.formants, by_hand()
    _install(lambda: (*kept, *found))
    try:
        yield
    finally:
        _install(seeds)


def by_hand() -> tuple[Formant, ...]:
    """The formants of the seeds that are general knowledge."""
    return tuple(item for item in formants.formants() if item.basis == "known")


def _install(read: Callable[[], tuple[Formant, ...]]) -> None:
    setattr(formants, "formants", read)  # noqa: B010  # the module's own name, for as long as it is measured
    formants._index.cache_clear()
    respelling._spelt_word.cache_clear()


def _words(name: str, home: str, form: str, other: str) -> Iterable[tuple[str, str]]:
    """The words of a name side by side, small, where both have as many and the name is at home where it is written."""
    sign = "ʻ" if "uz" in (home, other) else "ʼ"
    here, there = (
        re.split("[ -]+", lower(text, tag).replace("ʼ", sign)) for text, tag in ((name, home), (form, other))
    )
    fit = len(here) == len(there) and origin_of(name, home, other) == home
    return zip(here, there, strict=True) if fit else ()


def write(path: Path, found: Iterable[Formant]) -> None:
    """Write the table, in alphabetical order."""
    lines = ["\t".join(COLUMNS)]
    kept = {(item.home, item.edge, item.forms[item.home][0]): item for item in (*found, *by_hand())}
    for (home, edge, form), item in sorted(kept.items()):
        cells = ("|".join(item.forms[tag]) if tag in item.forms and tag != item.home else "" for tag in LANGUAGES)
        lines.append("\t".join((home, edge, form, item.basis, *cells)))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass
class _Word:
    """A word: in how many names each of its *answers* is right, what is *spelt* now, by a formant of which *length*."""

    text: str
    answers: Counter[str] = field(default_factory=Counter)
    spelt: str = ""
    length: int = 0


class _Learner:
    """What is learnt between the languages *home* and *other* from *pairs* of words."""

    def __init__(self, home: str, other: str, pairs: Counter[tuple[str, str]]) -> None:
        self._home = home
        self._pairs = sorted(pairs)
        self._ways = ((home, other), (other, home))
        self._words: tuple[dict[str, _Word], dict[str, _Word]] = ({}, {})
        self._ending: tuple[defaultdict[tuple[str, str], list[_Word]], ...] = (defaultdict(list), defaultdict(list))
        for pair in self._pairs:
            for way, (text, answer) in enumerate((pair, pair[::-1])):
                self._words[way].setdefault(text, _Word(text)).answers[answer] += pairs[pair]
        for way, words in enumerate(self._words):
            for word in words.values():
                self._place(way, word)

    def _place(self, way: int, word: _Word) -> None:
        """How *word* is spelt now, and the parts that it may be found by; none where it is known well."""
        first = respell(word.text, *self._ways[way], 1, self._home)[0]
        word.spelt = lower(first.text, self._ways[way][1])
        word.length = longest_formant(word.text, *self._ways[way], self._home)
        if first.known and first.weight > FORMANT:
            return
        for edge, part, _ in _parts(word.text):
            self._ending[way][edge, part].append(word)

    def formants(self) -> Iterator[Key]:
        """The formants, the one that puts most right first."""
        waiting = [(-gain, key) for key in self._possible() if (gain := self._gain(key)) >= LEAST]
        heapq.heapify(waiting)
        while waiting:
            _, key = heapq.heappop(waiting)
            gain = self._gain(key)
            if gain < LEAST:
                continue
            if waiting and -gain > waiting[0][0]:
                heapq.heappush(waiting, (-gain, key))
                continue
            for word, text in self._changes(key):
                word.spelt, word.length = text, len(key[1])
            yield key

    def _possible(self) -> set[Key]:
        """What stands for a part of a word where the rest is right by rule."""
        found: set[Key] = set()
        for here, there in self._pairs:
            found.add(("word", here, there))
            for edge, part, rest in _parts(here):
                if not rest:
                    continue
                spelt = self._by_rule(rest, 0)
                if edge == "end" and there.startswith(spelt) and there != spelt:
                    found.add((edge, part, there[len(spelt) :]))
                if edge == "start" and there.endswith(spelt) and there != spelt:
                    found.add((edge, part, there[: -len(spelt)]))
        return {key for key in found if key[2][0] != "ʻ"}

    def _gain(self, key: Key) -> int:
        """The names that *key* puts right, less those that it puts wrong; a start or end counts once a word."""
        changes = [(word.answers[text], word.answers[word.spelt]) for word, text in self._changes(key)]
        if key[0] == "word":
            return sum(after - before for after, before in changes)
        return sum((after > 0) - (before > 0) for after, before in changes)

    def _changes(self, key: Key) -> Iterator[tuple[_Word, str]]:
        """The words that *key* is used for, either way, and what they become."""
        edge, *forms = key
        for way, (part, answer) in enumerate((forms, forms[::-1])):
            for word in self._ending[way].get((edge, part), ()):
                if word.length > len(part):
                    continue
                rest = "" if edge == "word" else word.text[len(part) :] if edge == "start" else word.text[: -len(part)]
                spelt = self._by_rule(rest, way) if rest else ""
                yield word, answer + spelt if edge == "start" else spelt + answer

    def _by_rule(self, rest: str, way: int) -> str:
        return _first(rest, *self._ways[way], self._home)


@cache
def _first(rest: str, written: str, target: str, home: str) -> str:
    def spell(text: str) -> tuple[Candidate, ...]:
        return by_rule(text, written, target, home, 5, "place")

    return (by_formants(rest, written, target, home, spell) or spell(rest))[0].text


def _parts(word: str) -> Iterator[tuple[str, str, str]]:
    """Edge, part and rest: the whole word, and every start and end that leaves a rest."""
    yield "word", word, ""
    for length in range(SHORTEST, min(LONGEST, len(word) - SHORTEST_REST) + 1):
        yield "start", word[:length], word[length:]
        yield "end", word[-length:], word[:-length]


if __name__ == "__main__":
    main()
