"""The match key: spellings of one name in many orthographies look up alike."""

from __future__ import annotations

import pytest

from glossary.orthography.key import match_key


@pytest.mark.parametrize(
    "spellings",
    [
        ["eliyev", "Əliyev", "Әлиев", "Aliyev", "Aliev", "Алиев", "Aliýew"],
        ["Japarov", "Жапаров", "Zhaparov", "Джапаров", "Žaparow"],
        ["Тоқаев", "Tokayev", "Toqayev", "To‘qayev", "Tokaýew"],
        ["Мирзиёев", "Mirziyoyev", "Mirziýoýew", "Мирзиеев"],
    ],
)
def test_one_person_has_one_key(spellings: list[str]) -> None:
    assert len({match_key(spelling) for spelling in spellings}) == 1


def test_a_script_of_nobody_ours_still_has_a_key() -> None:
    assert match_key("Ερντογάν") == match_key("Erntogan")
    assert match_key("!?") == ""
