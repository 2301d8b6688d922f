"""Database URLs: read in the usual forms, shown without their passwords."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import StorageError

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
MASK = "***"
SECRETS = ("password", "sslpassword")
SETTINGS = {
    "sqlite": frozenset[str](),
    "postgresql": frozenset(
        ("host", "port", "user", "ssl", "passfile", "target_session_attrs", "prepared_statement_cache_size")
    ),
}


def parsed(url: str) -> URL:
    """Return the URL with the driver that this room uses.

    `sqlite:///path`, `postgresql://` and `postgres://` are understood with or without a driver's name. Two
    settings of libpq that hosts of PostgreSQL add are understood too: `sslmode`, which the driver calls
    `ssl`, and `channel_binding`, which it does not know. Raises StorageError for any other URL.
    """
    found = _read(url)
    backend = found.drivername.lower().partition("+")[0]
    if backend not in DRIVERS:
        raise StorageError("the database must be sqlite or postgresql")
    found = found.set(drivername=DRIVERS[backend])
    if backend != "sqlite":
        found = _for_asyncpg(found)
    unknown = sorted(found.query.keys() - SETTINGS[found.get_backend_name()])
    if unknown:
        raise StorageError(f"the database URL has settings that are not known: {', '.join(unknown)}")
    return found


def safe_url(url: str) -> str:
    """Return the URL with its password as ***; a text that is no database URL is not shown."""
    try:
        found = _read(url)
    except StorageError:
        return MASK
    if found == URL.create(found.drivername, database=found.database):
        return url  # only a path: it has no secret and stays readable
    masked = {key: MASK for key in found.query if key in SECRETS}
    return found.update_query_dict(masked).render_as_string(hide_password=True).replace("%2A%2A%2A", MASK)


def is_memory(url: URL) -> bool:
    """Say whether the URL names an SQLite database that lives in memory only."""
    return url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:")


def _read(url: str) -> URL:
    """Return the parts of a URL. Raises StorageError without a cause, which might quote the password."""
    try:
        found = make_url(url)
    except (ArgumentError, ValueError):
        raise StorageError("the database URL cannot be read") from None
    if url.count("@") > 1 and not found.drivername.startswith("sqlite"):
        # a part of the password would be read as a host or a name, which are shown
        raise StorageError("the database URL cannot be read: an @ in a name or a password is written %40")
    return found


def _for_asyncpg(url: URL) -> URL:
    """Return the URL with the settings of libpq in the form that asyncpg knows."""
    query = dict(url.query)
    query.pop("channel_binding", None)
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    password = query.pop("password", url.password)  # in the query it would be printed
    return url.set(query=query).set(password=password if isinstance(password, str) else None)
