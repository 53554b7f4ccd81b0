"""Western names: known by a list with the Russian spelling, which the press of the region follows, else by sound."""

from __future__ import annotations

import pytest

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.transliteration.elements import HOMES
from glossary.transliteration.respell import origin_of, respell
from glossary.transliteration.western import western


def test_every_western_name_has_a_russian_spelling_in_russian_letters() -> None:
    letters = set(lower(orthography("ru").alphabet, "ru")) | {"'"}
    for item in western():
        assert item.press["ru"]
        assert not set(lower("".join(item.press["ru"]), "ru")) - letters, item
        assert set(item.press) <= set(HOMES)


def test_no_western_name_is_listed_twice() -> None:
    forms = [item.form for item in western()]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        # Arab, Persian, Ukrainian and Polish names as English has them.
        ("Mahmoud Abbas", "en", "ru", "Махмуд Аббас"),
        ("Yahya Sinwar", "en", "ru", "Яхья Синвар"),
        ("Saeed Jalili", "en", "tr", "Said Celili"),
        ("Valerii Zaluzhnyi", "en", "ru", "Валерий Залужный"),
        ("Denys Shmyhal", "en", "az", "Denis Şmıqal"),
        ("Krzysztof Nowak", "en", "ru", "Кшиштоф Новак"),
        ("George Washington", "en", "ru", "Джордж Вашингтон"),
        ("Donald Trump", "en", "kk", "Дональд Трамп"),
        ("Michael Jackson", "en", "az", "Maykl Cekson"),
        ("Harry Truman", "en", "az", "Harri Trumen"),
        ("Джордж Вашингтон", "ru", "uz", "Jorj Vashington"),
        ("Майкл Джексон", "ru", "tr", "Michael Jackson"),
        ("Corc Vaşinqton", "az", "en", "George Washington"),
        ("Michael Jackson", "tr", "ru", "Майкл Джексон"),
        # Not listed: long vowels, mute letters and digraphs of English.
        ("Blake Wrighton", "en", "ru", "Блейк Райтон"),
        ("Mike Crump", "en", "ru", "Майк Крамп"),
        # Names of the region in English spelling are not read so.
        ("Aigul Nurkina", "en", "kk", "Айгүл Нұркина"),
        ("Aigul Nurlanova", "en", "kk", "Айгүл Нұрланова"),
        ("Robert Aliyev", "en", "ru", "Роберт Алиев"),
    ],
)
def test_a_western_name_is_respelt(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize(
    ("name", "written", "home"),
    [
        ("Джордж Буш", "ru", "en"),
        ("Smith", "en", "en"),
        # Russians bear it as well; villages have short names of one word.
        ("Роберт Рождественский", "ru", "ru"),
        ("Kent", "tr", "tr"),
    ],
)
def test_a_western_origin_is_guessed(name: str, written: str, home: str) -> None:
    assert origin_of(name, written, "kk") == home
