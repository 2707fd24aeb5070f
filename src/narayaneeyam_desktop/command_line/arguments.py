"""The verbs and what each may be told. A password or a recovery code is never among the arguments (HOUSE-24)."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from narayaneeyam_clinic.version import __version__
from narayaneeyam_desktop.command_line.console import Console
from narayaneeyam_desktop.command_line.this_pc_arguments import add_diagnostics, add_hub, add_keys

Verb = Callable[[argparse.Namespace, Console], int]

_EPILOG = """environment:
  NARAYANEEYAM_HOME            the folder of this person's clinics
  NARAYANEEYAM_PASSWORD_FILE   a file with the password that only its owner can read (0600)

exit code: 0 done, 1 refused (the reason stands in one line on stderr), 2 wrong usage"""


def parser() -> argparse.ArgumentParser:
    """The whole command line; each verb is in `verb`."""
    top = argparse.ArgumentParser(
        prog="narayaneeyam",
        description="Narayaneeyam: without arguments the application opens; with a verb it works without a screen.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Narayaneeyam {__version__}")
    verbs = top.add_subparsers(required=True, metavar="VERB")
    _add_clinic(verbs)
    _add_import(verbs)
    _add_export(verbs)
    _add_rights(verbs)
    _add_gst(verbs)
    _add_report(verbs)
    _add_check(verbs)
    _add_print(verbs)
    _add_backup(verbs)
    _add_sync(verbs)
    _add_self_test(verbs)
    add_keys(verbs, _common, _later)
    add_diagnostics(verbs, _common, _later)
    add_hub(verbs, _common, _later)
    return top


def _add_clinic(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    clinic = verbs.add_parser("clinic", help="make a clinic, list the clinics of this PC")
    parts = clinic.add_subparsers(required=True, metavar="create|list")
    listed = parts.add_parser("list", help="the clinics of this PC")
    _common(listed, _later("clinic_verbs", "list_clinics"), opens=False)
    create = parts.add_parser("create", help="make a clinic with its first administrator")
    create.add_argument("--name", required=True, help="the clinic's name")
    create.add_argument("--state", required=True, help="the code of its state in GST numbers, 32 for Kerala")
    create.add_argument("--admin-name", required=True, help="the first administrator's name")
    create.add_argument("--admin-login", required=True, help="the name they sign in with")
    for option, words in (
        ("motto", "what stands under the name on papers"), ("address", "street"), ("place", "town"), ("pin", "PIN code"),
        ("phone", "phone"), ("email", "e-mail"),
        ("gstin", "GST number"), ("licence", "drug licence"), ("upi", "UPI id"), ("counter", "code of this PC's counter (A1)"),
    ):  # fmt: skip
        create.add_argument(f"--{option}", help=words)
    create.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help="write the recovery code there (new, 0600) instead of asking it back",
    )
    _password_options(create)
    _common(create, _later("clinic_verbs", "make_clinic"), opens=False)


def _add_import(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    imported = verbs.add_parser(
        "import", help="take in patients, medicines, opening stock or a price list from CSV or XLSX"
    )
    imported.add_argument("kind", choices=("patients", "medicines", "stock", "prices"))
    imported.add_argument("file", type=Path)
    imported.add_argument(
        "--bad-rows", type=Path, metavar="FILE", help="write rows that cannot be imported there, with the reason"
    )
    imported.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")
    imported.add_argument("--update", action="store_true", help="bring known rows up to what the file says")
    imported.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="FIELD=HEADING",
        help="which column holds a field; may be repeated",
    )
    _common(imported, _later("import_verb", "import_file"))


def _add_export(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    exported = verbs.add_parser("export", help="write a list to CSV or XLSX, or one patient's whole record")
    kinds = exported.add_subparsers(required=True, dest="kind", metavar="patients|medicines|stock|invoices|day|patient")
    for kind in ("patients", "medicines", "stock", "invoices", "day"):
        listed = kinds.add_parser(kind, help=f"the list: {kind}")
        listed.add_argument("file", type=Path)
        listed.add_argument("--day", type=_day, metavar="DD-MM-YYYY", help="of one business date")
        _common(listed, _later("export_verb", "export_file"))
    record = kinds.add_parser("patient", help="the whole record of one patient, for the patient")
    record.add_argument("number", help="the registration number, N1-00042")
    record.add_argument("file", type=Path)
    record.add_argument("--format", choices=("pdf", "fhir"), default="pdf", help="to read, or for another program")
    _common(record, _later("rights_verbs", "export_record"))


def _add_rights(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    register = verbs.add_parser("breaches", help="the register of breaches of patients' data")
    _common(register, _later("rights_verbs", "list_breaches"))


def _add_gst(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    gst = verbs.add_parser("gst", help="files for the GST portal")
    parts = gst.add_subparsers(required=True, metavar="gstr1|gstr3b")
    for name, verb, words in (
        ("gstr1", "write_gstr1", "write GSTR-1 of a month: the portal's JSON and the CSV files of its offline tool"),
        ("gstr3b", "write_gstr3b", "write the summary GSTR-3B of a month and its register of purchases as CSV"),
    ):
        made = parts.add_parser(name, help=words)
        made.add_argument("--period", required=True, metavar="MMYYYY", help="the month, 112026 for November 2026")
        made.add_argument(
            "--out", required=True, type=Path, metavar="DIR", help="the folder that the files are written to"
        )
        _common(made, _later("gst_verb", verb))


def _add_report(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = verbs.add_parser("report", help="write a report; without a name, list them")
    report.add_argument("name", nargs="?", metavar="NAME", help="sales, collections, dues … (none: the list)")
    for option, words in (
        ("from", "first day, the first of this month unless told"),
        ("to", "last day, today unless told"),
    ):
        where = "since" if option == "from" else "until"
        report.add_argument(f"--{option}", dest=where, type=_day, metavar="DD-MM-YYYY", help=words)
    report.add_argument("--by", dest="grouping", metavar="WORD", help="day, person, doctor, each … (see the list)")
    report.add_argument("--only", action="append", metavar="KEY=VALUE", help="a filter: method=cash; may be repeated")
    report.add_argument("--format", choices=("pdf", "xlsx", "csv"), default="xlsx")
    report.add_argument("--out", type=Path, metavar="FILE", help="where it is written; its ending says the format")
    _common(report, _later("report_verb", "make_report"))


def _add_check(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    checked = verbs.add_parser("check", help="see whether file, log, sums and series are right")
    checked.add_argument("--deep", action="store_true", help="replay the log and compare every row")
    checked.add_argument("--rebuild", action="store_true", help="first make the local totals and the search anew")
    checked.add_argument(
        "--head", metavar="TEXT", help="also compare the log with what the square of a day's paper holds"
    )
    _common(checked, _later("check_verb", "check_clinic"))


def _add_print(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    printed = verbs.add_parser("print", help="a paper as PDF")
    parts = printed.add_subparsers(required=True, metavar="invoice")
    invoice = parts.add_parser("invoice", help="an invoice by its number")
    invoice.add_argument("number")
    invoice.add_argument("--pdf", type=Path, required=True, metavar="FILE")
    invoice.add_argument("--size", choices=("A4", "A5", "80mm"), default="A4")
    _common(invoice, _later("print_verb", "print_invoice"))


def _add_backup(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = verbs.add_parser("backup", help="an encrypted backup into a folder, verified")
    backup.add_argument("folder", type=Path, nargs="?")
    backup.add_argument("--places", action="store_true", help="to every place that was chosen on this PC")
    _common(backup, _later("backup_verbs", "make_backup"))
    listed = verbs.add_parser("backups", help="the backups in a folder and what they say of themselves")
    listed.add_argument("folder", type=Path)
    _common(listed, _later("backup_verbs", "list_backups"), opens=False)
    restored = verbs.add_parser("restore", help="a backup as a clinic of this PC, beside what is there")
    restored.add_argument("file", type=Path)
    restored.add_argument("--recovery", action="store_true", help="the recovery code is given instead of a password")
    restored.add_argument("--look", action="store_true", help="only say what it holds and lacks; change nothing")
    _common(restored, _later("backup_verbs", "restore_backup"))
    # Without a word of help it is not listed: the program itself starts it.
    worker = verbs.add_parser("backup-worker")
    _common(worker, _later("backup_worker", "work"), opens=False)


def _add_sync(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sync = verbs.add_parser("sync", help="join a server, exchange with it, see how it stands")
    parts = sync.add_subparsers(required=True, metavar="join|now|status")
    join = parts.add_parser("join", help="join the clinic of this PC to a server, or this PC to a clinic")
    join.add_argument("address", help="the server's address, like https://192.168.1.10:8447")
    join.add_argument(
        "code",
        nargs="?",
        help="the joining code that the server shows, in quotation marks; without it, it is asked for after the password",
    )
    join.add_argument(
        "--new-pc", action="store_true", help="this PC gets a copy of the clinic and becomes one of its PCs"
    )
    join.add_argument(
        "--again", action="store_true", help="the clinic had a server, which was lost or is another one now"
    )
    join.add_argument("--pc-name", help="what the others call this PC")
    join.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help="with --new-pc: write the recovery code there (new, 0600) instead of asking it back; it goes on what was cut",
    )
    _common(join, _later("sync_verbs", "join"))
    now = parts.add_parser("now", help="send and get everything")
    _common(now, _later("sync_verbs", "exchange_now"))
    stands = parts.add_parser("status", help="how it stands, from this PC's file")
    _common(stands, _later("sync_verbs", "status"))


def _add_self_test(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tried = verbs.add_parser("self-test", help="try this program where it is installed; no clinic is touched")
    tried.add_argument("--only", action="append", metavar="STEP", help="parts, clinic, pages, visit, exchange, window")
    # What the verb starts itself with.
    tried.add_argument("--step", help=argparse.SUPPRESS)
    tried.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    tried.add_argument("--first-window", action="store_true", help=argparse.SUPPRESS)
    _common(tried, _later("self_test_verb", "self_test"), opens=False)


def _day(typed: str) -> date:
    """As it stands on every paper, or as programs write it."""
    for form in ("%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(typed, form).date()  # noqa: DTZ007  # a day of the calendar
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(f"{typed} is no day; write 21-11-2026 or 2026-11-21")


def _common(verb: argparse.ArgumentParser, does: Verb, *, opens: bool = True) -> None:
    verb.add_argument("--json", action="store_true", help="one JSON object instead of words")
    if opens:
        verb.add_argument("--clinic", help="name or folder of the clinic, when this PC has several")
        verb.add_argument("--user", help="who signs in")
        _password_options(verb)
    verb.set_defaults(verb=does)


def _password_options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def _later(module: str, function: str) -> Verb:
    """The verb's module is imported when it is done: `--help` and `clinic list` need no database."""

    def does(given: argparse.Namespace, console: Console) -> int:
        from importlib import import_module

        verb: Verb = getattr(import_module(f"narayaneeyam_desktop.command_line.{module}"), function)
        return verb(given, console)

    return does
