"""Run the command line: every failure is one line on standard error, wrong use ends with status 2."""

from __future__ import annotations

import gc
import sys

import click

from glossary import __version__
from glossary.cli.glossary import concepts, database, export, import_
from glossary.cli.names import analyse, inflect, transliterate
from glossary.cli.serve import serve
from glossary.cli.texts import check, convert, rewrite
from glossary.errors import GlossaryError
from glossary.settings import GARBAGE_THRESHOLD
from glossary.store.database import DatabaseError, advice


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; every failure is one line, wrong use ends with status 2."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    if sys.stdout is not None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        status = commands.main(arguments, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        sys.exit(2)
    except click.ClickException as error:
        _stop(error.format_message())
    except GlossaryError as error:
        _stop(error.message)
    except DatabaseError as error:
        _stop(advice(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        _stop(f"{error.filename or 'the system'}: {error.strerror}")
    except UnicodeEncodeError:
        _stop("an argument is not UTF-8")
    except click.Abort:
        sys.exit(130)
    sys.exit(status if isinstance(status, int) else 0)


def _stop(message: str) -> None:
    print(f"glossary: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(2)


@click.group()
@click.version_option(__version__, message="%(version)s")
def commands() -> None:
    """Find the names of a glossary in texts and put them into the house form."""


for command in (serve, check, rewrite, convert, transliterate, inflect, analyse, concepts, import_, export, database):
    commands.add_command(command)
