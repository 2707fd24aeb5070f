"""Alembic's entry for clinic databases; the connection comes from `store/upgrade.py`, already keyed."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True, transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
