"""Sentences about paper: printers and files."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "printer_missing": "The printer {printer} is not connected to this PC. Nothing is lost: choose another printer or print later.",
    "printer_not_chosen": "This PC has no printer. Nothing is lost: connect one, or save the paper as a PDF.",
    "printing_failed": "The printer {printer} did not take the paper: {reason}. Nothing is lost: print it again.",
    "paper_not_saved": "The file {file} could not be written: {reason}. Choose another folder.",
}
