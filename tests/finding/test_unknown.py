"""Persons that the glossary does not have, by their signs; places and bodies are in test_headed.py."""

from __future__ import annotations

import gc
import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.finding.unknown.names import unknown_names
from tests.finding.offered import unknown


def persons(language: str, text: str) -> list[tuple[str, str]]:
    """The inflected words, and the bare names."""
    return [(match.text, match.term) for match in unknown(language, text) if match.kind == "person"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "Toplantıda Ayşe Demirkan'ın sözleri alkışlandı.", [("Ayşe Demirkan'ın", "Ayşe Demirkan")]),
        ("tr", "Dün Halide Hanım'ın evine gittik.", [("Halide", "Halide")]),
        ("az", "Sultan Səlim Təbrizdə cəmi bir həftə qaldı.", [("Səlim", "Səlim")]),
        ("az", "Tədbirdə Elnur Quliyevin məruzəsi dinlənildi.", [("Elnur Quliyevin", "Elnur Quliyev")]),
        ("kk", "Кеше Ержан Сәрсеновтың кітабы шықты.", [("Ержан Сәрсеновтың", "Ержан Сәрсенов")]),
        ("ru", "Вчера приехал А. Петренко с женой.", [("А. Петренко", "А. Петренко")]),
        (
            "ru",
            "Слова Владимира Владимировича Путина.",
            [("Владимира Владимировича Путина", "Владимир Владимирович Путин")],
        ),
        ("en", "Former leader George W. Bush spoke today.", [("George W. Bush", "George W. Bush")]),
        ("az", "Dünən Murat Nurtleu gəldi.", [("Murat Nurtleu", "Murat Nurtleu")]),
        ("ru", "Семья Назарбаевых и Путины.", [("Назарбаевых", "Назарбаев"), ("Путины", "Путин")]),
        # A son after a genitive is a word of the sentence; gods and heroes of books are persons, too.
        ("az", "Kərimin oğlu Samir gəldi.", [("Kərimin", "Kərim"), ("Samir", "Samir")]),
        ("kk", "Зевс найзағайын сілтеді.", [("Зевс", "Зевс")]),
        ("tr", "Akşam Odysseus'un gemisi yola çıktı.", [("Odysseus'un", "Odysseus")]),
        (
            "tr",
            "Elif Şahingöz geldi. Sonra Şahingöz konuştu.",
            [("Elif Şahingöz", "Elif Şahingöz"), ("Şahingöz", "Şahingöz")],
        ),
        # A surname in a headline, the full name after it; a foreign name, read again under another suffix.
        ("tr", "Şahingöz: Gidiyorum\nElif Şahingöz istifa etti.", [("Şahingöz", "Şahingöz"), ("Elif Şahingöz",) * 2]),
        (
            "az",
            "Rejissor Stiv Brennanı təbrik etdilər. Brennan gəlməyib.",
            [("Stiv Brennanı", "Stiv Brennan"), ("Brennan", "Brennan")],
        ),
        # Somebody known, and another person right after; a school called after one, and its pupil.
        (
            "kk",
            "Кеше Янис Пападакис келді. Пападакис Феллиниді мақтады.",
            [("Янис Пападакис",) * 2, ("Пападакис",) * 2, ("Феллиниді", "Феллини")],
        ),
        ("ru", "Ученик лицея имени Лобачевского Тимерлан Сафин победил.", [("Тимерлан Сафин",) * 2]),
        # Where a family comes from is a surname after a given name, though maps have it.
        ("az", "Gecəyə neyçi Burak Elmalı da gəldi.", [("Burak Elmalı", "Burak Elmalı")]),
        # Every word of a Russian name is declined.
        ("ru", "Это машина Игоря Саватеева.", [("Игоря Саватеева", "Игорь Саватеев")]),
        # A given name that is a town as well; an adjective before a noun is no surname.
        ("ru", "Вчера говорили с Владимиром Саватеевским.", [("Владимиром Саватеевским", "Владимир Саватеевский")]),
        ("ru", "Вчера Саватеевская декларация вступила в силу.", []),
        # A patronymic in small letters, with a suffix; initials; a surname that a court keeps back.
        ("ky", "Азамат Мырзабек уулунун китеби чыкты.", [("Азамат Мырзабек уулунун", "Азамат Мырзабек уулу")]),
        ("az", "Müəllif F. Qəhrəmanov mükafat alıb.", [("F. Qəhrəmanov", "F. Qəhrəmanov")]),
        ("tr", "Polis, Selami Ş. hakkında işlem yaptı.", [("Selami Ş.", "Selami Ş.")]),
        # An article of another language; a title and a form of address are no part of the name.
        ("az", "Prezident Bəşşar əl-Kərimi gəlib.", [("Bəşşar əl-Kərimi",) * 2]),
        ("tr", "Toplantıyı Genel Müdür Zeynep Aladağ Hanım yönetti.", [("Zeynep Aladağ",) * 2]),
        ("tr", "Polis, Hakan T.'yi gözaltına aldı.", [("Hakan T.'yi", "Hakan T.")]),
        # Small words and syllables in the names of other nations; the name of a father after a full name.
        (
            "tr",
            "Toplantıda Ursula von der Leyen'in sözleri alkışlandı.",
            [("Ursula von der Leyen'in", "Ursula von der Leyen")],
        ),
        ("az", "Sammitə Luis İnasio Lula da Silva rəhbərlik edib.", [("Luis İnasio Lula da Silva",) * 2]),
        ("az", "Dünən Seulda Mun Ce İn çıxış edib.", [("Mun Ce İn",) * 2]),
        ("az", "Saxlanılan Həsən Rəhimi Şapur oğlu evlidir.", [("Həsən Rəhimi Şapur oğlu",) * 2]),
        # An ordinary word or a title with a capital inside a sentence is a given name before a surname.
        ("tr", "Zirveye Kırgızistan'dan Sadır Caparov katıldı.", [("Sadır Caparov",) * 2]),
        ("az", "Xalq artisti Alim Qasımov Londonda konsert verib.", [("Alim Qasımov",) * 2]),
        # A surname, and a place that ends like one after it.
        ("az", "Prezident Zelenski Kiyevə qayıdıb.", [("Zelenski",) * 2]),
        ("uz", "Senat raisi Norboyeva Orol dengizi haqida gapirdi.", [("Norboyeva",) * 2]),
        # A place right after a person, a word of the sentence right before one.
        ("az", "Naziri Rövşən Talıblı Ankarada qarşıladı.", [("Rövşən Talıblı",) * 2]),
        ("uz", "Kitobni Kerem Yildirim tarjima qildi.", [("Kerem Yildirim",) * 2]),
        # A word that only begins like that for a daughter; a woman's name after a man's; where somebody comes from.
        ("az", "Rəhim Qəmbərov Parisdə qızıl medal qazandı.", [("Rəhim Qəmbərov",) * 2]),
        ("az", "Kitabda Əlimərdan bəy Topçubaşov barədə yazılıb.", [("Əlimərdan bəy Topçubaşov",) * 2]),
        ("az", "Baş nazir Dik Şof Amsterdamdakı görüşə gəlməyib.", [("Dik Şof",) * 2]),
        ("az", "Dünən naziri Hakan Fidan və Elçin Fərəcov gəlib.", [("Hakan Fidan",) * 2, ("Elçin Fərəcov",) * 2]),
        ("kk", "Аргентиналық Серік Жұмаділов екі гол соқты.", [("Серік Жұмаділов",) * 2]),
        # Epithets are part of a name, titles of the same letters at the start of a sentence are not.
        (
            "tr",
            "Deli Rüstem'in torunu Hacı Haydar Veli geldi.",
            [("Deli Rüstem'in", "Deli Rüstem"), ("Hacı Haydar Veli",) * 2],
        ),
        ("az", "O zaman Şah Rüstəm qoşun topladı.", [("Şah Rüstəm",) * 2]),
        ("az", "Kitabı Əhməd bəy Zakir yazıb.", [("Əhməd bəy Zakir",) * 2]),
        # Two persons side by side: an object after a subject, a woman after a man, two full names.
        ("kk", "Айжан Ерланды күтіп отыр.", [("Айжан",) * 2, ("Ерланды", "Ерлан")]),
        ("kk", "Кеше Серік Маратқа хат жазды.", [("Серік",) * 2, ("Маратқа", "Марат")]),
        ("az", "Cəmil Aynurun əlindən tutdu.", [("Cəmil",) * 2, ("Aynurun", "Aynur")]),
        ("az", "Nazir Elnur Kamalı təbrik edib.", [("Elnur Kamalı", "Elnur Kamal")]),
        (
            "tr",
            "Kemal Uslu Turgut Erdemir'in dostudur.",
            [("Kemal Uslu",) * 2, ("Turgut Erdemir'in", "Turgut Erdemir")],
        ),
        # The number of a ruler; a small word of another nation that is one of ours; two surnames.
        ("az", "Kral II Filipp gəldi.", [("Filipp",) * 2]),
        ("tr", "Honoré de Montfort geceleri çalışırdı.", [("Honoré de Montfort",) * 2]),
        ("tr", "Kemal de Zeynep'i gördü.", [("Kemal",) * 2, ("Zeynep'i", "Zeynep")]),
        ("tr", "Pablo García Márquez'in evi.", [("Pablo García Márquez'in", "Pablo García Márquez")]),
        # A place, a common word or a form of address ends a name before it.
        ("tr", "Deli Osman Yedikule'de oturuyor.", [("Deli Osman",) * 2]),
        ("tr", "Osman Paşa Plevne'yi gezdi.", [("Osman",) * 2]),
        ("kk", "Генерал Перовский Ақтөбені алды.", [("Перовский",) * 2]),
        ("az", "Platon Akademiyanı qurmuşdur.", [("Platon",) * 2]),
        # A word for what somebody does that is in no list.
        ("tr", "Şarkiyatçı Zeynep Erdemir ders vermişti.", [("Zeynep Erdemir",) * 2]),
        # A surname of two parts; a place and a people after a full name; a word that no list has before one.
        ("kk", "Елші Анна Новак-Гуда Атырауға барды.", [("Анна Новак-Гуда",) * 2]),
        ("kk", "Министр Хосе Феррейра Анталияда сөз сөйледі.", [("Хосе Феррейра",) * 2]),
        ("az", "Alim Nəsir Tusi Elxanilər sarayında çalışırdı.", [("Nəsir Tusi",) * 2]),
        ("kk", "Құсбегілерден Жолдас Серікұлы сөз алды.", [("Жолдас Серікұлы",) * 2]),
        ("kk", "Шабандоз Кенже Төлегенұлы жеңіске жетті.", [("Кенже Төлегенұлы",) * 2]),
        # A surname is a word, a plural or a place; after two given names; before it a word, after a title.
        ("tr", "Dün Selim Umut Meler konuştu.", [("Selim Umut Meler",) * 2]),
        ("tr", "Dün Kerem Ali Elmalı konuştu.", [("Kerem Ali Elmalı",) * 2]),
        ("tr", "Müdür Kerem Turgutlu'ya sordular.", [("Kerem Turgutlu'ya", "Kerem Turgutlu")]),
        ("kk", "Кеше директор Сергей Лагода кітап жазды.", [("Сергей Лагода",) * 2]),
        ("kk", "Кеше бапкер Роман Петрук келді.", [("Роман Петрук",) * 2]),
        ("tr", "Kazada 15 yaşındaki Kerem Umut D. yaralandı.", [("Kerem Umut D.",) * 2]),
        # The name of another thing after a full name; a word of the sentence before a surname.
        ("az", "Dünən Tomas Bilinskas Göyyaylaq düşərgəsinə gəldi.", [("Tomas Bilinskas",) * 2]),
        ("az", "Dünən Rəna Talıbzadə Lerikin mərkəzinə gəldi.", [("Rəna Talıbzadə",) * 2]),
        ("az", "Dünən Sübhan qızılını göstərdi.", [("Sübhan",) * 2]),
        ("az", "Dünən anası Sevil Kərimova oğlunun şəklini gətirdi.", [("Sevil Kərimova",) * 2]),
        ("uz", "Kechada Karimova qoʻshiq aytdi.", [("Karimova",) * 2]),
        # Two elements of names put together; a verb of persons; what a person has.
        ("uz", "Turobjon ikki kosa ichdi.", [("Turobjon",) * 2]),
        ("tr", "Umut sustu.", [("Umut",) * 2]),
        ("tr", "Nehir'in gözleri doldu.", [("Nehir'in", "Nehir")]),
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
        ("az", "Honda Civic 1.6 satılır."),
        ("tr", "Kız Kulesi'ni gezdik."),
        ("az", "World Wide Web nədir?"),
        ("tr", "Toplantı 5 Ekim Salı günü yapılacak."),
        ("ky", "Депутат Кеңешке келди."),
        ("tr", "Tesla'nın fabrikası kapandı."),
        ("az", "Koroğlu operası yenidən səhnələşdirildi."),
        ("kk", "Қымбатты ханымдар!"),
        ("uz", "Fitrat ko‘chasidagi uy sotildi."),
        ("ru", "К полудню на Казанском вокзале не было никого."),
        ("kk", "Абылай хан даңғылында кептеліс болды."),
        ("ky", "Азамат Мырзабеков көчөсү оңдолду."),
        # A list has one kind of names, and one head for all; who brings what comes from a place.
        ("tr", "Testte Ericsson ve Nokia yarıştı."),
        ("az", "Qax, Ağdam və Füzuli rayonlarından xəbər var."),
        ("ru", "Хлеб пекут в Акмолинской и Костанайской областях."),
        ("ru", "Жители улицы Абая Кунанбаева довольны."),
        ("az", "Bazara Tovuzdan kartof gətirirlər."),
        # Companies that are called like persons.
        ("tr", "Rapora göre Morgan Stanley temkinli."),
        ("az", "Hesabat PricewaterhouseCoopers tərəfindən yoxlanılıb."),
    ],
)
def test_words_places_and_bodies_are_no_persons(language: str, text: str) -> None:
    assert persons(language, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hakan Fidan geldi. Fidan dikme günü yarın.", ["Hakan Fidan"]),
        ("Hakan Fidan geldi. Fidan, soruları yanıtladı.", ["Hakan Fidan", "Fidan"]),
        ("Ersin Tatar geldi. Kırım Tatar halkı da yürüdü.", ["Ersin Tatar"]),
    ],
)
def test_a_word_of_the_language_is_the_person_only_where_something_tells_so(text: str, found: list[str]) -> None:
    assert [word for word, _ in persons("tr", text)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # called by a word of the language, after the full name
        ("kk", "Кеше Бақыт Сәрсенов келді. Бақыт үйде отырған.", ["Бақыт Сәрсенов", "Бақыт"]),
        ("ky", "Эркин базар керек. Эркин Сатылганов келди.", ["Эркин Сатылганов"]),
        ("tr", "Umut Kaya geldi. Umut bitmez, umut hep vardır.", ["Umut Kaya"]),
        # said again, once inside a sentence
        ("kk", "Арман келді. Ертең Арман да келеді.", ["Арман", "Арман"]),
        ("kk", "Арман қуған жастар көп. Ертең арман орындалады.", []),
        # beside somebody whose name is no word
        ("kk", "Арман мен Дәурен бір ауылда өсті.", ["Арман", "Дәурен"]),
        ("tr", "Deniz ve Mehmet geç döndü. Deniz durgundu.", ["Deniz", "Mehmet"]),
        ("tr", "Toplantıya Hatice ve Deniz katıldı.", ["Hatice", "Deniz"]),
        ("az", "Dəniz, Fidan və Orxan ifadə verdi.", ["Dəniz", "Fidan", "Orxan"]),
        # another word begins as the name does
        ("tr", "Kitabı dün Ada aldı. Sonra Ada eve döndü. Bir adam geldi.", ["Ada", "Ada"]),
        # a surname that is a word, softened
        ("tr", "Dün Ali Şimşeğin evine gittik.", ["Ali Şimşeğin"]),
        # surname first, after a word of the sentence
        ("kk", "Тізімге Ахметова Динара, Бейсен Олжас енді.", ["Ахметова Динара", "Бейсен Олжас"]),
    ],
)
def test_a_word_that_is_a_name_too_is_one_where_the_text_tells_so(language: str, text: str, found: list[str]) -> None:
    assert [word for word, _ in persons(language, text)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "İsrail Başbakanı Eşkol öneriyi reddetti.", ["Eşkol"]),
        ("az", "Müfəttiş Krupskin qapını döydü.", ["Krupskin"]),
        ("kk", "Германияның сыртқы істер министрі Геншер Анкараға келді.", ["Геншер"]),
        ("uz", "Sudya Volstenkroft ishni keyinga qoldirdi.", ["Volstenkroft"]),
        # A form of address is none, though neighbours are called so.
        ("az", "Cənab Hendersonun məktubu cavabsız qaldı.", ["Hendersonun"]),
    ],
)
def test_after_a_title_a_word_of_no_list_is_a_name(language: str, text: str, found: list[str]) -> None:
    assert [word for word, _ in persons(language, text)] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Umarım Semra vazonun yokluğunu fark etmez."),
        ("az", "Oyananda Səmra otaqda idi."),
        ("kk", "Оянғанда Айгүл үйде еді."),
        ("ky", "Түшүндүм Айгүл үйүнө кеткенин."),
        ("tk", "Görende Aýgül öýe girdi."),
        ("uz", "Oʻyladim Dilnoza uyga ketdi."),
    ],
)
def test_a_verb_that_begins_the_sentence_is_no_part_of_the_name_after_it(language: str, text: str) -> None:
    name = text.split(" ")[1]
    assert persons(language, text) == [(name, name)]


HOSTILE = (
    "Abcd Efgh ", "Kerem Uludag ", "A. ", "A . ", "«A", '"Abc ', "Abc ve ", "Ali oğlu ", "al-", "Al-al", "Ali, ", "A'",
    "A.Ş. ", "Köyü ", "Ak Köyü ", "University of ", "Министерство дел и ", "Ali (1", "Aaaa",
)  # fmt: skip


@pytest.mark.parametrize("language", ["tr", "kk", "ru", "en"])
def test_time_grows_with_the_text_alone(language: str) -> None:
    def seconds(times: int) -> float:
        gc.collect()
        gc.disable()  # what the whole process keeps is not of the text
        start = time.process_time()
        for piece in HOSTILE:
            unknown_names(piece * times, language, [])
        gc.enable()
        return time.process_time() - start

    seconds(50)  # words are learnt once
    assert seconds(2000) < 20 * seconds(200) + 0.5


@given(st.text(max_size=200), st.sampled_from(("tr", "az", "kk", "ru", "en")))
def test_any_text_has_its_candidates_in_order_and_inside(text: str, language: str) -> None:
    places = [(item.start, item.end) for item in unknown_names(text, language, [])]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(places))
