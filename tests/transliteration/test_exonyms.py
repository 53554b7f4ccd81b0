"""Exonyms: places of the world that each language has a name of its own for, and files in the letters of each."""

from __future__ import annotations

import pytest

from glossary.languages.load import orthography
from glossary.languages.places import places_by_code
from glossary.orthography.casing import lower
from glossary.transliteration.candidates import candidates
from glossary.transliteration.exonyms import exonyms, listed
from glossary.transliteration.respell import respell


def test_every_exonym_is_written_in_the_letters_of_its_language() -> None:
    for forms in listed():
        for tag, names in forms.items():
            letters = set(lower(orthography(tag).alphabet, tag)) | set("ʻʼ-'’. wxqı")
            for name in names:
                assert not set(lower(name, tag)) - letters - set("âãôü"), name


def test_no_place_is_listed_twice() -> None:
    first = [forms["ru"][0] for forms in listed()]
    assert len(first) == len(set(first))


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Вена", "ru", "tr", "Viyana"),
        ("Cenevre", "tr", "en", "Geneva"),
        ("Qohira", "uz", "ru", "Каир"),
        ("Черное море", "ru", "az", "Qara dəniz"),
        ("NEW YORK", "en", "ru", "НЬЮ-ЙОРК"),
        # From the CLDR.
        ("Norveç", "tr", "ru", "Норвегия"),
        ("Рейкьявик", "ru", "en", "Reykjavik"),
        # A second script goes by way of the first, whatever language the name seems to come from.
        ("Вена", "ru", "uz-Cyrl", "Вена"),
        ("Avusturya", "tr", "uz-Cyrl", "Австрия"),
        # Cities of Russia have names of their own as well.
        ("Новосибирск", "ru", "kk", "Новосібір"),
        ("Ухта", "ru", "uz", "Uxta"),
        ("Геленджик", "ru", "en", "Gelendzhik"),
        # The country of a name that its city has, too.
        ("Mərakeş", "az", "en", "Morocco"),
        ("Kuveyt", "tr", "en", "Kuwait"),
        ("Temeşvar", "tr", "ru", "Тимишоара"),
        ("Şimali Karolina", "az", "en", "North Carolina"),
        ("Semerkant", "tr", "kk", "Самарқанд"),
    ],
)
def test_a_place_has_the_name_that_the_language_gives_it(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Сан Диего", "ru", "en", "San Diego"),
        ("San-Diego", "en", "ru", "Сан-Диего"),
        ("Istanbul", "tr", "ru", "Стамбул"),
        ("Málaga", "en", "ru", "Малага"),
        ("Sao Paulo", "tr", "ru", "Сан-Паулу"),
        ("Орел", "ru", "en", "Oryol"),
        ("N’Djamena", "en", "ru", "Нджамена"),
    ],
)
def test_a_place_is_known_less_its_hyphens_and_accents(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


def test_an_exonym_is_a_known_element() -> None:
    assert candidates("Женева", "ru", "tr")[0].basis == "element"


def test_a_surname_is_no_place() -> None:
    assert exonyms("Лондон", "ru", "tr") == ("Londra",)
    assert respell("Джек Лондон", "ru", "tr")[0].text == "Jack London"


def test_names_that_the_cldr_explains_are_left_out() -> None:
    assert places_by_code("ru")["NO"] == "Норвегия"
    assert "HK" not in places_by_code("ru")
