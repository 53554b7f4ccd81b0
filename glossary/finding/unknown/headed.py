"""Places and bodies that say what they are: by the word that ends or begins their name, a legal form or capitals.

`Qəmərli kəndində`, `Ədliyyə Nazirliyi`, «Ақжол» ЖШС, Министерство финансов: offered as a whole, without the suffix.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import regex

from glossary.finding.unknown.agreement import agreed
from glossary.finding.unknown.beforehead import is_only_kind, joins, namesake, own_words
from glossary.finding.unknown.begun import begun, with_tail
from glossary.finding.unknown.capitals import capitals
from glossary.finding.unknown.compass import by_compass
from glossary.finding.unknown.heads import (
    HEADED,
    REASONS,
    Head,
    agree_in_case,
    beginning_of_place,
    head_of,
    is_kind_of_place,
    is_namelike,
    is_of_kind_of_place,
    named,
    unowned_head_of,
)
from glossary.finding.unknown.legal import before_legal_forms, quoted
from glossary.finding.unknown.several import several
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.unknown.wellknown import well_known
from glossary.finding.words.nameword import NameWord, bare, inflected
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import ABBREVIATION
from glossary.finding.words.word import FULL, Word
from glossary.finding.words.wordclass import agree, may_be_adjective
from glossary.inflection.decline import adjective_endings
from glossary.languages.clues import cues
from glossary.orthography.casing import lower

#: The most small words inside the name of a body, and inside that of one called after a person.
FILLERS, CALLED_AFTER = 5, 8
#: How many of them may be any noun or adjective, but for that of one called after a person.
PLAIN_FILLERS = 3
_SMALL = regex.compile(r"[ \u00a0](\p{Ll}[\p{L}\p{M}ʻʼ‘’'-]{0,40})")
_NUMBER = regex.compile(r"[ \u00a0](?:№[ \u00a0]?)?\d{1,4}(?:\.|-\p{Ll}{1,4})?(?=[ \u00a0])")
#: What may stand before the words of a body's own, and before a head that has none: `3. Aile Mahkemesi`, `ABŞ Senatı`.
_BEFORE = regex.compile(r"(?r)(?<![\p{L}\p{M}\p{N}.,№])(?:\p{Lu}{2,6}|\d{1,2}\.|№[ \u00a0]?\d{1,4})[ \u00a0]$")
_AHEAD = regex.compile(r"(?r)(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,40})[ \u00a0]$")
_AHEAD_TWO = regex.compile(r"(?r)(?<![\p{L}\p{M}])(\p{Ll}{2,20} \p{Ll}{1,4})[ \u00a0]$")


def headed_names(text: str, runs: list[list[Word]], taken: Stretches, tag: str) -> list[UnknownName]:
    """The places and bodies of *text* among its *runs* and in quotation marks, in order and apart."""
    found = [
        *quoted(text, tag),
        *begun(text, taken, tag),
        *_ended(text, runs, taken, tag),
        *before_legal_forms(text, runs, tag),
    ]
    found += [*well_known(text, runs, tag), *by_compass(text, runs, tag), *capitals(text, tag)]
    listed = list(several(text, tag))
    if listed:
        places = Stretches((name.start, name.end) for name in listed)
        found = [*listed, *(name for name in found if (name.start, name.end) not in places)]
    kept: list[UnknownName] = []
    for name in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or kept[-1].end <= name.start:
            kept.append(name)
    return [name for name in kept if (name.start, name.end) not in taken]


def _ended(text: str, runs: list[list[Word]], taken: Stretches, tag: str) -> Iterator[UnknownName]:
    """The names that heads in the *runs*, or after them, end; and those that heads before them begin."""
    starts = {run[0].start: run for run in runs}
    passed = 0
    for run in runs:
        if run[0].start < passed:
            continue
        walk = _Walk(text, starts, taken, tag)
        passed = walk.through(run)
        yield from walk.found
    if cues(tag).places_first:
        yield from (name for run in runs if not run[-1].initial and (name := _after_head(text, run, tag)))


class _Walk:
    """A way through capitalised words, and the small words and numbers between, up to the last head of a name.

    *chain* are the words that a name may begin with, *open* is the head of the last name *found* if it may be part of
    a longer one (`Andijon viloyati` of its `hokimligi`), *namesake* is where the person begins that a body is called
    after.
    """

    def __init__(self, text: str, starts: Mapping[int, list[Word]], taken: Stretches, tag: str) -> None:
        self.text, self.starts, self.taken, self.tag = text, starts, taken, tag
        self.found: list[UnknownName] = []
        self.chain: list[Word] = []
        self.open: Head | None = None
        self.namesake: int | None = None
        self.position = 0

    def through(self, run: list[Word]) -> int:
        """Go from the *run* on; where the way ends."""
        following: list[Word] | None = run
        while following:
            for word in following:
                self._pass_capital(word)
            following = self._after_small_words()
        return self.position

    def _pass_capital(self, word: Word) -> None:
        head = None if word.initial else self._head(word.text)
        if head:
            self._take(head, word.start, word.end, 0)
        else:
            self.chain.append(word)
        self.position = word.end

    def _head(self, word: str) -> Head | None:
        return head_of(word, self.tag) if self.namesake is None else unowned_head_of(word, self.tag)

    def _after_small_words(self) -> list[Word] | None:
        """Pass the small words and numbers of a name; the run that follows them, if the name may go on with it."""
        number, last, plain = 0, "", False
        while self._may_go_on(number):
            following = self.starts.get(self.position + 1) if number else None
            if following:
                return following if not plain and self._joins(last, following[0].text) else None
            match = _SMALL.match(self.text, self.position)
            if match and last in cues(self.tag).conjunctions and self._head(match[1]):
                return None
            if match is None:
                match = self._number()
            elif (head := self._head(match[1])) and self._may_end(head, number, last):
                self._take(head, match.start(1), match.end(1), number)
                number = -1
            elif not self._is_inside(match[1], number):
                return None
            if match is None:
                return None
            self.position, number, last = match.end(), number + 1, match[0].strip()
            plain = plain or (number > 0 and last[:1].isalpha() and not self._is_listed(last))
        return None

    def _may_end(self, head: Head, number: int, last: str) -> bool:
        """Whether the *head* may stand after a *number* of small words; of a place after one that says of what kind:
        `ауылдық округі`, `айыл аймагы`.
        """
        of_kind = number == 1 and (is_kind_of_place(last, self.tag) or is_of_kind_of_place(last, self.tag))
        return head.kind != "place" or not number or of_kind

    def _number(self) -> regex.Match[str] | None:
        """The number that follows, which is no day of a month: `on May 3. Kaktus Media reported`."""
        return None if self._is_dated(self.position + 1) else _NUMBER.match(self.text, self.position)

    def _is_dated(self, position: int) -> bool:
        """Whether a month, or what is never in a name, stands before *position*."""
        ahead = _AHEAD.search(self.text, max(0, position - 45), position)
        return ahead is not None and lower(ahead[1], self.tag) in cues(self.tag).never

    def _may_go_on(self, number: int) -> bool:
        if self.namesake is not None:
            return number <= CALLED_AFTER
        if self.chain:
            return number <= FILLERS and not self.chain[-1].initial
        return number <= FILLERS and self.open is not None

    def _is_listed(self, word: str) -> bool:
        return word in cues(self.tag).fillers or word in cues(self.tag).namesakes

    def _joins(self, last: str, following: str) -> bool:
        """Whether the name may go on with a capitalised word after the small word *last*."""
        if last in cues(self.tag).conjunctions:
            return bool(self.chain) and joins(self.chain[-1].text, following, self.tag)
        return True

    def _is_inside(self, word: str, number: int) -> bool:
        """Whether the small *word* may stand in the name of a body: any noun or adjective only after no person."""
        around = cues(self.tag)
        if word in around.namesakes:
            own = namesake(self.text, self.chain, self.tag)
            self.namesake, self.chain = own[0].start if own else None, []
            return bool(own)
        if word in around.fillers:
            return True
        is_plain = (number < PLAIN_FILLERS or self.namesake is not None) and is_namelike(word, self.tag)
        return is_plain and not self._ends_in_person()

    def _ends_in_person(self) -> bool:
        """Whether the chain ends in a person: no adjective, which may look like one: `Казанского федерального`."""
        last = self.chain[-1].text if self.chain else ""
        if len(self.chain) == 1 and declines(self.tag) and may_be_adjective(last, self.tag):
            return bare(last, self.tag).given
        return bool(last) and lower(last, self.tag) not in cues(self.tag).never and inflected(last, self.tag).telling

    def _take(self, head: Head, start: int, end: int, number: int) -> None:
        """End a name with the *head*, after a *number* of small words."""
        own = own_words(self.text, self.chain, head.kind, self.tag)
        if own and lower(head.reading.lemma, self.tag) in cues(self.tag).posts and _is_person(own, self.tag):
            own = []
        if len(own) == 1 and is_only_kind(self.text, own[0], number, self.tag):
            own = []
        first: int | None = own[0].start if own else None
        if self.open and self._is_part_of(head, own, number):
            first = self.found.pop().start
        elif self.namesake is not None:
            first = self.namesake
        elif head.kind == "organisation":
            pattern, at = (ABBREVIATION, start) if first is None else (_BEFORE, first)
            before = pattern.search(self.text, max(0, at - 10), at)
            first = before.start() if before and not self._is_dated(before.start()) else first
        self.chain, self.open, self.namesake = [], None, None
        if first is not None and (not declines(self.tag) or self._agree(first, start, end)):
            name = named(self.text, first, start, end, head, self.tag)
            self.found.append(with_tail(self.text, name, start, self.taken, self.tag))
            self.open = head if head.is_bare or (head.kind == "place" and head.is_owner) else None

    def _agree(self, first: int, start: int, end: int) -> bool:
        return agree_in_case(self.text[first:start], self.text[start:end], self.tag)

    def _is_part_of(self, head: Head, own: list[Word], number: int) -> bool:
        """Whether the name found last is the beginning of the one that *head* ends after its *own* words."""
        if self.open is None or head.kind != "organisation" or own != self.chain:
            return False
        if not self.open.is_bare:
            return not own and (number > 0 or head.reading.lemma in cues(self.tag).authorities)
        if own:
            return not bare(own[0].text, self.tag).place
        return self.open.kind == "place" or number == 0


def _is_person(own: list[Word], tag: str) -> bool:
    """Whether the words before the word for an office are rather who holds it."""
    *firsts, last = own
    known = inflected(last.text, tag)
    given = bool(firsts) and not firsts[-1].initial and bare(firsts[-1].text, tag).given
    return known.telling or (not known.ordinary and (given or known.weak))


def _after_head(text: str, run: list[Word], tag: str) -> UnknownName | None:
    """The name that a head begins, without the case of the head: `село Новотроянское`, `Lake Sevan`."""
    start, following = _head_ahead(text, run[0].start, tag), run
    if start is None and len(run) > 1 and beginning_of_place(run[0].text, tag):
        start, following = run[0].start, run[1:]
    if start is None or _is_person_after(following, tag):
        return None
    at = following[0].start
    head = text[start : at - 1]
    end, own = _own_name(text, head, following, tag)
    name = beginning_of_place(head, tag) + text[at - 1] + own.lemma
    return UnknownName(start, end, name, own.suffix, own.features, HEADED, (REASONS["place"],), "place")


def _is_person_after(words: list[Word], tag: str) -> bool:
    """Whether *words* after a head are a person, and not whom it is called after: `мэр города Айбек Асанов`."""
    person = agreed(tuple(word.text for word in words[:FULL]), tag) if declines(tag) else ()
    return bool(person) and person[0].given and person[-1].surname and not person[-1].features


def _own_name(text: str, head: str, words: list[Word], tag: str) -> tuple[int, NameWord]:
    """Where the name of a place after its *head* ends, and that of *words* which is the name: it stands in the case of
    the head, or as it is, which may be that of somebody's (`на улице Айбека Асанова`) or of two words: `в селе Большое
    Мереткозино`.
    """
    first, *others = words
    known = inflected(first.text, tag)
    if not declines(tag):
        return first.end, known
    if others and _are_one_name(first.text, others[0].text, tag):
        return others[0].end, replace(bare(others[0].text, tag), lemma=text[first.start : others[0].end])
    return first.end, known if agree(head, first.text, tag) else bare(first.text, tag)


def _are_one_name(first: str, second: str, tag: str) -> bool:
    """Whether the two words after a head are the given name and surname of somebody, or an adjective and its noun."""
    known = inflected(second, tag)
    borne = inflected(first, tag).given and known.surname
    return borne or (first.endswith(adjective_endings(tag)) and not known.given)


def _head_ahead(text: str, start: int, tag: str) -> int | None:
    """Where the word, or the two, begin that stand before *start* and begin the name of a place: `село`, `city of`."""
    found = (pattern.search(text, max(0, start - 45), start) for pattern in (_AHEAD_TWO, _AHEAD))
    return next((match.start(1) for match in found if match and beginning_of_place(match[1], tag)), None)
