"""Names of the glossary one letter off, and the keys that lead to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.finding.index.neighbours import neighbour_hashes, neighbour_table
from glossary.model import Concept, Source, Term


@pytest.mark.parametrize(
    ("text", "concept", "replacement"),
    [
        ("Omer Kocamen konuştu.", "omer-kocaman", "Ömer Kocaman"),
        ("Dün Özbekisten'e gitti.", "uzbekistan", "Özbekistan'a"),
    ],
)
def test_a_name_that_is_one_letter_off_is_for_review(index: Index, text: str, concept: str, replacement: str) -> None:
    match = next(match for match in check(Source(text, "text", "tr"), index).matches if match.concept)
    assert match.concept is not None
    assert (match.concept.id, match.verdict, match.replacement) == (concept, "review", replacement)


def test_two_names_that_are_as_near_are_not_guessed_between() -> None:
    people = [Concept(form, "person", (Term("tr", form),)) for form in ("Kerem Tunalı", "Kerem Tunaçı")]
    (match,) = check(Source("Dün Kerem Tunakı geldi.", "text", "tr"), Index(people)).matches
    assert (match.verdict, match.concept) == ("unknown", None)


@given(st.text(alphabet="abcd", min_size=2, max_size=9), st.data())
def test_neighbours_are_the_keys_at_most_one_letter_apart(key: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(key) - 1))
    changed = data.draw(st.sampled_from((key[:place] + key[place + 1 :], key[:place] + "x" + key[place + 1 :])))
    table = neighbour_table([b"zzzzzz", key.encode()], [7, 8])
    assert 8 in table.at(neighbour_hashes(changed.encode()))
    assert 7 not in table.at(neighbour_hashes(changed.encode()))
