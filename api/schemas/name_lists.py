"""Lists of names on a non-objection basis: what is on them, their checks, steps and figures of balance."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StrictBool, WithJsonSchema

from api.schemas.common import UNSENT, FindingRead, Instant, Line, Note, PartyName, Remark, Schema, Update, text_of
from api.schemas.forms import text_form
from api.schemas.forums import Publish
from api.schemas.reading import CodeRead, Digest, NoteRead, PartyTexts, TextsRead
from models.enums import (
    ApplicationState,
    Authority,
    CompactCategory,
    EntryOutcome,
    Language,
    ListState,
    StakeholderCategory,
)
from services.circulations import Checked, Circulation
from services.name_lists import ListView
from services.queries.name_lists import EntryView
from services.rules.findings import Finding
from services.rules.list_balance import AUTHORITY, Figure, ListBalance
from services.rules.name_lists import ListedCountry, ListedName

_DIGEST_FORM = "[0-9a-f]{64}"
Sha256 = Annotated[
    str,
    text_of(_DIGEST_FORM, "the `sha256` of the list as you read it: 64 digits and letters a to f"),
    WithJsonSchema(text_form(_DIGEST_FORM, "0f" * 32, "Of the list as it was read")),
]
Reference = Annotated[str, Field(examples=["IMRF-2026-7QX4M2"])]
OrganizationTexts = Annotated[TextsRead, Field(examples=[{"en": "Example Migrants' Network"}])]
OwnName = Annotated[str, Field(examples=["Réseau Exemple"])]
Acronym = Annotated[str, Field(examples=["EMN"])]


class NameListCreate(Schema):
    """The next list of a forum, with a note for those who draw it up."""

    note: Annotated[Remark | None, Field(examples=["Late-comers until the end of March"])] = None


class NameListUpdate(Update):
    """What to change; null empties the note."""

    note: Annotated[Remark | None, Field(examples=["Late-comers until the end of March"])] = UNSENT


class NameListRead(Schema):
    """A list. Its ETag is `version`. `final_from`: it was announced that it becomes final then at the earliest.

    For those who draw it up also their note, when it was prepared, and the SHA-256 of the names as they were
    prepared, which circulating takes; for others these are null.
    """

    number: int
    state: ListState
    names: int
    circulated_at: datetime | None
    final_from: datetime | None
    finalized_at: datetime | None
    note: NoteRead | None
    prepared_at: datetime | None
    sha256: Digest | None
    version: int

    @classmethod
    def of(cls, view: ListView) -> Self:
        """As somebody sees it."""
        row = view.row
        return cls(
            number=row.number,
            state=row.state,
            names=view.names,
            circulated_at=row.circulated_at,
            final_from=view.final_from,
            finalized_at=row.finalized_at,
            note=row.note if view.organizer else None,
            prepared_at=row.prepared_at if view.organizer else None,
            sha256=row.sha256 if view.organizer else None,
            version=row.version,
        )


class NameLists(Schema):
    """The lists of a forum: the first, and the second for late-comers."""

    items: list[NameListRead]


class NameListFilledRead(NameListRead):
    """The list, and how many applications came to it."""

    added: int


class ListedOrganization(Schema):
    """An organization by its names, and where it belongs. `own_name` is how it writes itself where that is none of
    the official languages."""

    code: CodeRead
    name: OrganizationTexts
    own_name: OwnName | None
    acronym: Acronym | None
    country: PartyName
    category: StakeholderCategory
    compact_category: CompactCategory

    @classmethod
    def of(cls, name: ListedName, **more: Any) -> Self:
        """From a version, or from what is on a list."""
        return cls(
            code=name.code,
            name=dict(name.names),
            own_name=name.own_name,
            acronym=name.acronym,
            country=_country(name.country),
            category=name.category,
            compact_category=name.compact_category,
            **more,
        )


def _country(country: ListedCountry) -> PartyName:
    return PartyName(code=country.code, name=dict(country.names))


class ListEntryRead(ListedOrganization):
    """A name on a list as it is now. `decision` refers to what the Assembly decided on it."""

    application_id: UUID
    reference: Reference
    state: ApplicationState
    since: datetime
    outcome: EntryOutcome | None
    decision: Annotated[str, Field(examples=["Decision 80/555"])] | None
    added_at: datetime

    @classmethod
    def of_entry(cls, entry: EntryView) -> Self:
        """From the row."""
        return cls.of(
            entry.name,
            application_id=entry.name.application_id,
            reference=entry.name.reference,
            state=entry.state,
            since=entry.since,
            outcome=entry.outcome,
            decision=entry.decision,
            added_at=entry.added_at,
        )


class ListEntries(Schema):
    """One page, by the English names."""

    items: list[ListEntryRead]
    next_cursor: str | None

    @classmethod
    def page_of(cls, entries: Iterable[EntryView], cursor: str | None) -> Self:
        """From the rows."""
        return cls(items=[ListEntryRead.of_entry(entry) for entry in entries], next_cursor=cursor)


class ListCheck(Schema):
    """What would be found if the list circulated now. `sha256` is of the names that are on it now."""

    sha256: Digest
    as_prepared: bool
    findings: list[FindingRead]

    @classmethod
    def of(cls, checked: Checked) -> Self:
        """With its findings."""
        return cls(sha256=checked.sha256, as_prepared=checked.as_prepared, findings=found(checked.findings))


def found(findings: Iterable[Finding]) -> list[FindingRead]:
    """Those of a check, in their order."""
    return [FindingRead.model_validate(finding) for finding in findings]


class Circulate(Publish):
    """To circulate: the SHA-256 of the prepared list as it was read, a note, and the overrides of blocking findings;
    both are shown with the version."""

    sha256: Sha256

    def sent(self) -> Circulation:
        """As the use case takes it."""
        return Circulation(self.sha256, self.note, [override.accepted() for override in self.overrides])


class ClosingSent(Schema):
    """From when on the list may become final; null: as early as it may."""

    final_from: Annotated[Instant | None, Field(examples=["2026-02-20T17:00:00Z"])] = None


class Finalize(Schema):
    """To make a list final; the note is shown with the version."""

    note: Note = None


class DecisionSent(Schema):
    """What the Assembly decided on a name that was brought to it, and where that is written."""

    admitted: StrictBool
    reference: Annotated[Line, Field(examples=["Decision 80/555"])]


class MeasureRead(Schema):
    """How many, and which share of the whole, from 0 to 1; null: there is no whole."""

    count: int
    share: Annotated[float, Field(ge=0, examples=[0.25])] | None


class FigureRead(Schema):
    """How many of one value are on the list, beside all that passed the screening and all that applied."""

    value: Annotated[str, Field(examples=["AFRICAN"])] | None
    listed: MeasureRead
    screened_in: MeasureRead
    applied: MeasureRead

    @classmethod
    def all_of(cls, figures: Iterable[Figure]) -> list[Self]:
        """In their order."""
        return [cls.model_validate(figure) for figure in figures]


class CountryFigure(FigureRead):
    """The same of a country, by its code."""

    name: PartyTexts


class ListBalanceRead(Schema):
    """Whom a list has and whom it leaves out, since the resolution (`authority`) asks for equitable geographical
    representation and for the meaningful participation of women.

    An organization counts in each review region of its country. `groups`: null for what is no Member State.
    `countries`: those with most names; `number_of_countries`: how many there are in all. `heads`: of organizations;
    `bodies`: of the members of governing bodies. Genders are as stated; `pending`: nobody said.
    """

    authority: Authority
    total: FigureRead
    groups: list[FigureRead]
    regions: list[FigureRead]
    countries: list[CountryFigure]
    number_of_countries: FigureRead
    categories: list[FigureRead]
    compact_categories: list[FigureRead]
    heads: list[FigureRead]
    bodies: list[FigureRead]

    @classmethod
    def of(cls, balance: ListBalance) -> Self:
        """From the figures."""
        return cls(
            authority=AUTHORITY,
            total=FigureRead.model_validate(balance.total),
            groups=FigureRead.all_of(balance.groups),
            regions=FigureRead.all_of(balance.regions),
            countries=[_of_country(figure, balance.country_names) for figure in balance.countries],
            number_of_countries=FigureRead.model_validate(balance.number_of_countries),
            categories=FigureRead.all_of(balance.categories),
            compact_categories=FigureRead.all_of(balance.compact_categories),
            heads=FigureRead.all_of(balance.heads),
            bodies=FigureRead.all_of(balance.bodies),
        )


def _of_country(figure: Figure, names: Mapping[str, Mapping[Language, str]]) -> CountryFigure:
    values = {name: getattr(figure, name) for name in ("value", "listed", "screened_in", "applied")}
    return CountryFigure.model_validate({**values, "name": dict(names[figure.value or ""])}, from_attributes=True)
