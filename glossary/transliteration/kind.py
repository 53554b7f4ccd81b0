"""Guess whether a name is a person's or a place's: maps and the press write the two by different habits."""

from __future__ import annotations

from glossary.orthography.casing import lower
from glossary.orthography.rules import Kind
from glossary.transliteration.endings import Tail, ends_as_place, tails
from glossary.transliteration.known import Reading, readings
from glossary.transliteration.letters import likelihood
from glossary.transliteration.words import words_of

#: An unknown word whose letters are less likely than this (logarithm a letter) in its home language is foreign there.
#: In Uzbek alone, whose o becomes a in places that neighbours share (Andican) and stays in foreign names (Robinson).
NATIVE_SOUND = {"uz": -3.5}
#: Letters that a foreign name has not.
NATIVE_LETTERS = {"uz": "ʻqx"}
#: The kinds of elements that persons bear alone.
BORNE = frozenset({"given", "stem"})
#: What a reading must weigh beside the best one to tell as much.
NEARLY = 0.9


def kind_of(name: str, written: str, home: str) -> Kind:
    """What *name*, at home in *home*, seems to be the name of.

    Endings of surnames tell a person, known elements tell either. Of unknown names those of several words are persons:
    given names are mostly known, villages mostly not; and so are words that sound foreign. A hyphen is for places
    (Жон-Арык), but for two known given names. Russian places are left to the press, which spells them as it does
    people, but for villages that another country calls by Russian names.
    """
    words = [lower(word, written) for word in words_of(name)]
    if any(_tells_person(tail, home) for word in words for tag in {written, "ru"} for tail in tails(word, tag)):
        return "person"
    known = [_known(word, written, home, number < len(words)) for number, word in enumerate(words, start=1)]
    told = [kind for kinds in known for kind in kinds]
    if home == "ru" == written:
        return "person"
    if known[:1] == [["person"]] and not any(_is_place(word, written, home) for word in words):
        return "person"
    if "place" in told or (home == "ru" and not told and any(ends_as_place(word, written) for word in words)):
        return "place"
    if "-" in name and " " not in name:
        return "place" if [] in known else "person"
    return "person" if told or " " in name or not _sounds_native(words, written, home) else "place"


def _sounds_native(words: list[str], written: str, home: str) -> bool:
    """Whether the letters of each of *words* are as likely as those of names at home in *home* mostly are."""
    least, own = NATIVE_SOUND.get(home), NATIVE_LETTERS.get(written, "")
    return least is None or all(
        any(letter in word for letter in own) or likelihood(word, written, home) > least * len(word) for word in words
    )


def _tells_person(tail: Tail, home: str) -> bool:
    """Whether an ending is of persons alone: -ov and -oğlu are, -in is of Russian places too, -ova of Turkish ones."""
    return (bool(tail.ending.after) and home != "tr") or "ru" not in tail.ending.homes


def _known(word: str, written: str, home: str, leads: bool) -> list[Kind]:
    """What the best reading of *word* as elements of *home* tells; nothing of what stands in names of both.

    A compound is a place where its last part may be one (Esentepe), and so is a surname that *leads* (Yeni Mahalle).
    What is a part of other names is none alone. One that *leads* may be a given name in its less usual spelling: Dəniz.
    """
    found = [item for item in readings(word, written) if item.home == home and not _is_part(item)]
    if not found:
        return []
    least = NEARLY * max(item.weight for item in found)
    best = [item for item in found if item.weight >= least]
    places = [item.parts[-1].kind == "place" for item in best]
    likely = found if leads and len(best[0].parts) == 1 else best
    given = any(part.kind == "given" for item in likely if not item.is_place for part in item.parts)
    if (all(item.is_place for item in best) and not given) or (
        any(places) and (len(best[0].parts) > 1 or (leads and not given))
    ):
        return ["place"]
    return ["person"] if given or not any(item.is_place for item in best) else []


def _is_place(word: str, written: str, home: str) -> bool:
    """Whether *word* as it stands is known to be in names of places at home in *home* alone, not put together: after a
    given name a surname may be made as villages are (Nurgül Yeşilçay), and may be a word for places (Zeynep Kaya).
    """
    kinds = {item.parts[0].kind for item in readings(word, written) if item.home == home and len(item.parts) == 1}
    return "place" in kinds and kinds.isdisjoint(BORNE)


def _is_part(reading: Reading) -> bool:
    return [part.kind for part in reading.parts] == ["part"]
