"""Processes that are killed and started again, as whoever supervises a server does."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.servers import ROOT, end_with_parent


class Process:
    """`python -m …`, its output appended to a file."""

    def __init__(self, words: Sequence[str], log: Path, environment: Mapping[str, str]) -> None:
        self.words, self.log, self.environment = words, log, environment
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def popen(self) -> subprocess.Popen[bytes]:
        """The one that runs."""
        assert self._process is not None
        return self._process

    def start(self) -> None:
        """Another one."""
        with self.log.open("ab") as lines:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *self.words],
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdout=lines,
                stderr=lines,
                preexec_fn=end_with_parent,
            )

    def kill(self) -> None:
        """As kill -9."""
        self.end(signal.SIGKILL)

    def end(self, number: int = signal.SIGTERM) -> None:
        """Waits until it is gone."""
        if self._process is not None:
            self._process.send_signal(number)
            self._process.wait(20)
            self._process = None
