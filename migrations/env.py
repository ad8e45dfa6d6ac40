"""Alembic's entry: forward only, on the connection that the program hands over, with a limit on waiting for locks."""

from alembic import context
from sqlalchemy import Connection, text

from models.tables import METADATA, is_ours


def run(connection: Connection) -> None:
    connection.execute(text("SET LOCAL lock_timeout = '5s'"))
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        transaction_per_migration=False,
        include_schemas=True,
        include_name=is_ours,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
