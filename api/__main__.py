"""`imrf`, also as `python -m api`: quiet when it is interrupted while still loading, and soon there, since a process
that was killed is missed until it is back."""

import gc
import signal
from importlib import import_module


def main() -> None:
    """Loads the commands, and runs one."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Loading takes a second; Ctrl-C should show no traceback in it.
    gc.disable()  # What is loaded stays: to look for what does not takes a third of that time.
    cli = import_module("api.cli")
    gc.enable()
    cli.app(prog_name="imrf")


if __name__ == "__main__":
    main()
