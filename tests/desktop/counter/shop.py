"""A small shop for tests of the counter: six medicines on the shelf, a patient, a prescription that waits."""

from __future__ import annotations

from dataclasses import dataclass, field

from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from tests.clinic.consultations.invented import add_patient, with_doctor
from tests.clinic.shelf import Shelf

# Name, form, base units in a pack, MRP of a pack, batch, expiry, place.
GOODS = (
    ("Dasamoolarishtam", "arishtam", 450, "165", "DA2407", "06/2027", "A-3"),
    ("Triphala Choornam", "choornam", 100, "90", "TC1190", "12/2026", "B-1"),
    ("Dhanwantharam Gulika", "gulika", 100, "240", "DG3301", "03/2028", "C-2"),
    ("Kottamchukkadi Thailam", "tailam", 200, "210", "KT0871", "09/2027", "D-4"),
    ("Abhayarishtam", "arishtam", 450, "150", "AB2210", "08/2028", "A-4"),
    ("Balarishtam", "arishtam", 450, "155", "", "", ""),
)


DOSES = {"Triphala Choornam": "5 g", "Dhanwantharam Gulika": "1"}


@dataclass(slots=True)
class Shop:
    """The shelf, the ids of its medicines by name, and the people."""

    shelf: Shelf
    pharmacist: Actor
    reception: Actor
    doctor: Actor
    medicines: dict[str, str] = field(default_factory=dict)
    patient_id: str = ""

    def fill(self) -> None:
        """Everything on the shelf except Balarishtam, which is out of stock."""
        for name, form, pack, mrp, batch, expiry, place in GOODS:
            self.medicines[name] = self.shelf.add(name, form=form, pack=pack)
            if batch:
                self.shelf.receive(self.medicines[name], batch=batch, mrp=mrp, expiry=expiry, location=place)
        self.patient_id = add_patient(self.shelf.clinic)
        with self.shelf.clinic.transaction(by=PROGRAM, why="test.index") as tx:
            patient = tx.session.get(Patient, self.patient_id)
            assert patient is not None
            index_patient(tx, patient)

    def sku(self, name: str) -> str:
        return self.shelf.rows("SELECT sku FROM medicine WHERE id = :m", m=self.medicines[name])[0]["sku"]

    def prescribe(self, *names: str, days: str = "30") -> str:
        """A signed prescription of these medicines, twice a day; its id."""
        visit_id = with_doctor(self.shelf.clinic, self.reception, self.doctor, self.patient_id)
        with self.shelf.clinic.transaction(by=self.doctor, why="test.prescribe") as tx:
            finished = finish_consultation(tx, self._note(visit_id, names, days))
        assert finished.prescription_id is not None
        return finished.prescription_id

    def amend(self, *names: str, days: str) -> str:
        """The doctor prescribes these instead; the id of the newer prescription."""
        signed = self.shelf.rows("SELECT id, visit_id FROM consultation ORDER BY version DESC")[0]
        with self.shelf.clinic.transaction(by=self.doctor, why="test.amend") as tx:
            amended = amend_consultation(tx, signed["id"], self._note(signed["visit_id"], names, days), "Longer")
        assert amended.prescription_id is not None
        return amended.prescription_id

    def _note(self, visit_id: str, names: tuple[str, ...], days: str) -> ConsultationDraft:
        lines = tuple(
            PrescriptionLineDraft(
                medicine_id=self.medicines[name], name=name, dose=DOSES.get(name, "15 ml"), when="1-0-1", days=days
            )
            for name in names
        )
        return ConsultationDraft(
            visit_id=visit_id,
            patient_id=self.patient_id,
            notes="Written for a test.",
            diagnoses=(DiagnosisDraft(term="Amavata"),),
            lines=lines,
        )
