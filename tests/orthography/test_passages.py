"""A text is cut where its language changes, by what is written and by what markup says."""

from __future__ import annotations

import pytest

from glossary.orthography.passages import declared, guessed, with_marked

AZ, RU = "Nazir bu gün Bakıda çıxış etdi və qonaqlarla görüşdü.", "Министр сегодня выступил и поговорил с гостями."


def test_a_paragraph_in_another_language_is_a_passage_of_its_own() -> None:
    text = f"{AZ}\n\n{RU}\n\n{AZ}"
    assert [(text[start:end].strip(), language.tag) for start, end, language in guessed(text)] == [
        (AZ, "az"),
        (RU, "ru"),
        (AZ, "az"),
    ]


def test_a_text_of_many_paragraphs_is_looked_through_to_its_end() -> None:
    text = "\n\n".join([AZ] * 505 + [RU] * 20)
    assert [passage.language.tag for passage in guessed(text)] == ["az", "ru"]


@pytest.mark.parametrize(
    ("marked", "tags"),
    [
        ([(53, 100, "ru-RU")], ["az", "ru", "az"]),
        ([(53, 100, "uz-Cyrl-UZ")], ["az", "uz-Cyrl", "az"]),
        ([(53, 100, "UZ")], ["az", "uz-Cyrl", "az"]),
        ([(53, 100, "fr")], ["az", "az"]),
        ([(53, 100, "az")], ["az", "az-Cyrl", "az"]),
        ([(0, 53, "az")], ["az"]),
        ([(0, 153, "en")], ["az"]),
        ([(0, 53, "en"), (53, 153, "ru")], ["en", "ru"]),
        ([(0, 153, "fr")], ["az"]),
        ([(0, 53, "fr"), (53, 153, "de")], []),
    ],
)
def test_markup_is_believed_but_for_one_language_of_all_the_text(
    marked: list[tuple[int, int, str]], tags: list[str]
) -> None:
    text = f"{AZ}{RU}{AZ}"
    assert [passage.language.tag for passage in with_marked(text, declared(text, "az"), marked)] == tags
