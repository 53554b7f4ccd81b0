"""What tells names in a text, as data."""

from __future__ import annotations

from dataclasses import fields

import pytest

from glossary.languages.clues import Cues, cues
from glossary.orthography.convert import convert


@pytest.mark.parametrize(("first", "second"), [("az", "az-Cyrl"), ("uz", "uz-Cyrl"), ("kk", "kk-Latn")])
def test_the_cues_of_a_second_script_are_those_of_the_first(first: str, second: str) -> None:
    patterns = {"verbs", "infinitive"}
    kinds = [field.name for field in fields(Cues) if field.name not in patterns]
    for kind in kinds:
        assert getattr(cues(second), kind) == {convert(word, first, second) for word in getattr(cues(first), kind)}, (
            kind
        )
