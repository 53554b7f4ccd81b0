"""The command that serves the pages and the API."""

from __future__ import annotations

import socket

import click

from glossary.cli.shared import stored_glossary


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64))
def serve(host: str, port: int, workers: int) -> None:
    """Serve the pages and the API; prepares the database first."""
    from granian.constants import Interfaces
    from granian.server import Server

    shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    try:
        address = _free_address(host, port)
    except OSError as error:
        raise click.UsageError(f"{shown} cannot be served: {error.strerror}") from error
    except UnicodeError as error:
        raise click.UsageError(f"{shown} cannot be served: it is no name of a host") from error
    current = stored_glossary()
    current.index()
    current.engine.dispose()
    click.echo(f"glossary is at http://{shown}", err=True)
    server = Server(
        "glossary.app:create_app",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        factory=True,
    )
    server.serve()


def _free_address(host: str, port: int) -> str:
    """The IP address of *host*, the only name that the server takes. Raises `OSError` where it cannot be served."""
    family, *_, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(place)
    return str(place[0])
