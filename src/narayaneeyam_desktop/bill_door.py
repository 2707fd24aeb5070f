"""On the pages of a patient: what waits to be billed, what is due and what is held, with one key to the counter (LEDGER-22)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from narayaneeyam_clinic.billing.open_charges import Account, account_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.charge_words import charge_names
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class BillDoor(QObject):
    """Adds a banner to the page, at `place` of its body, and its actions; `who` says whom the page shows now. With `account`
    there is a way to the person's account too.
    """

    def __init__(
        self, page: Page, desk: Desk, who: Callable[[], str | None], *, place: int = 0, account: bool = False
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._who = page, desk, who
        self.banner = Banner("", Tone.AMBER)
        page.body.insertWidget(place, self.banner)
        self.action = page.add_page_action(self.tr("Bill it"), "Ctrl+B", self._bill, button=False)
        self.action.setVisible(False)
        self.account_action = page.add_page_action(self.tr("Account"), "Ctrl+R", self._account, button=False)
        self.account_action.setVisible(account and desk.may(Permission.TAKE_FEES))
        self.banner.followed.connect(self._bill)
        for signal in (desk.news.ledger_changed, desk.news.bill_changed):
            signal.connect(self._changed)

    def look(self) -> None:
        """Reads again; nothing for who takes no money."""
        patient_id = self._who()
        if not patient_id or not self._desk.may(Permission.TAKE_FEES):
            return

        def work(rd: Reading) -> Account:
            return account_of(rd, patient_id)

        self._desk.read(self, work, done=self._show, replaces="account")

    def _show(self, account: Account) -> None:
        """What is held alone needs no banner: nobody waits for it."""
        bills = bool(account.charges)
        self.action.setVisible(bills)
        parts = []
        if account.charges:
            words = self.tr("Not billed yet: {what}, {amount}.")
            amount = rupees_text(total([one.amount for one in account.charges]))
            parts.append(words.format(what=charge_names(one.description for one in account.charges), amount=amount))
        if account.due:
            parts.append(self.tr("Due on bills: {amount}.").format(amount=rupees_text(account.due)))
        if parts and account.held:
            parts.append(self.tr("Held as deposit: {amount}.").format(amount=rupees_text(account.held)))
        self.banner.say("  ".join(parts), link=self.tr("Bill it (Ctrl B)") if bills else "")

    def _bill(self) -> None:
        patient_id = self._who()
        if not patient_id:
            return
        if self._desk.may(Permission.SELL):
            self._desk.open_page("counter", patient_id=patient_id, charges=True)
        else:  # services alone, without medicines (LEDGER-29)
            self._desk.open_page("services", patient_id=patient_id)

    def _account(self) -> None:
        patient_id = self._who()
        if patient_id:
            self._desk.open_page("account", patient_id=patient_id)

    def _changed(self, news: object) -> None:
        if self._page.isVisible() and getattr(news, "patient_id", None) in (None, self._who()):
            self.look()
