"""Measure the speed and the memory of finding names beside the limit and the peers that are installed.

    python tests/benchmarks/speed.py [--sizes 1000 10000] [--concepts 1000] [--rounds 3]

All times are CPU seconds of one process, medians of rounds, the engines in turn; each size has processes of its own.
Compare ratios, not absolute figures. The glossary and the articles are synthetic (corpus.py); the limit is a bare
automaton on text that is folded already (matchers.py). The targets are those the project holds itself to.
Articles have 3 kB (those that the matchers get in turn have all lengths about it, as a newsroom's have, and one of a
hundred more than 6.6 kB), documents 1 MB; a pattern is a distinct folded form. `first` is the first time that a process
with warm language tables sees an article, `again` every later time.
"""

from __future__ import annotations

import argparse
import gc
import math
import multiprocessing
import statistics
import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from corpus import (  # type: ignore[import-not-found]  # run as a script, from its own folder
    LANGUAGES,
    Article,
    articles,
    articles_of_all_lengths,
    concepts,
    documents,
    hostile,
)
from matchers import (  # type: ignore[import-not-found]
    FLASHTEXT,
    LIMIT,
    OURS,
    SPACY,
    folded,
    forms,
    in_turn,
    keys,
    matchers,
    peak,
    resident,
    timed,
)

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.finding.known.scan import scan
from glossary.model import Report, Source

ARTICLES = 400
#: So many new concepts; a hundred are a thousand names, up to which the bound of an article holds.
EDITS, MOST_EDITS = (1, 100, 1000), 100
#: Twice the text may take so many times as long: more than 2 for the caches that it no longer fits.
LINEAR = 2.6


@dataclass(frozen=True, slots=True)
class Figures:
    """What a matcher does: MB/s of documents, microseconds an article, MB that it keeps."""

    rate: float
    p50: float
    p99: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Target:
    """What to hold to, as ratios to the limit: MB/s at least, the rest at most; memory in MB where it is small."""

    rate: float
    p50: float
    p99: float
    megabytes: float = math.inf
    memory: float = math.inf


