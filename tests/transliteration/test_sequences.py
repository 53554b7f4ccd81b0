"""The chances of sounds after sounds: several are as likely as one after the other, and seen ones likelier."""

from __future__ import annotations

import math

import pytest

from glossary.transliteration.sequences import EDGE, before

NAMES = ("abaj", "abat", "sabaj")


@pytest.mark.parametrize("sounds", ["", "a", "aba", "sabat", "qŋq", "abaqŋq"])
def test_sounds_are_as_likely_in_one_step_as_in_several(sounds: str) -> None:
    start = before(NAMES)
    for cut in range(len(sounds) + 1):
        assert start.after(sounds[:cut]).after(sounds[cut:]) is start.after(sounds)
        assert start[sounds[:cut]] + start.after(sounds[:cut])[sounds[cut:]] == pytest.approx(start[sounds])


def test_the_chances_after_a_history_are_no_more_than_one() -> None:
    for sounds in ("", "a", "aba", "saba", "q"):
        history = before(NAMES).after(sounds)
        assert sum(math.exp(history[sound]) for sound in {*"abjts", EDGE}) <= 1


def test_what_was_never_seen_before_another_is_no_history() -> None:
    start = before(NAMES)
    assert start.after("qab") is start.after("sqab")
    assert start.after("sab") is not start.after("qab")


def test_what_was_seen_is_likelier() -> None:
    start = before(NAMES)
    assert start.score(f"abaj{EDGE}") > start.score(f"abas{EDGE}") > start.score(f"aqaŋ{EDGE}")
