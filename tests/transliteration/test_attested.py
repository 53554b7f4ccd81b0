"""Every form that the press was seen to print of one person is among the candidates of its style.

`attested.tsv`: the language and spelling of the name at home, the target, the form printed there, the style that
gives it. The glossary of the seeds is asked first, as everywhere.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.settings import data_folder
from glossary.transliteration.candidates import candidates

INDEX = Index(seeds.read(data_folder("seeds") / "concepts")[0])
_, *LINES = (Path(__file__).parent / "attested.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in LINES]


@pytest.mark.parametrize(("written", "name", "target", "form", "style"), ROWS)
def test_a_form_of_the_press_is_a_candidate(written: str, name: str, target: str, form: str, style: str) -> None:
    found = candidates(name, written, target, 8, style, INDEX.terms_for)  # type: ignore[arg-type]
    assert form in [item.text.replace("‘", "ʻ") for item in found]
