"""The compiled glossary: what is found does not depend on how, when, or in which order it was compiled."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.check import check
from glossary.errors import InvalidIndex
from glossary.finding.index.index import Index
from glossary.model import Concept, Kind, Match, Source, Term

WORDS = ("Ali", "Aliye", "Əli", "Əliyev", "Aliyev", "Алиев", "Гейдар", "Омер", "Ömer", "Kaya", "Bakı", "Баку", "Şuşa")
SUFFIXES = ("", "'nin", "dan", "а", "у", "ка", ", ", ". ", "\n\n")

names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
terms = st.builds(Term, st.sampled_from(("tr", "az", "ru", "kk", "en")), names)
glossaries = st.lists(
    st.tuples(st.sampled_from(("person", "place", "title")), st.lists(terms, min_size=1, max_size=3, unique_by=hash)),
    max_size=6,
).map(lambda rows: [Concept(f"c{number}", cast(Kind, kind), tuple(terms)) for number, (kind, terms) in enumerate(rows)])
texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SUFFIXES)), max_size=8).map(
    lambda pairs: " ".join(word + suffix for word, suffix in pairs)
)
languages = st.sampled_from(("tr", "az", "ru", "kk"))


def found(index: Index, text: str, language: str) -> tuple[Match, ...]:
    return check(Source(text, "text", language), index).matches


@given(glossaries, texts, languages, st.randoms())
def test_the_order_of_the_concepts_does_not_matter(glossary, text, language, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = random.sample(glossary, len(glossary))
    assert found(Index(shuffled), text, language) == found(Index(glossary), text, language)


@given(glossaries, glossaries, texts, languages)
def test_a_main_part_and_its_changes_find_what_the_whole_finds(old, new, text, language) -> None:  # type: ignore[no-untyped-def]
    kept = [concept for concept in old if concept.id not in {other.id for other in new}]
    updated = Index(old).updated(new)
    assert dict(updated.concepts) == dict(Index([*kept, *new]).concepts)
    assert found(updated, text, language) == found(Index([*kept, *new]), text, language)


@given(glossaries, texts, languages)
def test_what_is_withdrawn_is_found_no_more(glossary, text, language) -> None:  # type: ignore[no-untyped-def]
    removed = [concept.id for concept in glossary[::2]]
    assert found(Index(glossary).updated([], removed), text, language) == found(Index(glossary[1::2]), text, language)


@given(glossaries, st.sampled_from(("person", "place")), terms, texts, languages)
def test_a_new_term_takes_a_hit_away_only_where_it_is_longer_or_better(glossary, kind, term, text, language) -> None:  # type: ignore[no-untyped-def]
    before = found(Index(glossary), text, language)
    after = found(Index([*glossary, Concept("new", kind, (term,))]), text, language)
    for match in (match for match in before if match.concept):
        meant = [other for other in after if other.span.start < match.span.end and match.span.start < other.span.end]
        same = [other for other in meant if other.concept == match.concept]
        rivals = [rival.concept for other in meant for rival in other.alternatives]
        assert same or match.concept in rivals or any(_is_better(other, match) for other in meant)


def _is_better(other: Match, match: Match) -> bool:
    """Whether it is longer, or as long and written as the text has it."""
    longer = len(other.text) > len(match.text) or len(other.term) > len(match.term)
    return longer or (other.concept is not None and other.concept.id == "new" and len(other.text) == len(match.text))


@given(glossaries, texts, languages)
def test_an_index_from_disk_finds_what_the_one_in_memory_finds(tmp_path_factory, glossary, text, language) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path_factory.mktemp("index") / "glossary.index"
    index = Index(glossary, version=7, stamp="today")
    index.save(path)
    again = Index.load(path)
    assert (again.version, again.stamp, again.patterns) == (7, "today", index.patterns)
    assert dict(again.concepts) == dict(index.concepts)
    assert found(again, text, language) == found(index, text, language)


def test_writers_of_one_file_do_not_hinder_each_other(tmp_path: Path, index: Index) -> None:
    path = tmp_path / "glossary.index"
    with ThreadPoolExecutor(8) as writers:
        assert list(writers.map(index.save, [path] * 32)) == [None] * 32
    assert dict(Index.load(path).concepts) == dict(index.concepts)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "glossary.index"
    path.mkdir()
    with pytest.raises(OSError, match=r"glossary\.index"):
        Index().save(path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("damage", ["cut", "altered", "empty", "other"])
def test_a_damaged_file_is_refused(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "glossary.index"
    Index([Concept("kaya", "person", (Term("tr", "Ali Kaya"),))]).save(path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= damage == "altered"
    kept = {"cut": data[:-20], "altered": data, "empty": data[:0], "other": b"PK\3\4" + data[4:]}[damage]
    path.write_bytes(bytes(kept))
    with pytest.raises(InvalidIndex):
        Index.load(path)


@pytest.mark.parametrize("altered", ["kaya", '"Ali', "Kaya", "person", "[[", "]]"])
def test_a_damaged_record_is_refused_when_it_is_read(tmp_path: Path, altered: str) -> None:
    path = tmp_path / "glossary.index"
    Index([Concept("kaya", "person", (Term("tr", "Ali Kaya"),))]).save(path)
    data = bytearray(path.read_bytes())
    data[data.index(altered.encode())] ^= 1
    path.write_bytes(data)
    index = Index.load(path)
    with pytest.raises(InvalidIndex):
        found(index, "Ali Kaya geldi.", "tr")


def test_of_many_bearers_of_a_surname_the_one_who_is_named_in_full_is_meant() -> None:
    people = [
        Concept(f"p{n}", "person", (Term("tr", f"Ali{'abcdefgh'[n % 8]}{'ijklm'[n // 8]} Kaya"),)) for n in range(40)
    ]
    text = "Alifk Kaya geldi. Sonra Kaya konuştu."
    assert [match.concept and match.concept.id for match in found(Index(people), text, "tr")] == ["p21", "p21"]


@pytest.mark.parametrize(
    "form", ["", " ", ".", "a", "'", ".*", "\0", "a\0b", "\u202eilA", "\u200b", "(" * 50, "\ud800", "Ə" * 10_000]
)
def test_a_hostile_term_is_only_a_term(form: str) -> None:
    people = [
        Concept("hostile", "person", (Term("az", form), Term("az", form))),
        Concept("e", "place", (Term("az", "Bakı"),)),
    ]
    matches = found(Index(people), "Bakıda .* a \0 Əli (((", "az")
    assert [match.text for match in matches if match.concept and match.concept.id == "e"] == ["Bakıda"]
