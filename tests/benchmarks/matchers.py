"""The limit, the project and the peers behind one small door, and how their time and memory are taken.

The limit is a bare automaton that finds the same keys in a text that somebody else has folded. flashtext and spaCy are
set up as a user would set them up: raw names, the text as it is.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import os
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from corpus import Article  # type: ignore[import-not-found]  # run as a script, from its own folder
from daachorse import DoubleArrayAhoCorasick

from glossary.finding.index.entries import patterns_of, with_second_scripts
from glossary.finding.index.index import Index
from glossary.finding.known.scan import scan
from glossary.model import Concept
from glossary.orthography.fold import fold

FOLD, OURS, LIMIT, DAACHORSE = "fold alone", "fold + scan", "the limit", "bare daachorse"
FLASHTEXT, SPACY = "flashtext", "spaCy"
#: Above so many names spaCy's matcher is not run: it takes longer than everything else together.
SPACY_MOST = 150_000
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Text:
    """An article, and what the bare automata get of it."""

    language: str
    text: str
    folded: bytes


Finder = Callable[[Text], object]
Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Matcher:
    """A way to find names, what it took to build in CPU seconds and what it keeps in memory in MB."""

    find: Finder
    seconds: float
    megabytes: float


def folded(articles: Iterable[Article]) -> list[Text]:
    """*articles* with their folded bytes."""
    return [Text(item.language, item.text, fold(item.text).data) for item in articles]


def forms(concepts: Iterable[Concept]) -> list[str]:
    """Every spelling of *concepts* to search for, once."""
    found = (spelling.form for concept in concepts for _, _, spelling in patterns_of(with_second_scripts(concept)))
    return list(dict.fromkeys(found))


def keys(concepts: Iterable[Concept]) -> list[bytes]:
    """The distinct patterns of *concepts*, those that the index of the project holds: a space, so that only the
    beginning of a word matches, and the folded form or its stems (after which the index has one more space).
    """
    found = (key for concept in concepts for key, *_ in patterns_of(with_second_scripts(concept)))
    return list({b" " + key: None for key in found if len(key) > 1})


def matchers(names: list[str], patterns: list[bytes], load: Callable[[], Index]) -> dict[str, Matcher]:
    """Every matcher over *names*, the project's made by *load*; a line for each that is not measured."""
    makers: dict[str, tuple[str, Callable[[], Finder]]] = {
        FOLD: ("", lambda: lambda text: fold(text.text)),
        OURS: ("", lambda: _ours(load())),
        LIMIT: ("ahocorasick_rs", lambda: _limit(patterns)),
        DAACHORSE: ("", lambda: _daachorse(patterns)),
        FLASHTEXT: ("flashtext", lambda: _flashtext(names)),
        SPACY: ("spacy.matcher", lambda: _spacy(names)),
    }
    made = {}
    for label, (module, make) in makers.items():
        if label == SPACY and len(patterns) > SPACY_MOST:
            print(f"({label} is not measured above {SPACY_MOST:,} patterns)")
        elif not module or installed(module):
            made[label] = built(make)
        else:
            print(f"({label} is not measured: {module.partition('.')[0]} is not installed)")
    return made


def installed(module: str) -> bool:
    """Whether *module* can be imported; it is then, so that its own memory is not counted as a matcher's."""
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


def _ours(index: Index) -> Finder:
    return lambda text: scan(text.text, index, text.language)


def _limit(patterns: list[bytes]) -> Finder:
    module = importlib.import_module("ahocorasick_rs")
    automaton = module.BytesAhoCorasick(
        patterns,
        matchkind=module.MatchKind.LeftmostLongest,
        implementation=module.Implementation.ContiguousNFA,
    )
    return lambda text: automaton.find_matches_as_indexes(text.folded)


def _daachorse(patterns: list[bytes]) -> Finder:
    automaton = DoubleArrayAhoCorasick(patterns)
    return lambda text: automaton.find_overlapping(text.folded)


def _flashtext(names: list[str]) -> Finder:
    processor = importlib.import_module("flashtext").KeywordProcessor()
    processor.add_keywords_from_list(names)
    return lambda text: processor.extract_keywords(text.text, span_info=True)


def _spacy(names: list[str]) -> Finder:
    language = importlib.import_module("spacy").blank("xx")
    language.max_length = 10 * _MB
    matcher = importlib.import_module("spacy.matcher").PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("name", list(map(language.make_doc, names)))
    return lambda text: matcher(language.make_doc(text.text))


def built(make: Callable[[], Finder]) -> Matcher:
    """What *make* makes, with the time it took and the memory it keeps."""
    before = resident()
    find, seconds = timed(make)
    return Matcher(find, seconds, resident() - before)


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """What *work* gives, and the CPU seconds of this process that it took."""
    begin = time.process_time()
    result = work()
    return result, time.process_time() - begin


def in_turn(
    works: Mapping[str, Callable[[Item], object]], items: Sequence[Item], rounds: int
) -> dict[str, list[float]]:
    """CPU seconds that each of *works* takes for each of *items*, medians of *rounds*, one work after another."""
    seconds: dict[str, list[list[float]]] = {label: [] for label in works}
    for _ in range(rounds):
        for label, work in works.items():
            seconds[label].append([timed(partial(work, item))[1] for item in items])
    return {label: [statistics.median(of) for of in zip(*rows, strict=True)] for label, rows in seconds.items()}


def resident() -> float:
    """The memory that this process holds now, in MB (Linux); freed memory is given back before."""
    gc.collect()
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):  # glibc alone has it
        trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


def peak() -> float:
    """The most memory that this process has held, in MB (Linux counts in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MB
