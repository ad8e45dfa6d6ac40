"""`python -m api` is `imrf`, quiet when it is interrupted while still loading."""

import signal

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Loading takes a second; Ctrl-C should show no traceback in it.
    from api.cli import app

    app(prog_name="imrf")
