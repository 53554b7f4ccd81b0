"""Names that the glossary does not have: persons by shape and surroundings, and misspelt names of the glossary."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.check import check
from glossary.finding.index import Index
from glossary.finding.neighbours import neighbour_hashes, neighbour_table
from glossary.finding.unknown import unknown_names
from glossary.model import Concept, Source, Term


def persons(language: str, text: str) -> list[tuple[str, str]]:
    """What is found against an empty glossary: the inflected words, and the bare names."""
    matches = check(Source(text, "text", language), Index()).matches
    return [(match.text, match.term) for match in matches if match.verdict == "unknown"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "Toplantıda Ayşe Demirkan'ın sözleri alkışlandı.", [("Ayşe Demirkan'ın", "Ayşe Demirkan")]),
        ("tr", "Dün Halide Hanım'ın evine gittik.", [("Halide", "Halide")]),
        ("az", "Tədbirdə Elnur Quliyevin məruzəsi dinlənildi.", [("Elnur Quliyevin", "Elnur Quliyev")]),
        ("kk", "Кеше Ержан Сәрсеновтың кітабы шықты.", [("Ержан Сәрсеновтың", "Ержан Сәрсенов")]),
        ("ru", "Вчера приехал А. Петренко с женой.", [("А. Петренко", "А. Петренко")]),
        (
            "tr",
            "Elif Şahingöz geldi. Sonra Şahingöz konuştu.",
            [("Elif Şahingöz", "Elif Şahingöz"), ("Şahingöz", "Şahingöz")],
        ),
    ],
)
def test_a_person_is_known_by_names_endings_and_surroundings(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert persons(language, text) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bunun için Aslında Onlar geldi."),
        ("tr", "Ahmet Yesevi Üniversitesi'nde tören yapıldı."),
        ("tr", "Sierra Leone'de seçim var."),
        ("kk", "Қазақстан Республикасы Президенті келді."),
        ("en", "The United Nations met in New York on Monday."),
        ("tr", "ANKARA'DA GÖRÜŞME YAPILDI."),
    ],
)
def test_words_places_and_bodies_are_no_persons(language: str, text: str) -> None:
    assert persons(language, text) == []


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


@given(st.text(max_size=200), st.sampled_from(("tr", "az", "kk", "ru", "en")))
def test_any_text_has_its_candidates_in_order_and_inside(text: str, language: str) -> None:
    places = [(item.start, item.end) for item in unknown_names(text, language, [])]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(places))
