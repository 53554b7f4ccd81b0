"""Russian declines every word of a name: they agree in case and gender, whatever each might be alone."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Concept, Source, Term


@pytest.mark.parametrize(
    ("text", "name", "features"),
    [
        ("Орден вручили Нурлану Садыкову.", "Нурлан Садыков", ("DAT",)),
        ("О Нурлане Садыкове говорили много.", "Нурлан Садыков", ("ESS",)),
        ("Встреча с Нурланом Садыковым прошла.", "Нурлан Садыков", ("INS",)),
        # A woman's name in a consonant stays in every case, and so does a man's in -и.
        ("Министр поздравил Айгерим Сарсенбаеву.", "Айгерим Сарсенбаева", ("ACC",)),
        ("Орден вручили Али Садыкову.", "Али Садыков", ("DAT",)),
        # Beside a name in the nominative the surname stands there, too.
        ("Поэт Ибрагим Гамидли пишет.", "Ибрагим Гамидли", ()),
        # A verb, or a title in the same case, is no part of the name after it.
        ("Передал Метину Акаеву грамоту.", "Метин Акаев", ("DAT",)),
        ("Генпрокурору Асану Садыкову вручили письмо.", "Асан Садыков", ("DAT",)),
        # A surname that is a given name as well, or has no ending of surnames, leaves the given name its case.
        ("Адвокат Рустама Йылмаза ответил.", "Рустам Йылмаз", ("GEN",)),
        ("Концерт Димаша Кудайбергена прошёл.", "Димаш Кудайберген", ("GEN",)),
        # What does not decline is no case of another word, and a surname in a consonant stays after a woman's name.
        ("По словам Экрема Имамоглу, да.", "Экрем Имамоглу", ("GEN",)),
        ("Михаилу Ломтадзе задали вопрос.", "Михаил Ломтадзе", ("DAT",)),
        ("Слова Мурата Нуртлеу.", "Мурат Нуртлеу", ("GEN",)),
        ("С Сабиной Ким поговорили.", "Сабина Ким", ("INS",)),
        ("Айгуль Ким выступила.", "Айгуль Ким", ()),
        # Both words are a woman's, or a man's; of two names the one that more nations have is meant.
        ("Суд оправдал Мадину Каримову.", "Мадина Каримова", ("ACC",)),
        ("Он встретился с Лейлой Каримовой.", "Лейла Каримова", ("INS",)),
        ("Филиппа Киркорова ждут.", "Филипп Киркоров", ("GEN",)),
        ("Айбека Джунушалиева уволили.", "Айбек Джунушалиев", ("GEN",)),
        ("Слова Роберта Фицо.", "Роберт Фицо", ("GEN",)),
        # A word before the name in another case is none of it; nor is a verb, or the title of a place.
        ("Марш Сабины Садыковой.", "Сабина Садыкова", ("GEN",)),
        ("Главе Нацбанка Тимуру Сулейменову задали вопрос.", "Тимур Сулейменов", ("DAT",)),
        ("Принял в Астане Бахыта Султанова.", "Бахыт Султанов", ("GEN",)),
        ("Наградили Исабаева.", "Исабаев", ("GEN",)),
        # In the nominative after a head it is no place, and after whom a body is called it is another person.
        ("Мэр города Айбек Джунушалиев подал в отставку.", "Айбек Джунушалиев", ()),
        ("Солист театра имени Навои Рамиз Усманов поёт.", "Рамиз Усманов", ()),
        # A given name in a case may be a word of the language.
        ("Ислама Садыкова чтут.", "Ислам Садыков", ("GEN",)),
        # A title with a capital inside a sentence is a given name.
        ("Поэт Султан Раев приехал.", "Султан Раев", ()),
    ],
)
def test_the_words_of_a_russian_name_are_read_together(text: str, name: str, features: tuple[str, ...]) -> None:
    found = [match for match in check(Source(text, "text", "ru"), Index(())).matches if match.kind == "person"]
    assert [(match.term, match.features) for match in found] == [(name, features)]


def test_the_title_of_a_place_is_no_person() -> None:
    found = check(Source("Эмир Катара прилетел. Султан Омана уехал.", "text", "ru"), Index(())).matches
    assert [(match.text, match.kind) for match in found] == [("Катара", "place"), ("Омана", "place")]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Написал Ферхату Пиринчи.", "Ферхату Пиринччи"),
        ("Встреча с Ферхатом Пиринчи прошла.", "Ферхатом Пиринччи"),
        ("Видели Ферхата Пиринчи.", "Ферхата Пиринччи"),
    ],
)
def test_what_sounds_alike_is_offered_in_the_case_of_the_text(text: str, house: str) -> None:
    index = Index([Concept("pirincci", "person", (Term("ru", "Ферхат Пиринччи"),))])
    (match,) = check(Source(text, "text", "ru"), index).matches
    assert (match.verdict, match.replacement) == ("review", house)
