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
    ],
)
def test_the_words_of_a_russian_name_are_read_together(text: str, name: str, features: tuple[str, ...]) -> None:
    found = [match for match in check(Source(text, "text", "ru"), Index(())).matches if match.kind == "person"]
    assert [(match.term, match.features) for match in found] == [(name, features)]


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
