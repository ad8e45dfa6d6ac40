"""Versions of lists of names: as they are read, compared, and for everybody once final."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import FindingRead, PartyName, Schema
from api.schemas.forums import OverrideRead, PublicationRead
from api.schemas.name_lists import Acronym, ListedOrganization, OrganizationTexts, OwnName, Reference, found
from api.schemas.reading import Digest
from models.enums import CompactCategory, ListChange, ListVersionKind, Removal, StakeholderCategory
from models.name_list import ListVersion
from services.circulations import Circulated
from services.rules.name_lists import ListDocument, ListedName, NameChange, RemovedName


class ListVersionRead(PublicationRead):
    """A version of a forum's lists: its number, which list it is of, what it is, and the SHA-256 of its document."""

    list_number: int
    kind: ListVersionKind

    @classmethod
    def of_version(cls, found: tuple[ListVersion, int], **more: Any) -> Self:
        """From the row and the number of its list."""
        version, number = found
        return cls(
            number=version.number,
            at=version.at,
            note=version.note,
            overrides=[OverrideRead.model_validate(override) for override in version.overrides],
            sha256=version.sha256,
            list_number=number,
            kind=version.kind,
            **more,
        )


class ListVersions(Schema):
    """One page of versions, oldest first."""

    items: list[ListVersionRead]
    next_cursor: str | None


class ListVersionDocument(ListVersionRead):
    """A version with its document, exactly as hashed (sorted keys, no spaces, UTF-8).

    `names` are those on the list; `removed` those that were, with when and why: `undisclosed` where nothing more is
    told.
    """

    document: Annotated[dict[str, Any], Field(examples=[{"format": 1, "names": [], "removed": []}])]

    @classmethod
    def whole(cls, found: tuple[ListVersion, int]) -> Self:
        """With its document."""
        return cls.of_version(found, document=found[0].document)


class ListCirculated(ListVersionRead):
    """A list that has just circulated, with the findings that did not stop it: advisory ones and those overridden."""

    findings: list[FindingRead]

    @classmethod
    def of_circulated(cls, made: Circulated) -> Self:
        """Its version and findings."""
        return cls.of_version((made.version, made.row.number), findings=found(made.findings))


class NameFields(Schema):
    """The fields of a name that tell of a change, and no others."""

    name: OrganizationTexts | None = None
    own_name: OwnName | None = None
    acronym: Acronym | None = None
    country: PartyName | None = None
    category: StakeholderCategory | None = None
    compact_category: CompactCategory | None = None


_FIELDS: Mapping[ListChange, tuple[str, ...]] = {
    ListChange.RENAMED: ("name", "own_name", "acronym"),
    ListChange.COUNTRY_CHANGED: ("country",),
    ListChange.CATEGORY_CHANGED: ("category", "compact_category"),
}


def _fields(name: ListedName | None, change: ListChange) -> NameFields | None:
    if name is None:
        return None
    shown = ListedOrganization.of(name)
    fields = _FIELDS.get(change, tuple(NameFields.model_fields))
    return NameFields(**{field: getattr(shown, field) for field in fields})


class RemovalRead(Schema):
    """When a name was taken off, and why as far as that is told."""

    at: datetime
    why: Removal

    @classmethod
    def of(cls, removed: RemovedName | None) -> Self | None:
        """From the version that tells it."""
        return None if removed is None else cls.model_validate(removed)


class NameChangeRead(Schema):
    """One change of one name. `old` is null where it is new, `new` where it is gone; `removed` tells of one that is
    gone."""

    change: ListChange
    application_id: UUID
    reference: Reference
    name: OrganizationTexts
    old: NameFields | None
    new: NameFields | None
    removed: RemovalRead | None

    @classmethod
    def of(cls, change: NameChange) -> Self:
        """The fields that tell of it."""
        return cls(
            change=change.change,
            application_id=change.application_id,
            reference=change.reference,
            name=dict(change.names),
            old=_fields(change.old, change.change),
            new=_fields(change.new, change.change),
            removed=RemovalRead.of(change.removed),
        )


class ListDiff(Schema):
    """What changed from one version to another; where one of them circulated, of the names of its list alone."""

    former: int = Field(serialization_alias="from", validation_alias="from")
    to: int
    changes: list[NameChangeRead]

    @classmethod
    def of(cls, former: int, to: int, changes: Iterable[NameChange]) -> Self:
        """The changes of names."""
        return cls.model_validate({"from": former, "to": to, "changes": [NameChangeRead.of(one) for one in changes]})


class AccreditedList(Schema):
    """The organizations on the final list: number, instant and SHA-256 of its newest version, and their names."""

    number: int
    at: datetime
    sha256: Digest
    items: list[ListedOrganization]

    @classmethod
    def of(cls, version: ListVersion, document: ListDocument) -> Self:
        """What is everybody's of it."""
        names = [ListedOrganization.of(name) for name in document.names]
        return cls(number=version.number, at=version.at, sha256=version.sha256, items=names)
