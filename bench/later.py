"""`imrf serve` some days ahead, for what is due in weeks: `python -m bench.later DAYS`."""

import sys
from datetime import datetime, timedelta
from functools import partial

from api import cli, serving
from api.main import clock, create_app


def set_ahead(days: int) -> None:
    """Whatever is served from here on has its clock so many days ahead."""
    ahead = timedelta(days=days)

    def later() -> datetime:
        return clock() + ahead

    serving.create_app = partial(create_app, clock=later)


def main(days: int) -> None:
    """As the command line does, but for the clock."""
    set_ahead(days)
    cli.app(["serve"])


if __name__ == "__main__":
    main(int(sys.argv[1]))
