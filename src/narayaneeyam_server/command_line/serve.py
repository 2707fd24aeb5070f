"""`serve`: one process that answers PCs until it is told to end."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import signal
import socket
from pathlib import Path

import uvicorn

from narayaneeyam_clinic.sync.join_code import fingerprint_of
from narayaneeyam_server.announce import addresses_of, announced
from narayaneeyam_server.app import create_app
from narayaneeyam_server.codes_made import CodesMade
from narayaneeyam_server.command_line.console import DONE, CannotDo, Console
from narayaneeyam_server.command_line.opened import settings_of
from narayaneeyam_server.logs import log_to_stderr
from narayaneeyam_server.mirroring import Mirroring
from narayaneeyam_server.running import Server, certificate_to_serve, open_server
from narayaneeyam_server.settings import Settings

log = logging.getLogger(__name__)

_BACKLOG = 1024
_KEEP_ALIVE_SECONDS = 75
_GRACE_SECONDS = 5


class WebServer(uvicorn.Server):
    """Wakes those who wait before it ends, so that nobody is waited for."""

    def __init__(self, config: uvicorn.Config, server: Server) -> None:
        super().__init__(config)
        self._server = server

    def told_to_end(self, _signal: int, _frame: object) -> None:
        """Also before it has begun."""
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await asyncio.to_thread(self._server.cut_short)
        await super().shutdown(sockets)


def serve(given: argparse.Namespace, console: Console) -> int:
    """Without any setting: SQLite and our own certificate in the data folder, at every address of this machine."""
    log_to_stderr()
    settings = settings_of(given)
    settings.refuse_unsafe()
    listening = _listen(settings)
    with listening:
        certificate = certificate_to_serve(settings)
        server = open_server(settings)
        port = listening.getsockname()[1]
        try:
            web = WebServer(_config(settings, server, certificate.certificate_file if certificate else None,
                                    certificate.key_file if certificate else None), server)  # fmt: skip
            scheme = "https" if certificate is not None else "http"
            own = server.own_certificate
            log.info(
                "serving",
                extra={
                    "facts": {
                        "address": f"{scheme}://{settings.host}:{port}",
                        "fingerprint": None if own is None else fingerprint_of(own),
                        "data": str(settings.data),
                        "database": server.database.engine.dialect.name,
                    }
                },
            )
            console.tell(
                # What a person types at another PC: "every address" is none.
                "PCs join at " + ", ".join(f"{scheme}://{one}:{port}" for one in addresses_of(settings.host)),
                {"address": f"{scheme}://{settings.host}:{port}", "port": port},
            )
            # Before uvicorn listens for signals, and after it has ended in order: it raises the signal once more.
            for ending in (signal.SIGINT, signal.SIGTERM):
                signal.signal(ending, web.told_to_end)
            with contextlib.ExitStack() as beside:
                beside.enter_context(CodesMade(server.service, server.snapshots))
                if settings.mirror_to is not None:
                    beside.enter_context(Mirroring(server.service, settings))
                if settings.announce is not None:
                    beside.enter_context(announced(settings.announce, settings.host, port))
                # What is loaded stays: looking through it for garbage would hold up everybody for a tenth of a second.
                gc.freeze()
                web.run(sockets=[listening])
        finally:
            server.close()
    return DONE


def _config(settings: Settings, server: Server, certificate: Path | None, key: Path | None) -> uvicorn.Config:
    return uvicorn.Config(
        create_app(server),
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=_BACKLOG,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        proxy_headers=settings.behind_proxy,
        forwarded_allow_ips="127.0.0.1,::1",
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )


def _listen(settings: Settings) -> socket.socket:
    """Taken before anything else, so that a second server on the same port says so at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((settings.host, settings.port))
        listening.listen(_BACKLOG)
    except OSError as trouble:
        listening.close()
        raise CannotDo(f"Cannot listen at {settings.host}:{settings.port}: {trouble.strerror}.") from None
    listening.set_inheritable(True)
    return listening
