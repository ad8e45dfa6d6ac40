"""A copy of the audit's seals outside the database: a file that only grows, a line a seal."""

import os
from dataclasses import dataclass
from pathlib import Path

_TAIL = 4096  # bytes; a line has some 110


@dataclass(frozen=True, slots=True)
class SealCopy:
    """The file, which need not be there yet."""

    path: Path

    def last(self) -> int:
        """The number of the last seal whose line is whole; 0: there is none."""
        lines = self._tail().rsplit("\n", 1)[0].splitlines()
        return int(lines[-1].split(" ", 1)[0]) if lines else 0

    def append(self, lines: list[str]) -> None:
        """Adds the lines after `last`. One that broke off amid a crash is completed."""
        broken = self._tail().rsplit("\n", 1)[-1]
        text = "".join(f"{line}\n" for line in lines)
        if not text.startswith(broken):
            raise ValueError(f"{self.path} ends in what is no seal")
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, text[len(broken) :].encode())
            os.fsync(file)
        finally:
            os.close(file)

    def lines(self) -> list[str]:
        """All that are whole."""
        if not self.path.exists():
            return []
        return self.path.read_text().rsplit("\n", 1)[0].splitlines()

    def _tail(self) -> str:
        """The end of the file, from the beginning of a line."""
        try:
            with self.path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _TAIL))
                text = file.read().decode()
        except FileNotFoundError:
            return ""
        return text if size <= _TAIL else text.split("\n", 1)[-1]
