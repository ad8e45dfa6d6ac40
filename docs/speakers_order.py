"""Computes the order of a list of speakers again, and compares it: `python speakers_order.py record.json`.

The file is what `GET /v1/forums/{forum}/speakers-lists/{list_id}/record` answers. It needs nothing but Python, and
nothing of the system that made the list. Exit status: 0 the order is right, 1 it is not, 2 the lots are not drawn.
"""

import hashlib
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Window = tuple[datetime, datetime]


def drawn_lots(record: Record, window: Window) -> dict[str, str]:
    """Party -> its lot: SHA-256 of seed, line feed, sorted codes with commas between, line feed, own code."""
    begins, ends = window
    received = [one for one in record["inscriptions"] if begins <= instant(one["received_at"]) < ends]
    codes = sorted({one["party"] for one in received})
    before = record["seed"] + "\n" + ",".join(codes) + "\n"
    return {code: hashlib.sha256((before + code).encode("ascii")).hexdigest() for code in codes}


def instant(text: str) -> datetime:
    """An instant of the record."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def rank(one: Record, record: Record, window: Window, lots: dict[str, str]) -> tuple[Any, ...]:
    """By what an inscription is ordered before exchanges."""
    classes = record["classes"]
    place = classes.index(one["speaker_class"]) if one["speaker_class"] in classes else len(classes)
    first = record["groups_first"] and one["speaking"] == "group"
    placed = instant(one["placed_at"])
    by_lot = window[0] <= placed < window[1]
    key = (0, lots[one["party"]], 0) if by_lot else (1, "", placed.timestamp())
    return (place, record["tiers"][one["level"]], not first, *key, one["placed_arrival"])


def turn(one: Record) -> tuple[int, float]:
    """Whoever has spoken comes first, whoever was absent last; the others between them as they are."""
    if one["spoke_from"]:
        return (0, instant(one["spoke_from"]).timestamp())
    if one["absent_at"]:
        return (2, instant(one["absent_at"]).timestamp())
    return (1, 0)


def order(record: Record) -> list[Record]:
    """The inscriptions in their order."""
    begins = instant(record["window_from"])
    window = (begins, begins + timedelta(seconds=record["window_seconds"]))
    lots = drawn_lots(record, window)
    slots = [one for one in record["inscriptions"] if one["state"] != "withdrawn"]
    slots.sort(key=lambda one: rank(one, record, window, lots))
    for exchange in sorted(record["exchanges"], key=lambda one: one["arrival"]):
        ids = [one["id"] for one in slots]
        if exchange["first"] in ids and exchange["second"] in ids:
            first, second = ids.index(exchange["first"]), ids.index(exchange["second"])
            slots[first], slots[second] = slots[second], slots[first]
    return sorted(slots, key=turn)


def main(path: str) -> int:
    """Prints the order and whether it is the one of the file."""
    record = json.loads(Path(path).read_text("utf-8"))
    if not record["seed"]:
        print("The lots of this list are not drawn yet.")
        return 2
    if hashlib.sha256(record["seed"].encode("ascii")).hexdigest() != record["seed_sha256"]:
        print("The seed is not the one to which the organizers had committed.")
        return 1
    slots = order(record)
    for number, one in enumerate(slots, start=1):
        print(f"{number:4} {one['party']:12} {one['level']:28} {one['speaking']}")
    right = [one["id"] for one in slots] == record["order"]
    print("The order is right." if right else "The order is not the one of the file.")
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
