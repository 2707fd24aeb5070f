"""Answers the page of a patient's documents: keeps what is brought, shows what is chosen, fetches what another PC has."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from narayaneeyam_clinic.documents.document_list import DocumentRow, OpenedDocument, documents_of
from narayaneeyam_clinic.documents.file_rules import MAX_BYTES, clean_file
from narayaneeyam_clinic.documents.keep_document import (
    DocumentChange,
    DocumentDraft,
    KeptFile,
    change_document,
    keep_document,
    keep_file,
    withdraw_document,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.documents.document_pictures import LookedAt, Thumbnail, looked_at, png_of, shown, thumbnail_of
from narayaneeyam_desktop.documents.documents_page import BroughtFile, DocumentsPage, Typed
from narayaneeyam_desktop.remembered import remember, remembered
from narayaneeyam_desktop.widgets.ask import ask_reason

_SCANNER = "documents/scanner_folder"
_SCANNED = ("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.PDF", "*.JPG", "*.JPEG", "*.PNG")


class DocumentsController(Controller):
    """The patient comes as the argument `patient_id`; `visit_id` or `admission_id` name to what a new paper belongs."""

    def __init__(self, page: DocumentsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._patient_id = ""
        self._belongs: dict[str, str] = {}
        self._brought: BroughtFile | None = None
        self._wanted = ""
        self._withdrawing: DocumentRow | None = None
        page.file_chosen.connect(self._read_file)
        page.clipboard_wanted.connect(self._take_clipboard)
        page.scanner_wanted.connect(self._take_scanned)
        page.keep_wanted.connect(self._keep)
        page.document_chosen.connect(self._open)
        page.withdraw_wanted.connect(self._ask_why)
        page.came_back.connect(self._look)
        page.folder_chosen.connect(self._folder_chosen)
        page.given_up.connect(self._give_up)
        desk.news.documents_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id", ""))
        self._belongs = {key: str(arguments[key]) for key in ("visit_id", "admission_id") if arguments.get(key)}
        self._wanted = str(arguments.get("document_id", ""))
        name = str(arguments.get("patient_name", ""))
        self._page.set_title(self.tr("Documents of {name}").format(name=name) if name else self.tr("Documents"))
        self._look()

    def _changed(self, fact: object) -> None:
        if getattr(fact, "patient_id", None) in (None, self._patient_id):
            self._look()

    def _look(self) -> None:
        if self._patient_id and self.desk.may(Permission.SEE_DOCUMENTS):
            patient_id = self._patient_id
            self.desk.read(self, lambda rd: documents_of(rd, patient_id), done=self._show, replaces="documents")

    def _show(self, rows: list[DocumentRow]) -> None:
        self._page.show_documents(rows)
        if not self._show_brought():
            self._show_chosen()
        for document_id in self._page.shelf.without_images():
            self._picture(document_id)

    def _show_chosen(self) -> None:
        before = self._page.shelf.selected()
        if self._wanted or before is None:
            self._page.shelf.choose(self._wanted)
        self._wanted = ""
        now = self._page.shelf.selected()
        if now is None:
            self._page.viewer.clear()
        elif before is not None and before.document_id == now.document_id:
            self._open(now)

    def _picture(self, document_id: str) -> None:
        actor = self.desk.actor
        self.desk.apart(self, lambda clinic: thumbnail_of(clinic, actor, document_id), done=self._show_picture)

    def _show_picture(self, made: Thumbnail) -> None:
        if made.image is not None:
            self._page.shelf.show_image(made.document_id, made.image)

    def _open(self, row: DocumentRow) -> None:
        actor = self.desk.actor
        self.desk.apart(
            self,
            lambda clinic: looked_at(clinic, actor, row.document_id),
            done=self._opened,
            failed=partial(self._not_opened, row),
        )

    def _opened(self, found: LookedAt) -> None:
        row = self._page.shelf.selected()
        if row is not None and row.document_id == found.opened.document_id and self._page.isVisible():
            self._page.show_document(found.opened, found.levels)

    def _not_opened(self, row: DocumentRow, refused: Refused) -> None:
        link = self.desk.link
        if refused.code == "document_elsewhere" and link is not None and link.can_fetch():
            self._page.show_no_document(self.tr("Fetching it from the server…"))
            link.fetch(self, row.file_name, done=partial(self._fetched, row), failed=self._refuse)
        else:
            self._refuse(refused)

    def _fetched(self, row: DocumentRow, _nothing: object) -> None:
        now = self._page.shelf.selected()
        self._picture(row.document_id)
        if now is not None and now.document_id == row.document_id:
            self._open(row)

    def _refuse(self, refused: Refused) -> None:
        self._page.show_no_document(self.desk.refused(refused))

    def _read_file(self, path: Path) -> None:
        self.desk.apart(self, lambda _clinic: _brought(path), done=self._ask_about, failed=self._refuse)

    def _take_clipboard(self) -> None:
        """A picture that was copied, or a file."""
        copied = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in copied.urls() if url.isLocalFile()]
        if files:
            self._read_file(Path(files[0]))
            return
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self._page.problem.say(self.tr("No picture and no file was copied."))
            return
        self.desk.apart(
            self, lambda _clinic: _checked(BroughtFile("", png_of(image))), done=self._ask_about, failed=self._refuse
        )

    def _take_scanned(self) -> None:
        """The newest file of the scanner's folder, which is asked for once on each PC."""
        folder = str(remembered().value(_SCANNER, ""))
        if not folder or not Path(folder).is_dir():
            self._page.ask_folder()
            return
        self.desk.apart(self, lambda _clinic: _newest(Path(folder)), done=self._ask_about, failed=self._refuse)

    def _folder_chosen(self, folder: str) -> None:
        remember(_SCANNER, folder)
        self._take_scanned()

    def _ask_about(self, brought: BroughtFile) -> None:
        self._brought = brought
        self._page.problem.say("")
        self._page.ask_about(brought.name)
        self._show_brought()

    def _show_brought(self) -> bool:
        """Whether a file was brought and is not kept yet: it is seen first, for the scanner may still hold another's (DOC-16)."""
        seen = None if self._brought is None else self._brought.looked_at
        if seen is not None and self._page.isVisible():
            self._page.show_document(seen.opened, seen.levels)
        return seen is not None

    def _give_up(self) -> None:
        self._brought = None
        self._show_chosen()

    def _keep(self, typed: Typed) -> None:
        if self._brought is None:
            self._correct(typed)
            return
        actor, content = self.desk.actor, self._brought.content
        self.desk.apart(
            self,
            lambda clinic: keep_file(clinic, actor, content),
            done=partial(self._name, typed),
            failed=self._not_kept,
            disables=self._page.keep_action,
        )

    def _name(self, typed: Typed, file: KeptFile) -> None:
        draft = DocumentDraft(
            patient_id=self._patient_id, kind=typed.kind, title=typed.title, day=typed.day, **self._belongs
        )
        self.desk.change(
            self,
            lambda tx: keep_document(tx, draft, file),
            why="documents.keep",
            done=self._kept,
            failed=self._not_kept,
            disables=self._page.keep_action,
        )

    def _kept(self, document_id: str) -> None:
        self._brought, self._wanted = None, document_id
        self._page.close_form()
        self.desk.say(self.tr("The document was kept."))
        self._look()

    def _not_kept(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))

    def _correct(self, typed: Typed) -> None:
        row = self._page.shelf.selected()
        if row is None:
            return
        change = DocumentChange(kind=typed.kind, title=typed.title, day=typed.day)
        self.desk.change(
            self,
            lambda tx: change_document(tx, row.document_id, change),
            why="documents.change",
            done=self._corrected,
            failed=self._not_kept,
            disables=self._page.keep_action,
        )

    def _corrected(self, _nothing: object) -> None:
        self._page.close_form()

    def _ask_why(self, row: DocumentRow) -> None:
        self._withdrawing = row
        ask_reason(
            self._page,
            self.tr("Withdraw {title}?").format(title=row.title),
            self.tr("It is shown no more. The file and the reason stay in the history."),
            self.tr("Why it is withdrawn"),
            self._withdraw,
            verb=self.tr("Withdraw"),
        )

    def _withdraw(self, reason: str) -> None:
        row, self._withdrawing = self._withdrawing, None
        if row is not None:
            self.desk.change(
                self,
                lambda tx: withdraw_document(tx, row.document_id, reason),
                why="documents.withdraw",
                failed=self._refuse,
            )


