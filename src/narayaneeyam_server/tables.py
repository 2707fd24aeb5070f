"""The server's few tables, alike on SQLite and PostgreSQL. Every key begins with the clinic, so that they can be sharded."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, MetaData, String, Table

metadata = MetaData()

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
)