TARGETS = {
    1_000: Target(0.16, 4.5, 4.5, megabytes=10),
    10_000: Target(0.20, 4, 3.6, megabytes=20),
    100_000: Target(0.28, 3, 2.7, memory=2),
    1_000_000: Target(0.45, 1.8, 1.6, memory=1.5),
    8_400_000: Target(0.62, 1.5, 1.4, memory=1.5),
}
FLASHTEXT_RATE, SPACY_RATE = 5, 15
EDIT_MILLISECONDS, EDIT_MICROSECONDS = 5, 10


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", help="not read: nothing here is measured on the gold sets")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000, 1_000_000])
    parser.add_argument("--concepts", type=int, nargs="*", default=[1_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    for size in arguments.sizes:
        count = concepts_for(size)
        print(f"\n== {size:,} patterns: {count:,} concepts", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            in_child(print_build, count, Path(folder))
            in_child(print_matching, size, count, Path(folder), arguments.rounds)
            in_child(print_edits, count, Path(folder), arguments.rounds)
    for count in arguments.concepts:
        in_child(print_check, count, arguments.rounds)
    in_child(print_hostile)


def concepts_for(size: int) -> int:
    """How many concepts have *size* patterns together: a larger glossary has more that share a surname."""
    patterns: set[bytes] = set()
    count = 0
    while len(patterns) < size:
        patterns.update(keys(concepts(1, first=count)))
        count += 1
    return count


def in_child(work: Callable[..., None], *arguments: object) -> None:
    """Run *work* in a process of its own, so that one measurement does not find the memory and caches of another."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        print(f"({work.__name__} ended with status {process.exitcode})", flush=True)


def print_build(count: int, folder: Path) -> None:
    """Build, save and reload an index of *count* concepts; the saved one stays in *folder*."""
    Index(concepts(20, first=count))  # what a process reads once is not counted
    _, making = timed(lambda: deque(concepts(count), maxlen=0))
    before = resident()
    index, seconds = timed(lambda: Index(concepts(count)))
    most = peak() - before
    print(f"build {seconds - making:.2f} s, at most {most:.0f} MB, resident {resident() - before:.0f} MB", end=", ")
    print(f"{index.patterns:,} patterns")
    path = folder / "index"
    saving, loading = timed(lambda: index.save(path))[1], timed(lambda: Index.load(path))[1]
    print(f"save {saving:.3f} s, reload {loading:.3f} s, file {path.stat().st_size / 1e6:.1f} MB")


def print_matching(size: int, count: int, folder: Path, rounds: int) -> None:
    """Every matcher on documents and articles, and the targets."""
    long, short = folded(documents(count)), folded(articles_of_all_lengths(ARTICLES, count))
    names = forms(concepts(count))
    patterns = keys(concepts(count))
    print(f"{len(patterns):,} patterns of {len(names):,} spellings")
    engines = matchers(names, patterns, lambda: Index.load(folder / "index"))
    del names, patterns
    gc.collect()
    gc.freeze()
    finders = {label: engine.find for label, engine in engines.items()}
    of_documents, of_articles = in_turn(finders, long, rounds), in_turn(finders, short, rounds)
    megabytes = sum(len(item.text.encode()) for item in long) / 1e6
    figures = {
        label: Figures(
            megabytes / sum(of_documents[label]),
            percentile(of_articles[label], 50) * 1e6,
            percentile(of_articles[label], 99) * 1e6,
            engine.megabytes,
        )
        for label, engine in engines.items()
    }
    print(f"{'':16}  build s       MB     MB/s  of limit    p50 µs  × limit    p99 µs  × limit")
    limit = figures.get(LIMIT, Figures(math.nan, math.nan, math.nan, math.nan))
    for label, item in figures.items():
        print(
            f"{label:16}{engines[label].seconds:9.3f}{item.megabytes:9.1f}"
            f"{item.rate:9.2f}{item.rate / limit.rate:10.3f}"
            f"{item.p50:10.1f}{item.p50 / limit.p50:9.1f}{item.p99:10.1f}{item.p99 / limit.p99:9.1f}"
        )
    print_targets(size, figures)


def print_targets(size: int, figures: dict[str, Figures]) -> None:
    """The targets of the nearest size, each with what was reached."""
    ours, target = figures[OURS], TARGETS[min(TARGETS, key=lambda known: abs(math.log(known / size)))]
    if limit := figures.get(LIMIT):
        verdict("MB/s, of the limit", ours.rate / limit.rate, at_least=target.rate)
        verdict("p50, times the limit", ours.p50 / limit.p50, at_most=target.p50)
        verdict("p99, times the limit", ours.p99 / limit.p99, at_most=target.p99)
        verdict("memory, times the limit", ours.megabytes / limit.megabytes, at_most=target.memory)
    verdict("memory, MB", ours.megabytes, at_most=target.megabytes)
    for label, rate in ((FLASHTEXT, FLASHTEXT_RATE), (SPACY, SPACY_RATE)):
        if label in figures:
            verdict(f"MB/s, times {label}", ours.rate / figures[label].rate, at_least=rate)


def verdict(label: str, value: float, at_least: float = -math.inf, at_most: float = math.inf) -> None:
    """A line that says whether *value* holds to its target, where it has one."""
    bounds = [f"at least {at_least:g}"] * math.isfinite(at_least) + [f"at most {at_most:g}"] * math.isfinite(at_most)
    held = "met" if at_least <= value <= at_most else "NOT met"
    print(f"  {label:26}{value:9.3g}" + "".join(f"   {bound:16}{held}" for bound in bounds), flush=True)


def percentile(values: Sequence[float], share: int) -> float:
    """The value that *share* per cent are at most."""
    return sorted(values)[math.ceil(len(values) * share / 100) - 1]


def print_edits(count: int, folder: Path, rounds: int) -> None:
    """What new concepts cost: to make an index with them, and an article that is scanned with it."""
    index = Index.load(folder / "index")
    texts = articles(ARTICLES, count)
    for number in EDITS:
        changed = list(concepts(number, first=count))
        runs = [timed(partial(index.updated, changed)) for _ in range(rounds)]
        works = {"main": partial(scanned, index=index), "delta": partial(scanned, index=runs[0][0])}
        p50 = {label: percentile(seconds, 50) * 1e6 for label, seconds in in_turn(works, texts, rounds).items()}
        most = EDIT_MILLISECONDS if number == 1 else math.inf
        verdict(f"{number:,} new, ms", statistics.median(run[1] for run in runs) * 1e3, at_most=most)
        bound = EDIT_MICROSECONDS if number <= MOST_EDITS else math.inf
        verdict(f"{number:,} new, µs an article", p50["delta"] - p50["main"], at_most=bound)


def scanned(item: Article, index: Index) -> object:
    """The candidates in *item*."""
    return scan(item.text, index, item.language)


def print_check(count: int, rounds: int) -> None:
    """`check` of articles in each language, the report made in full: the first time, and again."""
    warm = Index(concepts(100, first=count))
    for item in articles(len(LANGUAGES) * 4, 100):
        checked(item, warm)
    index = Index(concepts(count))
    gc.collect()
    gc.freeze()
    texts = articles(ARTICLES, count)
    first = [timed(partial(checked, item, index)) for item in texts]
    again = in_turn({"check": partial(checked, index=index)}, texts, rounds)["check"]
    print(f"\n== check() of an article, {count:,} concepts, ms\n{'':6}names  first p50     p99   again p50     p99")
    for language in (*LANGUAGES, ""):
        mine = [number for number, item in enumerate(texts) if language in {"", item.language}]
        names = statistics.mean(sum(match.concept is not None for match in first[i][0].matches) for i in mine)
        cold, hot = [first[i][1] * 1e3 for i in mine], [again[i] * 1e3 for i in mine]
        print(
            f"{language or 'all':6}{names:5.1f}{percentile(cold, 50):11.2f}{percentile(cold, 99):8.2f}"
            f"{percentile(hot, 50):12.2f}{percentile(hot, 99):8.2f}",
            flush=True,
        )


def checked(item: Article, index: Index) -> Report:
    """The report on *item*."""
    return check(Source(item.text, "text", item.language), index)


def print_hostile() -> None:
    """`check` of hostile inputs, half of each and the whole: time must grow with the length, not faster."""
    index = Index(concepts(1_000))
    gc.disable()  # its passes are over all that the process keeps
    print("\n== hostile inputs, check() with 1,000 concepts, s")
    print(f"{'':30}{'MB':>6}{'half':>9}{'whole':>9}{'ratio':>7}")
    for label, text, times in hostile():
        checked(Article("az", text * (times // 10)), index)  # what is worked out once a name is not counted
        half, whole = (timed(partial(checked, Article("az", text * part), index))[1] for part in (times // 2, times))
        linear = "linear" if whole / half <= LINEAR else "NOT linear"
        size = len((text * times).encode()) / 1e6
        print(f"{label:30}{size:6.2f}{half:9.2f}{whole:9.2f}{whole / half:7.2f}   {linear}", flush=True)


if __name__ == "__main__":
    main()
