"""An installation without the locks gets no version that is known to be vulnerable; the locks keep to the floors."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-server.txt")

# The newest release that has the fault, of what handles accounts, bytes from outside and keys.
VULNERABLE = [
    ("fastapi-users", "11.0.0"),  # what an unpinned installation resolves to
    ("python-multipart", "0.0.6"),  # the same; CVE-2024-24762
    ("python-multipart", "0.0.17"),  # CVE-2024-53981
    ("python-multipart", "0.0.25"),  # CVE-2026-40347
    ("fastapi", "0.109.0"),  # CVE-2024-24762
    ("cryptography", "46.0.6"),  # CVE-2026-39892
    ("pillow", "12.2.0"),  # CVE-2026-59199 and those told with it
    ("httpcore", "1.0.8"),  # lets h11 0.14 in: CVE-2025-43859
]


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def _required(*extras: str) -> list[Requirement]:
    """What is named in pyproject.toml, without what refers to the project itself."""
    project = _project()
    lines = [*project["dependencies"], *(line for one in extras for line in project["optional-dependencies"][one])]
    return [one for one in map(Requirement, lines) if one.name != "imrf"]


def _locked(name: str) -> dict[str, str]:
    """Package -> its block."""
    text = re.sub(r"(?m)^ *#.*\n?", "", (ROOT / name).read_text("utf-8"))
    blocks = [block for block in re.split(r"\n(?=\S)", text) if "==" in block]
    return {canonicalize_name(block.split("==")[0].partition("[")[0].strip()): block for block in blocks}


def _version(block: str) -> Version:
    found = re.match(r"\S+?==([^\s;\\]+)", block)
    assert found is not None, block
    return Version(found[1])


@pytest.mark.parametrize(("name", "version"), VULNERABLE)
def test_no_floor_lets_a_vulnerable_version_in(name: str, version: str) -> None:
    (required,) = [one for one in _required() if canonicalize_name(one.name) == name]
    assert not required.specifier.contains(version)
    print("evidence: 1 vulnerable versions excluded")  # noqa: T201


def test_everything_that_is_required_has_a_floor() -> None:
    required = _required(*_project()["optional-dependencies"])
    without = [one.name for one in required if not any(part.operator == ">=" for part in one.specifier)]
    assert without == []
    print(f"evidence: {len(required)} floors")  # noqa: T201


@pytest.mark.parametrize("lock", LOCKS)
def test_each_lock_keeps_to_the_floors_and_is_hashed(lock: str) -> None:
    locked = _locked(lock)
    wrong = [name for name, block in locked.items() if not re.search(r"--hash=sha256:[0-9a-f]{64}", block)]
    assert wrong == []
    extras = {
        "requirements.txt": ("demo", "install"),
        "requirements-dev.txt": tuple(_project()["optional-dependencies"]),
    }
    for one in _required(*extras.get(lock, ())):
        name = canonicalize_name(one.name)
        assert one.specifier.contains(_version(locked[name])), name
    print(f"evidence: {len(locked)} locked versions")  # noqa: T201
