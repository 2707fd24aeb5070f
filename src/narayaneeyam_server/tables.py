"""The server's few tables, alike on SQLite and PostgreSQL. Every key begins with the clinic, so that they can be sharded.

What stands here is the newest form; `schema.py` brings an older database to it. Times are milliseconds since 1970 (UTC).
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, MetaData, String, Table, false

metadata = MetaData()

schema_version = Table("schema_version", metadata, Column("version", BigInteger, primary_key=True, autoincrement=False))

clinic = Table(
    "clinic",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("name", String(200), nullable=False),
    # Grows by one when the server was restored from an older backup; orders count from 1 in each epoch.
    Column("epoch", BigInteger, nullable=False),
    Column("last_order", BigInteger, nullable=False),
    # The clinic's data key, wrapped by the server's master key.
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    # The server lost something: PCs give back what they have beyond it, whoever wrote it.
    Column("takes_back", Boolean, nullable=False, server_default=false()),
    # No device gets a lower number any more, even if the one that had it was forgotten.
    Column("next_number", BigInteger, nullable=False, server_default="1"),
    # Nor does one in reserve get a higher one: those count down.
    Column("next_spare", BigInteger, nullable=False, server_default="99"),
    # The mirror whose hub is this clinic's home; None when this server is.
    Column("home_mirror", String(36)),
    # Somebody was erased: what comes may hold something of them, and is looked through (RIGHT-12).
    Column("has_erasures", Boolean, nullable=False, server_default=false()),
)

device = Table(
    "device",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("device_id", String(36), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("name", String(200), nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_hash", LargeBinary, nullable=False),
    Column("revoked_at", BigInteger),
    Column("patient_code", String(4), nullable=False, server_default=""),
    Column("counter_code", String(4), nullable=False, server_default=""),
    Column("token_letter", String(1), nullable=False, server_default="Z"),
    Column("reserve_code", String(4), nullable=False, server_default=""),
    # "leased" by this server, "brought" by a clinic that joined, or "returned" after this server had forgotten it.
    Column("known_from", String(10), nullable=False, server_default="brought"),
    # The highest token ever given; 0 while no PC is this device.
    Column("generation", BigInteger, nullable=False, server_default="0"),
    # The device that this PC was before it was restored or cloned.
    Column("came_from", String(36)),
    # The device for which this one is kept in reserve.
    Column("spare_of", String(36)),
    # The epoch in which this PC was last asked for what the server lost, and the one in which it had given it all.
    Column("asked_in_epoch", BigInteger, nullable=False, server_default="0"),
    Column("settled_epoch", BigInteger, nullable=False, server_default="0"),
    Column("last_contact", BigInteger),
    Column("waiting", BigInteger, nullable=False, server_default="0"),
    Column("to_settle", BigInteger, nullable=False, server_default="0"),
    Column("parked", BigInteger, nullable=False, server_default="0"),
    Column("program", String(200), nullable=False, server_default=""),
    Column("schema_rev", String(200), nullable=False, server_default=""),
    Column("protocol", BigInteger, nullable=False, server_default="1"),
    # The PC's clock minus the server's, in milliseconds.
    Column("clock_offset", BigInteger, nullable=False, server_default="0"),
    Index("device_number", "clinic_id", "number", unique=True),
)

segment = Table(
    "segment",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("first_order", BigInteger, primary_key=True),
    Column("last_order", BigInteger, nullable=False),
    Column("device_id", String(36), nullable=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("taken_at", BigInteger, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Index("segment_device", "clinic_id", "device_id", "first_seq"),
)

# Groups that stand in the order under another device than the one which wrote them: nobody brings them a second time.
issued_again = Table(
    "issued_again",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    # Under which it stands.
    Column("device_id", String(36), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("stamp", BigInteger, nullable=False),
    Column("payload_hash", LargeBinary, nullable=False),
    Index("issued_again_stamp", "clinic_id", "stamp"),
)

# The files of documents, sealed in parts, so that no row is long; `file_name` is the clinic's own keyed hash of the content.
document_part = Table(
    "document_part",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("file_name", String(64), primary_key=True),
    Column("part", BigInteger, primary_key=True),
    Column("parts", BigInteger, nullable=False),
    Column("device_id", String(36), nullable=False),
    Column("taken_at", BigInteger, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

quarantined = Table(
    "quarantined",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("device_id", String(36), primary_key=True),
    Column("first_seq", BigInteger, primary_key=True),
    Column("last_seq", BigInteger, nullable=False),
    Column("reason", String(40), nullable=False),
    Column("came_at", BigInteger, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    # "waiting", "accepted" (it stands in the order now) or "refused" (kept for the record).
    Column("state", String(10), nullable=False, server_default="waiting"),
    Column("decided_at", BigInteger),
    Column("decided_by", String(200)),
)

enrolment = Table(
    "enrolment",
    metadata,
    # Both are keyed hashes: of the eight digits, and of the first four, by which a wrong try is counted.
    Column("code_hash", String(64), primary_key=True),
    Column("prefix_hash", String(64), nullable=False),
    # None: for a clinic that is not known here yet.
    Column("clinic_id", String(36)),
    Column("made_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("tries", BigInteger, nullable=False),
    Column("used_at", BigInteger),
    # Who used it, so that a lost answer can be given again: the device it became, and the hash of the PC's own word.
    Column("used_clinic_id", String(36)),
    Column("used_device_id", String(36)),
    Column("attempt_hash", String(64)),
    Index("enrolment_prefix", "prefix_hash"),
)

wrong_try = Table(
    "wrong_try",
    metadata,
    Column("address_hash", String(64), primary_key=True),
    Column("window", BigInteger, primary_key=True),
    Column("tries", BigInteger, nullable=False),
)

incident = Table(
    "incident",
    metadata,
    Column("clinic_id", String(36), primary_key=True),
    Column("incident_id", String(36), primary_key=True),
    Column("device_id", String(36)),
    Column("kind", String(40), nullable=False),
    Column("first_at", BigInteger, nullable=False),
    Column("last_at", BigInteger, nullable=False),
    Column("times", BigInteger, nullable=False),
    # Words and numbers about the log, never what stands in it.
    Column("detail", String(400), nullable=False),
    Index("incident_last", "clinic_id", "last_at"),
)

head_office_user = Table(
    "head_office_user",
    metadata,
    Column("user_id", String(36), primary_key=True),
    Column("login", String(100), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("password_hash", String(300), nullable=False),
    Column("role", String(40), nullable=False),
    # None: every clinic.
    Column("clinic_id", String(36)),
    Column("is_active", Boolean, nullable=False),
    Column("made_at", BigInteger, nullable=False),
)

# Sessions of the head office's page that were ended by signing out, until they would have ended by themselves.
ended_session = Table(
    "ended_session",
    metadata,
    Column("session_hash", String(64), primary_key=True),
    Column("good_until", BigInteger, nullable=False),
)

mirror = Table(
    "mirror",
    metadata,
    Column("mirror_id", String(36), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("made_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("last_contact", BigInteger),
)
