"""What Alembic runs: the migrations, on the connection that `storage.migrating` lends it."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by copying it
    transactional_ddl=True,  # one transaction round everything, begun and committed by the lender
)
with context.begin_transaction():
    context.run_migrations()
