"""The starter lists are complete, agree with each other, and a slip in one is found with its line."""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.supply_rules import RateRow, TaxRate, rate_on
from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.catalogue.catalogue_rows import (
    BaseUnit,
    CatalogueDiagnosis,
    DosageForm,
    ExaminationPart,
    GstRate,
    Nature,
    Route,
)
from narayaneeyam_clinic.catalogue.read_catalogue import CatalogueDefect, read_rows
from narayaneeyam_clinic.shared.places import resources

NEW_RATES = date(2025, 9, 22)


def test_there_are_enough_medicines_to_start_a_shop_and_no_name_comes_twice() -> None:
    """IMP-20."""
    rows = read_catalogue.medicines()
    assert len(rows) >= 200
    names = Counter(row.name.casefold() for row in rows)
    assert [name for name, count in names.items() if count > 1] == []
    assert [row.code for row in rows] == sorted(row.code for row in rows)


def test_every_medicine_has_a_known_form_and_sensible_packs() -> None:
    """IMP-20."""
    forms = {form.code: form for form in read_catalogue.dosage_forms()}
    for medicine in read_catalogue.medicines():
        assert medicine.form in forms, medicine.code
        assert medicine.packs == tuple(sorted(set(medicine.packs))), medicine.code
        if forms[medicine.form].route in (Route.NASAL, Route.EYE):
            assert not medicine.external, f"{medicine.code} goes into the nose or the eye"


def test_every_medicine_has_a_malayalam_name_in_malayalam_letters() -> None:
    for medicine in read_catalogue.medicines():
        assert medicine.malayalam == unicodedata.normalize("NFC", medicine.malayalam), medicine.code
        letters = [letter for letter in medicine.malayalam if unicodedata.category(letter)[0] in "LM"]
        assert letters, medicine.code
        assert all("MALAYALAM" in unicodedata.name(letter) for letter in letters), medicine.code


@pytest.mark.parametrize(
    ("code", "form", "pack"),
    [
        ("dasamoolarishtam", "arishtam", 450),
        ("indukantam-kashayam", "kashayam", 200),
        ("chandraprabha-gulika", "gulika", 100),
        ("yogaraja-gulgulu", "guggulu", 100),
        ("chyavanaprasam", "lehyam", 250),
        ("ksheerabala-101", "avarthi", 10),
        ("murivenna", "tailam", 200),
    ],
)
def test_names_every_kerala_clinic_expects(code: str, form: str, pack: int) -> None:
    medicine = next(row for row in read_catalogue.medicines() if row.code == code)
    assert (medicine.form, medicine.nature, medicine.hsn) == (form, Nature.CLASSICAL, "30049011")
    assert pack in medicine.packs


@pytest.mark.parametrize(
    ("code", "listed"),
    [
        ("kanakasavam", True),
        ("anandabhairava-rasa", True),
        ("visha-tinduka-vati", True),
        ("rasa-sindooram", True),
        ("sanjeevani-gulika", True),
        ("triphala-choornam", False),
        ("dasamoolarishtam", False),
    ],
)
def test_well_known_schedule_e1_medicines_are_marked(code: str, listed: bool) -> None:
    assert next(row for row in read_catalogue.medicines() if row.code == code).schedule_e1 is listed


def test_every_product_has_a_rate_on_either_side_of_the_change_of_september_2025() -> None:
    table = [
        RateRow(row.hsn, row.nature, TaxRate(row.rate_basis_points), row.valid_from, row.valid_to, row.exempt)
        for row in read_catalogue.gst_rates()
    ]
    for medicine in read_catalogue.medicines():
        for day in (NEW_RATES - timedelta(days=1), NEW_RATES):
            assert not rate_on(table, medicine.hsn, medicine.nature, day).exempt, medicine.code
    proprietary = [
        rate_on(table, "30049011", "proprietary", day).rate for day in (NEW_RATES - timedelta(days=1), NEW_RATES)
    ]
    assert proprietary == [TaxRate.percent(12), TaxRate.percent(5)]
    assert rate_on(table, "30049011", "classical", NEW_RATES).rate == TaxRate.percent(5)
    assert rate_on(table, "999312", "service", NEW_RATES).exempt
    assert rate_on(table, "999319", "service", NEW_RATES).exempt
    assert rate_on(table, "999311", "room", NEW_RATES).exempt
    assert rate_on(table, "999311", "room_over_5000", NEW_RATES).rate == TaxRate.percent(5)


def test_rates_of_one_code_and_nature_never_overlap_nor_leave_a_gap() -> None:
    """IMP-21."""
    by_key: dict[tuple[str, str], list[GstRate]] = {}
    for row in read_catalogue.gst_rates():
        by_key.setdefault((row.hsn, row.nature), []).append(row)
    for key, rows in by_key.items():
        rows.sort(key=lambda row: row.valid_from)
        for earlier, later in itertools.pairwise(rows):
            assert earlier.valid_to is not None, key
            assert later.valid_from == earlier.valid_to + timedelta(days=1), key
        assert rows[-1].valid_to is None, key


def test_no_rate_is_confirmed_until_an_accountant_says_so() -> None:
    assert not any(row.confirmed for row in read_catalogue.gst_rates())


def test_shelf_life_of_fermented_liquids_is_ten_years_and_of_powders_two() -> None:
    years = {form.code: form.shelf_life_years for form in read_catalogue.dosage_forms()}
    assert (years["arishtam"], years["asavam"], years["choornam"], years["lehyam"]) == (10, 10, 2, 3)
    assert years["soap"] is None


