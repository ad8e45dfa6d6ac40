"""The C library libical, on which Evolution and other calendars of Linux build, where the machine has it.

Debian: `apt-get install libical3`. Nothing here interprets iCalendar: it asks the library for each event's fields.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CDLL, Structure, c_char_p, c_int, c_long, c_void_p
from datetime import UTC, datetime
from typing import Any

NAME = "libical.so.3"  # the layout of _Time is that of version 3


class LibicalError(ValueError):
    """What libical could not read, or complained about."""


class _Time(Structure):
    """`struct icaltimetype`."""

    _fields_ = (
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")),
        ("zone", c_void_p),
    )


_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "icalparser_parse_string": (c_void_p, [c_char_p]),
    "icalcomponent_free": (None, [c_void_p]),
    "icalcomponent_isa": (c_int, [c_void_p]),
    "icalcomponent_string_to_kind": (c_int, [c_char_p]),
    "icalcomponent_count_errors": (c_int, [c_void_p]),
    "icalcomponent_get_first_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_next_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_first_property": (c_void_p, [c_void_p, c_int]),
    "icalproperty_string_to_kind": (c_int, [c_char_p]),
    "icalproperty_get_value_as_string": (c_char_p, [c_void_p]),
    "icalcomponent_get_uid": (c_char_p, [c_void_p]),
    "icalcomponent_get_summary": (c_char_p, [c_void_p]),
    "icalcomponent_get_location": (c_char_p, [c_void_p]),
    "icalcomponent_get_sequence": (c_int, [c_void_p]),
    "icalcomponent_get_dtstart": (_Time, [c_void_p]),
    "icalcomponent_get_dtend": (_Time, [c_void_p]),
    "icaltime_as_timet_with_zone": (c_long, [_Time, c_void_p]),
}


def load() -> CDLL | None:
    """The library; None where the machine has none."""
    try:
        library = CDLL(NAME)
    except OSError:
        return None
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def read_events(library: CDLL, feed: bytes) -> list[dict[str, Any]]:
    """The fields of each event. Raises LibicalError."""
    kind = library.icalcomponent_string_to_kind(b"VEVENT")
    with _parsed(library, feed) as calendar:
        found, event = [], library.icalcomponent_get_first_component(calendar, kind)
        while event:
            found.append(_event(library, event))
            event = library.icalcomponent_get_next_component(calendar, kind)
        return found


@contextmanager
def _parsed(library: CDLL, feed: bytes) -> Iterator[int]:
    calendar = library.icalparser_parse_string(feed)
    try:
        calendars = library.icalcomponent_string_to_kind(b"VCALENDAR")
        if not calendar or library.icalcomponent_isa(calendar) != calendars:
            raise LibicalError("libical found no calendar")
        if errors := library.icalcomponent_count_errors(calendar):
            raise LibicalError(f"libical found {errors} errors")
        yield calendar
    finally:
        if calendar:
            library.icalcomponent_free(calendar)


def _event(library: CDLL, event: int) -> dict[str, Any]:
    def has(name: bytes) -> int | None:
        found: int | None = library.icalcomponent_get_first_property(event, library.icalproperty_string_to_kind(name))
        return found

    status = has(b"STATUS")
    return {
        "uid": library.icalcomponent_get_uid(event).decode(),
        "summary": (library.icalcomponent_get_summary(event) or b"").decode(),
        "status": library.icalproperty_get_value_as_string(status).decode() if status else None,
        "sequence": library.icalcomponent_get_sequence(event) if has(b"SEQUENCE") else None,
        "start": _instant(library, library.icalcomponent_get_dtstart(event)),
        "end": _instant(library, library.icalcomponent_get_dtend(event)),
        "location": (library.icalcomponent_get_location(event) or b"").decode(),
    }


def _instant(library: CDLL, time: _Time) -> str:
    if time.is_date or not time.zone:
        shown = f"{time.year}-{time.month:02}-{time.day:02}"
        raise LibicalError(f"{shown} is no instant: a date, a floating time or an unknown TZID")
    return datetime.fromtimestamp(library.icaltime_as_timet_with_zone(time, time.zone), UTC).isoformat()
