"""The form of what a mandate lets vary: each value comes with its authority."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from models.enums import Authority

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """One value of a mandate, such as the number of round tables, and where it comes from."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    value: T
    authority: Authority


FIXED = frozenset({Authority.RESOLUTION_73_326, Authority.GCM})


def fixed_changes(old: Mapping[str, Any], new: Mapping[str, Any], path: str = "") -> tuple[str, ...]:
    """The paths of values that `new` changes though the resolution or the Compact fixes them, or newly says so.

    `old` and `new` are modalities as JSON. Authority: the General Assembly's resolutions are not an organizer's to
    edit, nor theirs to claim; all else must be configurable.
    """
    if old.get("authority") in FIXED or new.get("authority") in FIXED:
        return () if old == new else (path,)
    changed: list[str] = []
    for key in [*old, *(key for key in new if key not in old)]:
        before, after = (document.get(key) for document in (old, new))
        if isinstance(before, Mapping) or isinstance(after, Mapping):
            inner = f"{path}.{key}" if path else key
            changed += fixed_changes(_mapping(before), _mapping(after), inner)
    return tuple(changed)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
