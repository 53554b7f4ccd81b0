"""Formants: what many names of places begin or end with, and a file that is refused with its place."""

from __future__ import annotations

import pytest

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.orthography.rules import Candidate
from glossary.transliteration.candidates import candidates
from glossary.transliteration.formants import by_formants, formants
from glossary.transliteration.kind import kind_of
from glossary.transliteration.respell import origin_of, respell


def test_every_formant_is_written_in_the_letters_of_its_home() -> None:
    for item in formants():
        (form,) = item.forms[item.home]
        assert not set(form) - set(lower(orthography(item.home).alphabet, item.home)) - set("ʻ"), item
        assert set(item.forms) - {item.home}, item


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        # Kazakh көл is -коль on maps, Uzbek -obod is -абад; the rest goes by rule.
        ("Сарыкөл", "kk", "ru", "Сарыколь"),
        ("Chimobod", "uz", "ru", "Чимабад"),
        # One at the start and one at the end, and what stands beside one may be a known name.
        ("Oqbozor", "uz", "ru", "Акбазар"),
        ("Сарыкташ", "ru", "uz", "Sariqtosh"),
        ("Quşqala", "az", "ru", "Кушкала"),
        ("Əlicanbəyli", "az", "ru", "Алиджанбейли"),
        ("Qizilsuv", "uz", "ky", "Кызылсуу"),
        ("Goňurdepe", "tk", "ru", "Гонурдепе"),
    ],
)
def test_a_formant_of_place_names_is_written_as_on_maps(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


def test_a_word_without_a_formant_has_no_such_spelling() -> None:
    assert by_formants("тарт", "kk", "ru", "kk", lambda rest: [Candidate(rest, 1.0)]) == []


@pytest.mark.parametrize(
    ("name", "written", "kind"),
    [
        ("Жылкышиев", "ky", "person"),
        ("Асель Жапарова", "ky", "person"),
        ("Жергетал", "ky", "place"),
        ("Кызыл-Жар", "ky", "place"),
        ("Ысык-Көл", "ky", "place"),
        # A Russian adjective leads the name of a village, and the last part of a compound tells what it names.
        ("Весёлый Подол", "kk", "place"),
        ("Юрий Лавриненко", "kk", "person"),
        ("Gümüşpınar", "tr", "place"),
        ("Altınova", "tr", "place"),
        ("Yeşilova", "tr", "place"),
        ("Oq ariq", "uz", "place"),
        ("Xaltatoʻpi", "uz", "place"),
    ],
)
def test_the_kind_of_a_name_is_guessed(name: str, written: str, kind: str) -> None:
    assert kind_of(name, written, origin_of(name, written, "en")) == kind


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        # Maps keep дж, persons have ж; maps keep the Latin letters of Uzbek.
        ("Жергетал", "ky", "ru", "Джергетал"),
        ("Жергеталов", "ky", "ru", "Жергеталов"),
        ("Qizilqir", "uz", "en", "Qizilqir"),
        ("Mincivan", "az", "en", "Mincivan"),
        # Maps of Kazakhstan keep the soft sign, the press has none.
        ("Дальное", "kk", "en", "Dalʼnoye"),
        ("Дальное", "ru", "en", "Dalnoye"),
        ("Тверь", "kk", "en", "Tver"),
        # Russian maps join with a hyphen what Azerbaijani writes apart; known words are taken one by one.
        ("Aşağı Çəmənli", "az", "ru", "Ашагы-Чеменли"),
        ("Юхары-Чеменли", "ru", "az", "Yuxarı Çəmənli"),
        ("Кара-Таш", "ky", "uz", "Qora-Tosh"),
        ("Gövdərə", "az", "ru", "Гевдере"),
        # Turkish signs come back from English, Azerbaijani and Turkish ones from a neighbour's letters.
        ("Yildiztepe", "en", "tr", "Yıldıztepe"),
        ("Hamarkend", "tr", "az", "Hamarkənd"),
        ("Текирдаг", "kk", "tr", "Tekirdağ"),
        # The common words of Russian villages, with the ё that Kazakh prints and Russian does not.
        ("Beloye", "en", "kk", "Белое"),
        ("Novyy Khutor", "en", "kk", "Новый Хутор"),
        ("Sovetskoye", "en", "ru", "Советское"),
        ("Староберезовка", "ru", "kk", "Староберёзовка"),
        ("Староберёзовка", "kk", "ru", "Староберезовка"),
        ("Дальнее", "kk", "en", "Dalʼneye"),
        # A place that alone has a Russian suffix (Аральск) has none within a longer word.
        ("Көкарал", "kk", "ru", "Кокарал"),
        # Turkish has Kazakh places by way of English, too.
        ("Shokhtau", "tr", "kk", "Шохтау"),
        ("Khantau", "tr", "kk", "Хантау"),
        # Russian ы is ы in Kyrgyz as well; н before д is no ң.
        ("Чоканды", "ru", "ky", "Чоканды"),
        ("Таш-Дюбе", "ru", "ky", "Таш-Дөбө"),
    ],
)
def test_places_have_habits_of_their_own(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize(
    ("name", "result"),
    [("Sarıcalı", "Sarijali"), ("Ağzıbir", "Aghzibir"), ("Güllücə", "Gulluja"), ("Şəkərcik", "Shakarjik")],
)
def test_the_decision_on_names_of_places_is_the_official_style_of_azerbaijani(name: str, result: str) -> None:
    assert candidates(name, "az", "en", style="official")[0].text == result
    assert result in [item.text for item in candidates(name, "az", "en")]
