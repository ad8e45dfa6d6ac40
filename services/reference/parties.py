"""Parties, objectives and memberships as rows, read from the CSV files beside this module."""

import csv
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from models.enums import PartyKind, RegionalGroup, ReviewRegion

DATA = Path(__file__).parent / "data"
NAMES = tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8"))

# Parties of the UN have the same id in every installation, so that documents can be compared across them.
_NAMESPACE = UUID("6f1d7b0e-4f2a-5c3b-9a57-73326a195e23")

_OBSERVER_KINDS = {
    "OBSERVER_STATE": PartyKind.OBSERVER_STATE,
    "IGO_OBSERVER": PartyKind.INTERGOVERNMENTAL,
    "OTHER_ENTITY_OBSERVER": PartyKind.OTHER_ENTITY,
    "UN_SYSTEM": PartyKind.UN_ENTITY,
}

Row = dict[str, Any]


def party_id(code: str) -> UUID:
    """The id of a party of the UN by its code."""
    return uuid5(_NAMESPACE, code)


def group_code(group: RegionalGroup) -> str:
    """The code of a regional group as a party."""
    return f"GROUP_{group.value}"


def party_rows() -> list[Row]:
    """Member States, observers, UN entities and the five regional groups."""
    return [*_member_states(), *_observers(), *_regional_groups()]


def _party(code: str, kind: PartyKind, names: dict[str, str], sort_key: str, **more: Any) -> Row:
    row = {"id": party_id(code), "code": code, "kind": kind, "names": names, "sort_key": sort_key}
    return {**row, "iso2": None, "regional_group": None, "note": None, **more}


def _member_states() -> Iterator[Row]:
    for row in _read("member_states.csv"):
        yield _party(
            row["iso3"],
            PartyKind.MEMBER_STATE,
            {"en": row["name_en"], "ar": row["name_ar"]},
            row["sort_en"],
            iso2=row["iso2"],
            regional_group=RegionalGroup(row["regional_group"]),
            note=row["note"] or None,
        )


def _observers() -> Iterator[Row]:
    for row in _read("observers.csv"):
        names = {"en": row["name_en"], "ar": row["name_ar"]}
        yield _party(
            row["code"],
            _OBSERVER_KINDS[row["kind"]],
            names,
            row["name_en"].lower(),
            iso2=row["iso2"] or None,
            note=row["note"] or None,
        )


def _regional_groups() -> Iterator[Row]:
    for group in RegionalGroup:
        names = NAMES["regional_group"][group.value]
        yield _party(group_code(group), PartyKind.REGIONAL_GROUP, names, names["en"].lower())


def region_rows() -> list[Row]:
    """Who belongs to which review region."""
    rows = []
    for file, code in (("member_states.csv", "iso3"), ("observers.csv", "code")):
        for row in _read(file):
            for region in filter(None, row["review_regions"].split(";")):
                rows.append({"party_id": party_id(row[code]), "region": ReviewRegion(region)})
    return rows


def development_rows() -> list[Row]:
    """Least developed, landlocked developing, small island developing States, with dates where they end."""
    return [
        {
            "party_id": party_id(row["iso3"]),
            "category": row["category"],
            "valid_from": _date(row["valid_from"]),
            "valid_until": _date(row["valid_to"]),
            "note": row["note"] or None,
        }
        for row in _read("development.csv")
    ]


def objective_rows() -> list[Row]:
    """The 23 objectives with their titles."""
    return [
        {
            "number": int(row["number"]),
            "titles": {"en": row["title_en"], "ar": row["title_ar_unofficial"]},
        }
        for row in _read("objectives.csv")
    ]


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
