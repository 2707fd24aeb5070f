"""The first working day: every table of the first release, as plain SQL that no later record can change.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """CREATE TABLE access_log (
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id TEXT,
    kind TEXT NOT NULL,
    subject_id TEXT,
    detail TEXT,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE INDEX access_log_at ON access_log (at)""",
    """CREATE TABLE cash_count (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    day TEXT NOT NULL,
    device_id TEXT NOT NULL,
    expected INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    note TEXT,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE INDEX ix_cash_count_day ON cash_count (day)""",
    """CREATE TABLE change_group (
    device_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    why TEXT NOT NULL,
    schema_rev TEXT NOT NULL,
    payload BLOB,
    salt BLOB,
    payload_hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    server_epoch INTEGER,
    server_order INTEGER,
    server_time INTEGER,
    PRIMARY KEY (device_id, seq)
)
 STRICT""",
    """CREATE UNIQUE INDEX change_group_stamp ON change_group (stamp)""",
    """CREATE TABLE change_index (
    row_id TEXT NOT NULL,
    stamp INTEGER NOT NULL,
    PRIMARY KEY (row_id, stamp)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE clinic_profile (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    name TEXT NOT NULL,
    motto TEXT NOT NULL,
    address TEXT NOT NULL,
    place TEXT NOT NULL,
    pin TEXT,
    state_code TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT,
    gstin TEXT,
    licence TEXT,
    upi_id TEXT,
    logo_base64 TEXT,
    letterhead_note TEXT,
    code_salt TEXT NOT NULL,
    is_demo INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE device (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    patient_code TEXT NOT NULL,
    counter_code TEXT NOT NULL,
    token_letter TEXT NOT NULL,
    reserve_code TEXT NOT NULL,
    reserve_day TEXT,
    reserve_why TEXT,
    closed_why TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE diagnosis_term (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    term TEXT NOT NULL,
    namaste_code TEXT,
    tm2_code TEXT,
    devanagari TEXT,
    definition TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE dosage_form (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    base_unit TEXT NOT NULL,
    route TEXT NOT NULL,
    loose_allowed INTEGER NOT NULL,
    shelf_life_months INTEGER,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE draft (
    id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    page TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE INDEX draft_owner ON draft (user_id, page, patient_id, visit_id)""",
    """CREATE TABLE gst_rate (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    hsn TEXT NOT NULL,
    nature TEXT NOT NULL,
    rate_basis_points INTEGER NOT NULL,
    is_exempt INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    source TEXT NOT NULL,
    is_confirmed INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE manufacturer (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    name TEXT NOT NULL,
    licence TEXT,
    address TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE patient (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    registration_number TEXT NOT NULL,
    public_code TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    sex TEXT,
    born_on TEXT,
    birth_precision TEXT,
    phone TEXT,
    place TEXT,
    email TEXT,
    address TEXT,
    pin TEXT,
    state_code TEXT,
    emergency_name TEXT,
    emergency_phone TEXT,
    bystander_name TEXT,
    bystander_phone TEXT,
    referral_source TEXT,
    occupation TEXT,
    blood_group TEXT,
    diet TEXT,
    habits TEXT,
    language TEXT,
    import_key TEXT,
    merged_into TEXT,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(merged_into) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX patient_import_key ON patient (import_key)""",
    """CREATE INDEX patient_listed ON patient (id) WHERE is_active = 1 AND merged_into IS NULL""",
    """CREATE INDEX patient_listed_name ON patient (name) WHERE is_active = 1 AND merged_into IS NULL""",
    """CREATE INDEX patient_listed_number ON patient (registration_number) WHERE is_active = 1 AND merged_into IS NULL""",
    """CREATE INDEX patient_number ON patient (registration_number)""",
    """CREATE TABLE preference (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    """CREATE TABLE role (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE search_entry (
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE UNIQUE INDEX search_entry_ref ON search_entry (kind, ref_id)""",
    """CREATE TABLE series_position (
    series_key TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    PRIMARY KEY (series_key)
)
 STRICT""",
    """CREATE TABLE setting (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE sign_in_delay (
    login TEXT NOT NULL,
    wrong_in_a_row INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL,
    PRIMARY KEY (login)
)
 STRICT""",
    """CREATE TABLE staff (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    phone TEXT,
    qualification TEXT,
    council_number TEXT,
    consultation_fee INTEGER,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE stock_on_hand (
    batch_id TEXT NOT NULL,
    medicine_id TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (batch_id)
)
 STRICT""",
    """CREATE INDEX stock_on_hand_medicine ON stock_on_hand (medicine_id)""",
    """CREATE TABLE supplier (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    name TEXT NOT NULL,
    gstin TEXT,
    phone TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE this_pc (
    n INTEGER NOT NULL,
    device_id TEXT NOT NULL,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE TABLE unsealed (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE allergy (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    substance TEXT NOT NULL,
    reaction TEXT,
    severity TEXT,
    noted_on TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    ended_why TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX ix_allergy_patient_id ON allergy (patient_id)""",
    """CREATE TABLE app_user (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    staff_id TEXT,
    password_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(staff_id) REFERENCES staff (id)
)
 STRICT""",
    """CREATE INDEX ix_app_user_login ON app_user (login)""",
    """CREATE TABLE captured (
    n INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    mask INTEGER NOT NULL,
    old_v INTEGER,
    old_fv TEXT,
    seal INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (n),
    FOREIGN KEY(seal) REFERENCES unsealed (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE condition (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    name TEXT NOT NULL,
    since TEXT,
    ended_why TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX ix_condition_patient_id ON condition (patient_id)""",
    """CREATE TABLE consent (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    notice_version TEXT NOT NULL,
    notice_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    method TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    taken_by TEXT NOT NULL,
    withdrawn_at INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX ix_consent_patient_id ON consent (patient_id)""",
    """CREATE TABLE constitution (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    instrument TEXT,
    found_on TEXT NOT NULL,
    found_by TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX ix_constitution_patient_id ON constitution (patient_id)""",
    """CREATE TABLE medicine (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    sku TEXT NOT NULL,
    barcode TEXT,
    name TEXT NOT NULL,
    formulation TEXT,
    dosage_form_id TEXT NOT NULL,
    nature TEXT NOT NULL,
    base_unit TEXT NOT NULL,
    pack_size INTEGER NOT NULL,
    loose_allowed INTEGER NOT NULL,
    hsn TEXT,
    manufacturer_id TEXT,
    schedule_e1 INTEGER NOT NULL,
    is_external INTEGER NOT NULL,
    reorder_level INTEGER,
    import_key TEXT,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dosage_form_id) REFERENCES dosage_form (id),
    FOREIGN KEY(manufacturer_id) REFERENCES manufacturer (id)
)
 STRICT""",
    """CREATE INDEX medicine_barcode ON medicine (barcode)""",
    """CREATE INDEX medicine_name ON medicine (name)""",
    """CREATE INDEX medicine_sku ON medicine (sku)""",
    """CREATE TABLE patient_phone (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    label TEXT,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX ix_patient_phone_patient_id ON patient_phone (patient_id)""",
    """CREATE INDEX ix_patient_phone_phone ON patient_phone (phone)""",
    """CREATE TABLE role_permission (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    role_id TEXT NOT NULL,
    permission TEXT NOT NULL,
    is_allowed INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(role_id) REFERENCES role (id)
)
 STRICT""",
    """CREATE INDEX ix_role_permission_role_id ON role_permission (role_id)""",
    """CREATE TABLE stock_receipt (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    supplier_id TEXT,
    supplier_bill TEXT,
    day TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    received_by TEXT NOT NULL,
    import_key TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(supplier_id) REFERENCES supplier (id)
)
 STRICT""",
    """CREATE TABLE visit (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    day TEXT NOT NULL,
    token TEXT NOT NULL,
    arrived_at INTEGER NOT NULL,
    queue_order INTEGER NOT NULL,
    state TEXT NOT NULL,
    called_at INTEGER,
    finished_at INTEGER,
    fee INTEGER,
    cancelled_why TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id),
    FOREIGN KEY(doctor_id) REFERENCES staff (id)
)
 STRICT""",
    """CREATE INDEX visit_day ON visit (day, doctor_id)""",
    """CREATE INDEX visit_patient ON visit (patient_id, day)""",
    """CREATE TABLE batch (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    medicine_id TEXT NOT NULL,
    number TEXT NOT NULL,
    expires_on TEXT,
    mrp INTEGER NOT NULL,
    purchase_price INTEGER,
    location TEXT NOT NULL,
    received_on TEXT NOT NULL,
    receipt_id TEXT,
    import_key TEXT,
    blocked_why TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(medicine_id) REFERENCES medicine (id),
    FOREIGN KEY(receipt_id) REFERENCES stock_receipt (id)
)
 STRICT""",
    """CREATE INDEX batch_import_key ON batch (import_key)""",
    """CREATE INDEX batch_medicine ON batch (medicine_id, expires_on)""",
    """CREATE TABLE consultation (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    visit_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    day TEXT NOT NULL,
    version INTEGER NOT NULL,
    amends_id TEXT,
    amended_why TEXT,
    signed_at INTEGER NOT NULL,
    signed_by TEXT NOT NULL,
    concern TEXT,
    notes TEXT,
    internal_note TEXT,
    pathya TEXT,
    apathya TEXT,
    follow_up_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(visit_id) REFERENCES visit (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id),
    FOREIGN KEY(doctor_id) REFERENCES staff (id),
    FOREIGN KEY(amends_id) REFERENCES consultation (id)
)
 STRICT""",
    """CREATE INDEX consultation_patient ON consultation (patient_id, day)""",
    """CREATE INDEX ix_consultation_visit_id ON consultation (visit_id)""",
    """CREATE TABLE user_role (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    user_id TEXT NOT NULL,
    role_id TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(user_id) REFERENCES app_user (id),
    FOREIGN KEY(role_id) REFERENCES role (id)
)
 STRICT""",
    """CREATE INDEX ix_user_role_user_id ON user_role (user_id)""",
    """CREATE TABLE vitals (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    taken_by TEXT NOT NULL,
    systolic_mmhg INTEGER,
    diastolic_mmhg INTEGER,
    pulse_per_minute INTEGER,
    temperature_tenths_c INTEGER,
    spo2_percent INTEGER,
    breaths_per_minute INTEGER,
    height_mm INTEGER,
    weight_g INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id),
    FOREIGN KEY(visit_id) REFERENCES visit (id)
)
 STRICT""",
    """CREATE INDEX ix_vitals_patient_id ON vitals (patient_id)""",
    """CREATE INDEX ix_vitals_visit_id ON vitals (visit_id)""",
    """CREATE TABLE diagnosis (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    consultation_id TEXT NOT NULL,
    term TEXT NOT NULL,
    namaste_code TEXT,
    tm2_code TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(consultation_id) REFERENCES consultation (id)
)
 STRICT""",
    """CREATE INDEX ix_diagnosis_consultation_id ON diagnosis (consultation_id)""",
    """CREATE TABLE finding (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    consultation_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(consultation_id) REFERENCES consultation (id)
)
 STRICT""",
    """CREATE INDEX ix_finding_consultation_id ON finding (consultation_id)""",
    """CREATE TABLE prescription (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    consultation_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    day TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    replaced_by TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(consultation_id) REFERENCES consultation (id),
    FOREIGN KEY(visit_id) REFERENCES visit (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id),
    FOREIGN KEY(doctor_id) REFERENCES staff (id),
    FOREIGN KEY(replaced_by) REFERENCES prescription (id)
)
 STRICT""",
    """CREATE INDEX ix_prescription_consultation_id ON prescription (consultation_id)""",
    """CREATE INDEX ix_prescription_visit_id ON prescription (visit_id)""",
    """CREATE INDEX prescription_day ON prescription (day)""",
    """CREATE INDEX prescription_patient ON prescription (patient_id, day)""",
    """CREATE TABLE stock_movement (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    batch_id TEXT NOT NULL,
    medicine_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    document_id TEXT,
    line_id TEXT,
    reason TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(batch_id) REFERENCES batch (id),
    FOREIGN KEY(medicine_id) REFERENCES medicine (id)
)
 STRICT""",
    """CREATE INDEX ix_stock_movement_document_id ON stock_movement (document_id)""",
    """CREATE INDEX stock_movement_day ON stock_movement (day)""",
    """CREATE INDEX stock_movement_other ON stock_movement (batch_id) WHERE kind <> 'sale'""",
    """CREATE TABLE invoice (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    series_key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    device_id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    patient_id TEXT,
    visit_id TEXT,
    prescription_id TEXT,
    doctor_id TEXT,
    recipient_name TEXT NOT NULL,
    recipient_address TEXT,
    supplier_gstin TEXT,
    place_of_supply TEXT NOT NULL,
    is_inter_state INTEGER NOT NULL,
    taxable INTEGER NOT NULL,
    cgst INTEGER NOT NULL,
    sgst INTEGER NOT NULL,
    igst INTEGER NOT NULL,
    exempt INTEGER NOT NULL,
    round_off INTEGER NOT NULL,
    payable INTEGER NOT NULL,
    draft_hash TEXT,
    state TEXT NOT NULL,
    cancelled_at INTEGER,
    cancelled_by TEXT,
    cancelled_why TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id),
    FOREIGN KEY(visit_id) REFERENCES visit (id),
    FOREIGN KEY(prescription_id) REFERENCES prescription (id),
    FOREIGN KEY(doctor_id) REFERENCES staff (id)
)
 STRICT""",
    """CREATE INDEX invoice_due ON invoice (state, day, at, id, payable)""",
    """CREATE INDEX invoice_newest ON invoice (day, at, id)""",
    """CREATE INDEX invoice_number ON invoice (number)""",
    """CREATE INDEX invoice_patient ON invoice (patient_id, day) WHERE patient_id IS NOT NULL""",
    """CREATE INDEX invoice_prescription ON invoice (prescription_id) WHERE prescription_id IS NOT NULL""",
    """CREATE INDEX invoice_series ON invoice (series_key, sequence)""",
    """CREATE INDEX invoice_visit ON invoice (visit_id) WHERE visit_id IS NOT NULL""",
    """CREATE TABLE prescription_line (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    prescription_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    medicine_id TEXT,
    name TEXT NOT NULL,
    dose_numerator INTEGER,
    dose_denominator INTEGER,
    dose_unit TEXT,
    schedule TEXT,
    food_time TEXT,
    anupana TEXT,
    every_days INTEGER NOT NULL,
    days INTEGER,
    note TEXT,
    total INTEGER,
    packs INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(prescription_id) REFERENCES prescription (id),
    FOREIGN KEY(medicine_id) REFERENCES medicine (id)
)
 STRICT""",
    """CREATE INDEX ix_prescription_line_prescription_id ON prescription_line (prescription_id)""",
    """CREATE TABLE invoice_line (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    invoice_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    medicine_id TEXT,
    batch_id TEXT,
    prescription_line_id TEXT,
    hsn TEXT,
    batch_number TEXT,
    expires_on TEXT,
    quantity INTEGER NOT NULL,
    base_unit TEXT,
    pack_size INTEGER NOT NULL,
    mrp INTEGER,
    price INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    rate_basis_points INTEGER NOT NULL,
    is_exempt INTEGER NOT NULL,
    taxable INTEGER NOT NULL,
    cgst INTEGER NOT NULL,
    sgst INTEGER NOT NULL,
    igst INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id),
    FOREIGN KEY(medicine_id) REFERENCES medicine (id),
    FOREIGN KEY(batch_id) REFERENCES batch (id),
    FOREIGN KEY(prescription_line_id) REFERENCES prescription_line (id)
)
 STRICT""",
    """CREATE INDEX invoice_line_prescription_line ON invoice_line (prescription_line_id) WHERE prescription_line_id IS NOT NULL""",
    """CREATE INDEX invoice_line_therapy ON invoice_line (description, id) WHERE kind = 'therapy'""",
    """CREATE INDEX ix_invoice_line_invoice_id ON invoice_line (invoice_id)""",
    """CREATE TABLE invoice_print (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    invoice_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    device_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 STRICT""",
    """CREATE INDEX ix_invoice_print_invoice_id ON invoice_print (invoice_id)""",
    """CREATE TABLE payment (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    invoice_id TEXT NOT NULL,
    method TEXT NOT NULL,
    amount INTEGER NOT NULL,
    received INTEGER,
    reference TEXT,
    series_key TEXT,
    sequence INTEGER,
    receipt_number TEXT,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    device_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 STRICT""",
    """CREATE INDEX payment_day ON payment (day)""",
    """CREATE INDEX payment_invoice ON payment (invoice_id, amount)""",
    """CREATE INDEX payment_series ON payment (series_key, sequence) WHERE series_key IS NOT NULL""",
    """CREATE VIRTUAL TABLE search_text USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
