"""How much is tried: little in `make test`, much in `make soak`."""

import os


def examples(few: int, many: int) -> int:
    """`many` where SOAK=1."""
    return many if os.environ.get("SOAK") == "1" else few
