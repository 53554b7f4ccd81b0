"""What nobody said of a name is guessed: a person's, or a body's that ends in a possessive."""

from __future__ import annotations

import pytest

from glossary.inflection.attach import PLAIN, Hints, attach
from glossary.inflection.guess import guessed


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Ильхам Алиев", "Ильхамом Алиевым"),
        ("Мария Захарова", "Марией Захаровой"),
        ("Реджеп Тайип Эрдоган", "Реджепом Тайипом Эрдоганом"),
        ("Гаджиев", "Гаджиевым"),
        ("Лев Толстой", "Львом Толстым"),
        ("Пётр", "Петром"),
        ("Павел", "Павлом"),
        ("Киев", "Киевом"),
        ("Республика Казахстан", "Республикой Казахстан"),
        ("Северная Осетия", "Северной Осетией"),
        ("Фонд Гейдара Алиева", "Фондом Гейдара Алиева"),
    ],
)
def test_a_russian_name_is_a_persons_or_a_things(name: str, form: str) -> None:
    assert attach(name, ("INS",), "ru", guessed(name, "ru")).form == form


@pytest.mark.parametrize(
    ("tag", "name", "form"),
    [
        ("tr", "Türk Devletleri Teşkilatı", "Türk Devletleri Teşkilatı'nda"),
        ("tr", "Kuzey Kıbrıs Türk Cumhuriyeti", "Kuzey Kıbrıs Türk Cumhuriyeti'nde"),
        ("tr", "Avrupa Birliği", "Avrupa Birliği'nde"),
        ("tr", "Kapalı Çarşı", "Kapalı Çarşı'da"),
        ("tr", "Mehmet Ali", "Mehmet Ali'de"),
        ("tr", "Ankara Büyükşehir Belediyesi", "Ankara Büyükşehir Belediyesi'nde"),
        ("tr", "İnsan Hakları Vakfı", "İnsan Hakları Vakfı'nda"),
        ("az", "Türk Dövlətləri Təşkilatı", "Türk Dövlətləri Təşkilatında"),
        ("az", "Heydər Əliyev Fondu", "Heydər Əliyev Fondunda"),
        ("az", "Xəzər dənizi", "Xəzər dənizində"),
        ("kk", "Қазақстан халқы", "Қазақстан халқында"),
        ("tk", "Hazar deňzi", "Hazar deňzinde"),
        ("kk", "Түркі мемлекеттері ұйымы", "Түркі мемлекеттері ұйымында"),
        ("ky", "Түрк мамлекеттеринин уюму", "Түрк мамлекеттеринин уюмунда"),
        ("tk", "Türki Döwletleriniň Guramasy", "Türki Döwletleriniň Guramasynda"),
        ("uz", "Oʻzbekiston Respublikasi", "Oʻzbekiston Respublikasida"),
    ],
)
def test_a_body_that_is_a_possession_takes_the_n(tag: str, name: str, form: str) -> None:
    assert attach(name, ("LOC",), tag, guessed(name, tag)).form == form


def test_what_is_said_is_not_guessed() -> None:
    person = Hints(kind="person")
    assert guessed("Türk Devletleri Teşkilatı", "tr", person) == person
    assert guessed("Ильхам Алиев", "ru", Hints(kind="place")).kind == "place"
    assert guessed("Bill Gates", "trk-Latn") == PLAIN