def test_opened_bottles_are_not_sold_loose_but_tablets_are() -> None:
    for form in read_catalogue.dosage_forms():
        if form.base_unit is BaseUnit.ML:
            assert not form.loose_allowed, form.code
    assert next(form for form in read_catalogue.dosage_forms() if form.code == "gulika").loose_allowed


def test_examination_has_eight_and_ten_fields_with_distinct_choices() -> None:
    """CONS-4."""
    parts = Counter(field.part for field in read_catalogue.examination_fields())
    assert (parts[ExaminationPart.ASHTAVIDHA], parts[ExaminationPart.DASHAVIDHA]) == (8, 10)
    for field in read_catalogue.examination_fields():
        codes = [code for code, _ in field.choices]
        assert len(codes) == len(set(codes)) >= 2, field.code
    agni = next(field for field in read_catalogue.examination_fields() if field.code == "agni")
    assert [code for code, _ in agni.choices] == ["sama", "vishama", "tikshna", "manda"]


def test_the_eleven_times_of_dose() -> None:
    codes = [row.code for row in read_catalogue.dose_times()]
    assert codes == ["ABH", "PRG", "MAD", "ADH", "ANT", "SAB", "SAM", "MUH", "GRA", "GRN", "NIS"]


def test_therapies_are_health_care_and_have_a_length() -> None:
    rows = read_catalogue.therapies()
    assert len(rows) >= 30
    assert {row.sac for row in rows} == {"999319"}
    vasti = {row.code: (row.course_days_min, row.course_days_max) for row in rows if row.code.endswith("a-vasti")}
    assert vasti["yoga-vasti"] == (8, 8)
    assert vasti["kala-vasti"] == (15, 16)
    assert vasti["karma-vasti"] == (30, 30)


def test_only_a_few_example_diagnoses_are_shipped() -> None:
    """CONS-7."""
    assert {(row.code, row.tm2_code) for row in read_catalogue.diagnoses()} == {
        ("AAE-16", "SP12"),
        ("EF-2", "SM8D"),
        ("EB-4", "SM39"),
        ("EA-4.5", "SL40"),
    }


def test_the_small_lists_are_there() -> None:
    """IMP-21."""
    assert len(read_catalogue.anupanas()) == 20


@pytest.mark.parametrize("language", read_catalogue.NOTICE_LANGUAGES)
def test_the_consent_notice_can_be_filled_and_is_known_by_its_hash(language: str) -> None:
    notice = read_catalogue.consent_notice(language)
    text = notice.filled(clinic="Sree Clinic", address="Ottapalam", phone="0466 2200000", contact="Smt. Devi")
    assert (notice.language, len(notice.text_hash)) == (language, 64)
    assert "Sree Clinic" in text
    assert "Smt. Devi" in text
    assert "{" not in text
    assert not text.startswith("version")


def test_an_unknown_language_gets_the_english_notice_and_says_so() -> None:
    assert read_catalogue.consent_notice("ta").language == "en"


def test_every_list_names_its_sources() -> None:
    """IMP-22."""
    notice = (resources() / "catalogue" / "NOTICE.md").read_text(encoding="utf-8")
    for path in (resources() / "catalogue").glob("*.csv"):
        assert f"`{path.name}`" in notice


HEADER = "code,name,sanskrit,malayalam,hindi,base_unit,packs,route,loose_allowed,shelf_life_years,shelf_rule\n"
GOOD = "arishtam,Arishtam,Arishta,അരിഷ്ടം,अरिष्ट,ml,450,internal,no,10,asava-arishta\n"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (GOOD + GOOD, "line 3: the code arishtam comes twice"),
        (GOOD.replace(",ml,", ",bottle,"), "line 2"),
        (GOOD.replace(",450,", ",,"), "packs"),
        (GOOD.replace(",450,", ",0,"), "packs"),
        (GOOD.replace("arishtam,", "Arishtam Big,"), "code"),
        (GOOD.replace(",no,", ",maybe,"), "loose_allowed"),
        (GOOD.strip() + ",one too many\n", "too many cells"),
        ("arishtam,Arishtam\n", "line 2"),
    ],
)
def test_a_slip_in_a_list_is_found_with_its_line(tmp_path: Path, lines: str, told: str) -> None:
    path = tmp_path / "dosage_forms.csv"
    path.write_text(HEADER + lines, encoding="utf-8")
    with pytest.raises(CatalogueDefect, match=told):
        read_rows(path, DosageForm)


def test_a_list_saved_by_a_spreadsheet_with_a_byte_order_mark_still_reads(tmp_path: Path) -> None:
    path = tmp_path / "diagnoses.csv"
    path.write_text("code,tm2_code,term,devanagari\r\nEF-2,SM8D, Prameha ,प्रमेह\r\n", encoding="utf-8-sig")
    assert [row.term for row in read_rows(path, CatalogueDiagnosis)] == ["Prameha"]


@pytest.mark.parametrize("code", ["AAE-001x", "aae-16", "AAAA-1", "TM2.A01.AA"])
def test_an_invented_diagnosis_code_is_refused(tmp_path: Path, code: str) -> None:
    path = tmp_path / "diagnoses.csv"
    path.write_text(f"code,tm2_code,term,devanagari\n{code},SP12,Sandhigatavata,सन्धिगतवात\n", encoding="utf-8")
    with pytest.raises(CatalogueDefect):
        read_rows(path, CatalogueDiagnosis)
