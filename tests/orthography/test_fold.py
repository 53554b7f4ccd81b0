"""The fold: what it overlooks, and that every byte knows its place in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.orthography.fold import fold, fold_key, repaired


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ömer Kocaman", "OMER  KOCAMAN"),
        ("İlham Əliyev", "ilham eliyev"),
        ("Oʻzbekiston", "O'zbekiston"),
        ("O‘zbekiston", "Ozbekiston"),
        ("Қасым-Жомарт", "касым жомарт"),
        ("Ö", "O\u0308"),
        ("İ", "i\u0307"),
        ("Ka\u00adzan", "Kazan"),
        ("Kaзахстан", "Казахстан"),
        ("министрi", "министрі"),
        ("Пашинян", "ПАШИНЯН"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(("one", "other"), [("Şuşa", "Шуша"), ("Baku", "Bakı"), ("Aliyev", "Aliyeva")])
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold_key(one) != fold_key(other)


def test_a_mixed_word_is_repaired_into_the_script_of_most_of_it() -> None:
    assert repaired("Kaзахстан") == "Казахстан"
    assert repaired("Bakı Баку") == "Bakı Баку"


@given(st.text())
def test_every_byte_points_to_its_code_point(text: str) -> None:
    folded = fold(text)
    assert len(folded.data) == len(folded.offsets)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(0 <= place <= len(text) for place in folded.offsets)


@given(st.text() | st.text(alphabet="aоcкK з'\u0301.\n\u00ad-b1"))
def test_the_quick_key_is_the_fold_without_its_edges(text: str) -> None:
    assert fold_key(text) == fold(text).data.strip(b" ")


@given(st.text(alphabet="öməərkсоcaman '’ʻ-.İIıi\u0307\u00ad", min_size=1))
def test_letters_lead_back_to_themselves(text: str) -> None:
    folded = fold(text)
    for byte, place in zip(folded.data[1:-1], folded.offsets[1:-1], strict=True):
        assert byte == 0x20 or fold_key(repaired(text)[place]) == bytes([byte])
