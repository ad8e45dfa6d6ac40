"""The README's tour: its commands run as they stand, what they print compared with what it says.

`python -m tests.scenarios.readme` writes the real output into the README.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"
BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
ADDRESS = "http://127.0.0.1:8000"
MARK = "----- end of output -----"


@dataclass
class Step:
    """One command and what it prints."""

    command: str
    output: str


def steps(text: str) -> list[Step]:
    """The commands of all console blocks, with the output that the text shows."""
    found: list[Step] = []
    for line in "".join(BLOCK.findall(text)).splitlines(keepends=True):
        if line.startswith("$ "):
            found.append(Step(line[2:].rstrip("\n"), ""))
        else:
            found[-1].output += line
    return found


def run(commands: list[str], address: str) -> list[str]:
    """What each command prints, all in one shell, against a demonstration at `address`."""
    script = "".join(f"{command}\necho '{MARK}'\n" for command in commands).replace(ADDRESS, address)
    # The tour's python3 is the suite's own: it starts faster than a version manager's stand-in.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash"], input=script, capture_output=True, text=True, timeout=60, env=os.environ | {"PATH": path}
    )
    assert done.stderr == "", done.stderr[-1500:]
    return done.stdout.replace(address, ADDRESS).split(f"{MARK}\n")[:-1]


def masked(output: str) -> str:
    """Output without what differs from run to run: ids."""
    return re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>", output)


def write(address: str) -> None:
    """Writes the real output into the README."""
    text = README.read_text("utf-8")
    outputs = iter(run([step.command for step in steps(text)], address))

    def filled(block: re.Match[str]) -> str:
        commands = [line for line in block[0].splitlines() if line.startswith("$ ")]
        return "".join(f"{command}\n{next(outputs)}" for command in commands)

    README.write_text(BLOCK.sub(filled, text), "utf-8")


if __name__ == "__main__":
    write(ADDRESS)
