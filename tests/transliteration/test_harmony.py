"""Vowels that go together in names of a language are likelier than those that do not, whatever stands between."""

from __future__ import annotations

import pytest

from glossary.transliteration.harmony import harmony


@pytest.mark.parametrize(
    ("home", "likelier", "than"),
    [("kk", "bozɯm", "bozɪm"), ("kk", "ɪlɪjas", "ɯlɪjas"), ("ky", "øtkyr", "øtkur"), ("tr", "aqbaldɯr", "aqbaldir")],
)
def test_vowels_of_one_row_go_together(home: str, likelier: str, than: str) -> None:
    assert harmony(likelier, home) > harmony(than, home)


def test_one_vowel_and_strange_signs_tell_nothing() -> None:
    assert harmony("", "kk") == harmony("tas", "kk") == harmony("taʌs", "kk") == 0.0
