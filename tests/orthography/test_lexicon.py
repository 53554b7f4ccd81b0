"""A second script has the words of the first one, converted."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.languages import load
from glossary.model import Source
from glossary.orthography.lexicon import given_names, known_bodies, surnames, words


@pytest.mark.parametrize(
    ("tag", "word", "kind"),
    [
        ("uz", "bosh", "adjective"),
        ("uz-Cyrl", "бош", "adjective"),
        ("kk-Latn", "qala", "noun"),
        ("az-Cyrl", "бөјүк", "adjective"),
    ],
)
def test_a_word_has_its_class_in_each_script(tag: str, word: str, kind: str) -> None:
    assert words(tag)[word] == kind


@pytest.mark.parametrize("tag", ["uz-Cyrl", "az-Cyrl", "kk-Latn"])
def test_a_second_script_lacks_nothing_of_the_first(tag: str) -> None:
    first = load.language_of(tag)
    assert len(words(tag)) > 0.99 * len(words(first))  # a few words are written alike in the second
    assert len(given_names(tag)) == len(given_names(first))
    assert len(surnames(tag)) == len(surnames(first))
    assert len(known_bodies(tag)) > 0.9 * len(known_bodies(first))


def test_an_alphabet_of_several_languages_has_no_words_of_its_own() -> None:
    assert not words("trk-Latn")


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("uz-Cyrl", "Судланувчининг адвокати келди."),
        ("uz-Cyrl", "Бош шифокор келди. Эркинлик ҳақида гап кетди."),
        ("az-Cyrl", "Азадлыг һаггында данышдылар."),
    ],
)
def test_a_word_at_the_start_of_a_sentence_is_no_name_in_a_second_script_either(tag: str, text: str) -> None:
    assert check(Source(text, "text", tag), Index(())).matches == ()