def make_documents(desk: Desk) -> DocumentsPage:
    """The page with its controller."""
    page = DocumentsPage(
        business_date(desk.clinic.clock()),
        adds=desk.may(Permission.ADD_DOCUMENTS),
        sees=desk.may(Permission.SEE_DOCUMENTS),
    )
    DocumentsController(page, desk)
    return page


def _brought(path: Path) -> BroughtFile:
    """Read and looked at, so that a wrong file is refused before anything is typed. Refused: as `clean_file`, cannot_read_file."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Refused("document_too_large", field="file", megabytes=MAX_BYTES // 1024 // 1024)
        return _checked(BroughtFile(path.name, path.read_bytes()))
    except OSError as error:
        raise Refused("document_not_read", file=path.name, reason=error.strerror or "") from None


def _checked(brought: BroughtFile) -> BroughtFile:
    clean = clean_file(brought.content)
    opened = OpenedDocument("", brought.name, clean.media_type, clean.content)
    return replace(brought, looked_at=shown(opened))


def _newest(folder: Path) -> BroughtFile:
    found = [path for pattern in _SCANNED for path in folder.glob(pattern)]
    if not found:
        raise Refused("nothing_scanned", folder=str(folder))
    return _brought(max(found, key=lambda path: path.stat().st_mtime))
