"""What can go wrong, in words a user can act on; the doors turn these into statuses and exit codes."""

from __future__ import annotations

#: How many letters of what is wrong are shown.
SHOWN = 80


class GlossaryError(Exception):
    """Base of all errors that a user can mend; *code* names the cause for programs."""

    code = "error"
    status = 400

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UnknownLanguage(GlossaryError):
    """A language tag that the project has no data for."""

    code = "unknown-language"
    status = 422


class UnsuitableText(GlossaryError):
    """A text that cannot be read: not UTF-8, or with a lone surrogate."""

    code = "unsuitable-text"
    status = 422


class TextTooLong(GlossaryError):
    """A text above the limit of the settings."""

    code = "text-too-long"
    status = 413


class UnknownConcept(GlossaryError):
    """No concept of that id, or no such term of it."""

    code = "unknown-concept"
    status = 404


class InvalidId(GlossaryError):
    """An id that no concept can have."""

    code = "invalid-id"
    status = 422


class UnsuitableForm(GlossaryError):
    """A form that no name can have: without a letter, with signs that do not print, or too long."""

    code = "unsuitable-form"
    status = 422


class TermExists(GlossaryError):
    """A term that the concept has already."""

    code = "term-exists"
    status = 409


class InvalidFile(GlossaryError):
    """A file that does not hold what it should; says file, line and column.

    *line* counts from 1; *column* is the name of the column or key, or empty.
    """

    code = "invalid-file"
    status = 422

    def __init__(self, file: str, line: int, column: str, problem: str) -> None:
        place = f"{file}, line {line}" + (f", column {column}" if column else "")
        super().__init__(f"{place}: {problem}")
        self.file, self.line, self.column, self.problem = file, line, column, problem


class InvalidFeatures(GlossaryError):
    """A feature list that names an unknown tag, or tags out of order."""

    code = "invalid-features"
    status = 422


class InvalidSetting(GlossaryError):
    """A setting whose value cannot be used."""

    code = "invalid-setting"
    status = 500


class InvalidIndex(GlossaryError):
    """A compiled glossary that cannot be read back."""

    code = "invalid-index"
    status = 500
