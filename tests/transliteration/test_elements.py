"""Name elements: files that are refused with their place, forms in their own alphabet, and what they do for a name."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from glossary.errors import InvalidFile
from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.settings import data_folder
from glossary.transliteration.candidates import candidates
from glossary.transliteration.elements import HOMES, LANGUAGES, elements, endings
from glossary.transliteration.known import readings
from glossary.transliteration.respell import origin_of, respell
from glossary.transliteration.spellings import spellings

FOLDER = data_folder("seeds") / "elements"
BY_FORM = {(item.home, item.form): item for item in elements()}


def test_every_element_is_one_word_in_the_letters_of_its_home() -> None:
    for item in elements():
        letters = set(lower(orthography(item.home).alphabet, item.home)) | set("ʻʼ-'âîû")
        allowed = letters | {" "} if item.kind == "place" else letters
        assert not set(lower(item.form, item.home)) - allowed, item
        assert item.home not in item.press


def test_thousands_of_elements_cover_every_home() -> None:
    homes = Counter(item.home for item in elements())
    assert set(homes) == set(HOMES)
    assert min(homes.values()) > 1_000


def test_endings_are_written_in_every_language_that_bears_them() -> None:
    for ending in endings():
        assert set(ending.homes) <= set(HOMES)
        assert set(ending.forms) <= set(LANGUAGES)
        assert ending.forms["ru"]
        assert ending.forms["en"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Əli\tgiven\tm\tknown", r"az.tsv, line 2: 4 cells where there are 13 columns"),
        (
            "Əli\thero\tm\tknown" + "\t" * 9,
            r"az.tsv, line 2, column kind: 'hero' is not one of given, part",
        ),
        ("Əli\tgiven\tm\tguess" + "\t" * 9, r"az.tsv, line 2, column basis: 'guess' is not one of known, pair, press"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, line: str, message: str) -> None:
    folder = tmp_path / "elements"
    shutil.copytree(FOLDER, folder)
    header = (FOLDER / "az.tsv").read_text(encoding="utf-8").splitlines()[0]
    (folder / "az.tsv").write_text(f"{header}\n{line}\n", encoding="utf-8")
    with pytest.raises(InvalidFile, match=message):
        elements(folder)


def test_wrong_columns_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "elements"
    shutil.copytree(FOLDER, folder)
    (folder / "kk.tsv").write_text("form\tkind\n", encoding="utf-8")
    with pytest.raises(InvalidFile, match=r"kk.tsv, line 1: the columns must be form kind gender basis az"):
        elements(folder)


@pytest.mark.parametrize(
    ("word", "written", "parts", "ending"),
    [
        ("ахметов", "kk", ("Ахмет",), "ов"),
        ("әлиева", "kk", ("Әли",), "ева"),
        # The glide goes before -ев, ы becomes и.
        ("нұртаев", "kk", ("Нұртай",), "ев"),
        ("сариев", "ky", ("Сары",), "ев"),
        ("сәрсенбайұлы", "kk", ("Сәрсенбай",), "ұлы"),
    ],
)
def test_a_word_is_taken_apart(word: str, written: str, parts: tuple[str, ...], ending: str) -> None:
    found = next(item for item in readings(word, written) if item.home == written)
    assert tuple(part.form for part in found.parts) == parts
    assert found.tail is not None
    assert ending in found.tail.ending.forms[written]


def test_what_the_press_does_goes_before_the_rule() -> None:
    heydar = BY_FORM["az", "Heydər"]
    assert spellings(heydar, "ru")[0].text == "гейдар"
    assert spellings(heydar, "az")[0].text == "heydər"


@pytest.mark.parametrize(
    ("name", "written", "target", "home"),
    [
        ("Нұрлан Әбдіров", "kk", "ru", "kk"),
        ("Владимир Бобров", "kk", "en", "ru"),
        ("Сергей Петрович Иванов", "ru", "kk", "ru"),
        ("Мажитович", "ru", "kk", "kk"),
        ("Heydar Aliyev", "en", "az", "az"),
        ("Адиль Алиев", "ru", "az", "az"),
        # Turks bear no -yev.
        ("Sabir Aliyev", "tr", "az", "az"),
        ("Theresa May", "en", "kk", "en"),
        # Places of the neighbours are known; what only a village of Russians is called tells as much.
        ("Lenkeran", "tr", "az", "az"),
        ("Yubileynoye", "en", "kk", "ru"),
        ("Песчаное", "kk", "en", "ru"),
        # Kyrgyz and Turks bear it, and there are as many of both.
        ("Учкун", "ru", "uz", "ky"),
        # Turkish begins no name with sh; a Western one may.
        ("Shoptikol", "tr", "kk", "kk"),
        ("Michael Shaw", "tr", "ru", "en"),
        # One word is known at home as well; both are elsewhere.
        ("Хакан Шүкүр", "kk", "en", "tr"),
        ("Хулуси Акар", "ky", "en", "tr"),
        ("Екрем Имамоғлу", "kk", "en", "tr"),
        ("Бахтиёр Саидов", "kk", "ru", "uz"),
        ("Nursultan Nazarbayev", "az", "ru", "kk"),
        ("Гүлнара Сыдықова", "kk", "ru", "kk"),
        ("Dilnoza Karimova", "uz", "ru", "uz"),
        # A given name as a whole is no patronymic in -улы.
        ("Гурбангулы Бердымухамедов", "ru", "uz", "tk"),
        # A word for a valley is in no name of a person.
        ("Fazil Say", "az", "ru", "az"),
    ],
)
def test_the_origin_of_a_name_is_guessed(name: str, written: str, target: str, home: str) -> None:
    assert origin_of(name, written, target) == home


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        # Read back: the sounds that Russian and English letters hide come from the names of the home.
        ("Нурлан Кожахметов", "ru", "kk", "Нұрлан Қожахметов"),
        ("Akhmet Baitursynov", "en", "kk", "Ахмет Байтұрсынов"),
        ("Heydar Aliyev", "en", "az", "Heydər Əliyev"),
        ("Эльмар Мамедов", "ru", "az", "Elmar Məmmədov"),
        # Patronymics both ways; a Russian one stays.
        ("Мәжитұлы", "kk", "ru", "Мажитович"),
        ("Сулейменовна", "ru", "kk", "Сүлейменқызы"),
        ("Петрович", "ru", "kk", "Петрович"),
        # A shared given name as the target's own nation bears it, the surname letter by letter.
        ("Əhməd İsmayılov", "az", "tr", "Ahmet İsmayılov"),
        ("Владимир Путин", "kk", "tr", "Vladimir Putin"),
        # As it bears it, too, where its letters leave several ways open; a surname likewise.
        ("Islom Nazarov", "uz", "tr", "İslam Nazarov"),
        ("Akbar Karimov", "en", "uz", "Akbar Karimov"),
        ("Карим Мамытов", "ky", "uz", "Karim Mamitov"),
        ("Хасан Төлегенов", "kk", "uz", "Hasan Toʻlegenov"),
        ("Чыңгыз Мамытов", "ky", "kk", "Шыңғыс Мамытов"),
        ("Sardor Umurzoqov", "uz", "ky", "Сардор Умурзаков"),
        ("НҰРЛАН НЫҒМАТУЛИН", "kk", "ru", "НУРЛАН НИГМАТУЛИН"),
        ("Қ.Тоқаев", "kk", "ru", "К.Токаев"),
        # A patronymic on a soft stem leaves no sign, and is no name of a village.
        ("Васильевна", "kk", "en", "Vasilyevna"),
        ("Кузьминична", "ky", "en", "Kuzminichna"),
        # A name with one letter that Russian has not is no Russian name.
        ("Софья Әлжанова", "kk", "en", "Sofya Alzhanova"),
        # Documents have older spellings than the press: of fathers and in surnames.
        ("Рақым Асанов", "kk", "ru", "Ракым Асанов"),
        ("Асан Рақымов", "kk", "ru", "Асан Рахимов"),
        ("Асан Рахимов", "ru", "kk", "Асан Рахымов"),
        # No ң between vowels is spelt нг: it is н and ғ that meet. У is w after a vowel.
        ("Бейсенғазы Әлжанов", "kk", "ru", "Бейсенгазы Альжанов"),
        ("Турар Жанғабылов", "kk", "ru", "Турар Жангабылов"),
        ("Турар Жангабылов", "ru", "kk", "Тұрар Жанғабылов"),
        ("Ауесхан", "ru", "kk", "Әуесхан"),
        ("Камбар Мауитов", "ru", "kk", "Қамбар Мәуітов"),
        # -ев after a sibilant is an ending as well, and the stem that of a surname.
        ("Sardor Yoʻldoshev", "uz", "ru", "Сардор Юлдашев"),
        ("Qahramon Quronboyev", "uz", "ru", "Кахрамон Куронбаев"),
        # In the place of a surname the patronymic stays as its bearer writes it.
        ("Бауыржан Момышұлы", "kk", "ru", "Бауыржан Момышулы"),
        ("Айгүл Сейітқызы", "kk", "en", "Aigul Seitkyzy"),
        # One element of several parts; particles stay small.
        ("Ысык-Көл", "ky", "ru", "Иссык-Куль"),
        ("Ростов-на-Дону", "ru", "az", "Rostov-na-Donu"),
        ("Өскемен", "kk", "ru", "Усть-Каменогорск"),
        ("Ак-Ой", "ky", "ru", "Ак-Ой"),
        # The river and the surname.
        ("Meriç", "tr", "ru", "Марица"),
        ("Cemil Meriç", "tr", "ru", "Джемиль Мерич"),
        # Of two ways to cut a patronymic, the likelier name of the father; -баев and -маммадов tell the nation.
        ("Зайруллаевич", "ru", "kk", "Зайроллаұлы"),
        ("Ильхам Шахмаммадов", "ru", "en", "Ilham Shahmammadov"),
        ("Amangali", "en", "kk", "Аманғали"),
        # Impossible sounds side by side: no қө, no өх.
        ("Oqchoʻqon", "uz", "kk", "Ақчоқан"),
        ("Toʻxtayev", "uz", "tr", "Tohtayev"),
        ("Асадуллин", "ru", "tr", "Asadullin"),
        # Surnames keep the vowels of older passports, given names do not.
        ("Sardor Umurzoqov", "uz", "ru", "Сардор Умурзаков"),
        ("Сардор Умурзаков", "ru", "uz", "Sardor Umurzoqov"),
        ("Alisher Vahobov", "uz", "ru", "Алишер Вахабов"),
        ("Alisher Vahobov", "uz", "en", "Alisher Vakhabov"),
        ("Hamid Hakimov", "uz", "en", "Hamid Khakimov"),
        # Persons come to Kazakh and Kyrgyz by way of Russian, and are read back so.
        ("Sardor Umurzoqov", "uz", "kk", "Сардор Умурзаков"),
        ("Эркин Вахидов", "ky", "uz", "Erkin Vohidov"),
        # Letters that Russian has not are read by their own language.
        ("Сердар Гұрбанов", "kk", "tr", "Serdar Gurbanov"),
        # Kazakh names are known by their sounds in a Turkic spelling.
        ("Maulen Aşimbayev", "tr", "kk", "Мәулен Әшімбаев"),
        # A name that one nation lists is its own before one that another shares; ы stays in Turkmen surnames.
        ("Мехрибан Алиева", "ru", "en", "Mehriban Aliyeva"),
        ("Çaryýew", "tk", "ru", "Чарыев"),
        # Tatars and people of the Caucasus are Russians in the press.
        ("Хабиб Нурмагомедов", "ru", "az", "Xabib Nurmaqomedov"),
        # So are Armenians and Georgians, whatever language their names are written in.
        ("Nikol Paşinyan", "az", "ru", "Никол Пашинян"),
        ("Suren Papikyan", "az", "ru", "Сурен Папикян"),
        ("Арарат Мирзоян", "ru", "az", "Ararat Mirzoyan"),
        ("Вахагн Хачатурян", "ru", "en", "Vahagn Khachaturyan"),
        ("İrakli Kobaxidze", "az", "ru", "Ираклий Кобахидзе"),
        # Western names keep theirs; -ov and -yev are never Western or Turkish.
        ("John Smith", "en", "tr", "John Smith"),
        ("Boris Johnson", "en", "ru", "Борис Джонсон"),
        ("Hikmet Hajiyev", "en", "tr", "Hikmet Hacıyev"),
    ],
)
def test_a_name_is_respelt(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize("target", ["uz", "uz-Cyrl"])
def test_a_script_tells_nothing_of_the_origin(target: str) -> None:
    assert origin_of("Тешикташ", "ru", target) == "uz"
    assert origin_of("Қўрғонтепа", "uz-Cyrl", "ru") == "uz"


def test_a_given_origin_decides() -> None:
    assert respell("Карим Омаров", "ru", "en", origin="kk")[0].text == "Karim Omarov"
    assert respell("Керим Гасанов", "ru", "az", origin="az")[0].text == "Kərim Həsənov"


@pytest.mark.parametrize("sign", "ʻ‘’'`ʼ´")
def test_an_element_is_known_with_any_apostrophe(sign: str) -> None:
    written = f"Farg{sign}ona Qo{sign}qon G{sign}afur Is{sign}hoq"
    assert respell(written, "uz", "en", origin="uz") == respell(
        "Fargʻona Qoʻqon Gʻafur Isʼhoq", "uz", "en", origin="uz"
    )
    assert origin_of(f"Is{sign}hoq", "uz", "en") == origin_of("Isʼhoq", "uz", "en")
    assert candidates(f"FARG{sign}ONA", "uz", "en")[0].text == "FERGANA"
