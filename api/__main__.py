"""`python -m api` is `imrf`, quiet when it is interrupted while still loading."""

import signal

signal.signal(signal.SIGINT, signal.SIG_DFL)

from api.cli import app  # noqa: E402  (loading takes a second, in which Ctrl-C should not show a traceback)

app(prog_name="imrf")
