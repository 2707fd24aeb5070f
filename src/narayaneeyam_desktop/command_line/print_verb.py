"""`print invoice NUMBER --pdf FILE`: the same paper as at the counter; what was printed before says Duplicate (PAPER-8)."""

from __future__ import annotations

import argparse
import os
import secrets
from pathlib import Path

from narayaneeyam_clinic.billing.invoice_list import InvoiceFilter, invoice_list
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper, invoice_was_printed
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic


def print_invoice(given: argparse.Namespace, console: Console) -> int:
    """Write the PDF and keep that it was printed."""
    with opened_clinic(given, console) as (clinic, actor):
        with clinic.reading(by=actor) as rd:
            invoice_id = _invoice_numbered(rd, given.number)
            pdf = invoice_pdf(invoice_paper(rd, invoice_id), PaperSize(given.size))
        _write(given.pdf, pdf)
        with clinic.transaction(by=actor, why="billing.print") as tx:
            invoice_was_printed(tx, invoice_id)
    console.tell(f"{given.number} is in {given.pdf}.", {"number": given.number, "file": str(given.pdf)})
    return DONE


def _invoice_numbered(rd: Reading, number: str) -> str:
    """Refused: bill_not_found."""
    wanted = number.strip().casefold()
    for row in invoice_list(rd, InvoiceFilter(typed=number)):
        if row.number.casefold() == wanted:
            return row.invoice_id
    raise Refused("bill_not_found", field="number")


def _write(path: Path, pdf: bytes) -> None:
    """For its owner alone, whole or not at all."""
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
            making.replace(path)
        finally:
            making.unlink(missing_ok=True)
    except OSError:
        raise Refused("file_not_written", field="file", file=path.name) from None
