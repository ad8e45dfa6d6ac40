"""Organizations of stakeholders."""

from datetime import datetime
from typing import Annotated, Any, Self, cast
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, WithJsonSchema

from api.schemas.addresses import NewEmail
from api.schemas.common import (
    EACH_ONCE,
    UNSENT,
    Code,
    Line,
    PartyName,
    Reason,
    Remark,
    Schema,
    ShortLine,
    Texts,
    Update,
    Website,
    text_of,
)
from api.schemas.forms import ECOSOC, ECOSOC_FORM, PHONE, PHONE_FORM
from api.schemas.reading import CodeRead, EmailRead, NameRead, ReasonRead, StyleRead, TextsRead
from models.enums import (
    Claim,
    CompactCategory,
    EarlierAccreditation,
    EcosocStatus,
    Gender,
    Language,
    Likeness,
    NhriStatus,
    StakeholderCategory,
)
from services.adapters.likeness import Resemblance
from services.organizations import OrganizationChanges
from services.queries.organizations import MergeView, OrganizationView
from services.rules.organizations import in_latin


def _latin(texts: dict[Language, str]) -> dict[Language, str]:
    if not in_latin(texts[Language.EN]):
        raise ValueError("expected the name in English (en), or as it writes itself in Latin letters")
    return texts


_EXAMPLE_NAMES = {"en": "Example Migrants’ Union", "ar": "اتحاد المهاجرين المثالي"}
OrganizationTexts = Annotated[
    Texts,
    AfterValidator(_latin),
    Field(
        examples=[_EXAMPLE_NAMES],
        description="By language; `en` in English, or as it writes itself in Latin letters",
    ),
]
OwnName = Annotated[
    Line | None, Field(examples=["Ένωση Μεταναστών"], description="As it writes itself, in any script")
]
Acronym = Annotated[ShortLine | None, Field(examples=["EMU"], description="In any script")]
Country = Annotated[Code, Field(examples=["EGY"], description="Of a Member State or an observer State")]
EcosocNumber = Annotated[
    str,
    text_of(ECOSOC_FORM, "the number under which the Economic and Social Council has it, such as 637412"),
    WithJsonSchema(ECOSOC),
]
Earlier = Annotated[
    list[EarlierAccreditation],
    EACH_ONCE,
    Field(max_length=len(EarlierAccreditation), json_schema_extra={"uniqueItems": True}),
]
Phone = Annotated[str, text_of(PHONE_FORM, "a number to call, such as +20 2 5550 0100"), WithJsonSchema(PHONE)]


class Head(Schema):
    """Who heads it. Of a change: fields not sent stay."""

    name: Annotated[Line | None, Field(examples=["Amal Example"])] = None
    title: Annotated[Line | None, Field(examples=["President"])] = None
    gender: Annotated[Gender, Field(description="As they say themselves; never to be guessed")] = Gender.PENDING


class Contact(Schema):
    """Whom to ask about it. Of a change: fields not sent stay."""

    name: Annotated[Line | None, Field(examples=["Bo Example"])] = None
    email: NewEmail | None = None
    phone: Phone | None = None


_PARTS: dict[str, type[BaseModel]] = {"head": Head, "contact": Contact}


def _changes(sent: dict[str, Any]) -> OrganizationChanges:
    """Of the fields of a body; a part that is null is emptied."""
    changes: dict[str, Any] = {name: value for name, value in sent.items() if name not in _PARTS}
    for part in _PARTS.keys() & sent.keys():
        given = sent[part] or _PARTS[part]()
        names = given.model_fields_set if sent[part] else set(_PARTS[part].model_fields)
        changes |= {f"{part}_{name}": getattr(given, name) for name in names}
    return cast(OrganizationChanges, changes)


class OrganizationCreate(Schema):
    """An organization to register. Head and contact are needed when it applies; nobody else but the Secretariat and
    the Office reads them."""

    names: OrganizationTexts
    own_name: OwnName = None
    acronym: Acronym = None
    country: Country
    category: StakeholderCategory
    compact_category: CompactCategory
    ecosoc_status: EcosocStatus | None = None
    ecosoc_number: EcosocNumber | None = None
    earlier_accreditations: Earlier = UNSENT
    nhri_status: NhriStatus | None = None
    website: Website | None = None
    head: Head | None = None
    contact: Contact | None = None

    def changes(self) -> OrganizationChanges:
        """What is stored of it."""
        return _changes({name: getattr(self, name) for name in self.model_fields_set})


class OrganizationUpdate(Update):
    """Fields to change; those not sent stay.

    A claim that is changed (ecosoc_status and ecosoc_number, earlier_accreditations, nhri_status) is confirmed no
    more. While an application is under review or its name on a list, the Secretariat alone changes names, own_name,
    country, category and compact_category.
    """

    names: OrganizationTexts = UNSENT
    own_name: OwnName = None
    acronym: Acronym = None
    country: Country = UNSENT
    category: StakeholderCategory = UNSENT
    compact_category: CompactCategory = UNSENT
    ecosoc_status: EcosocStatus | None = None
    ecosoc_number: EcosocNumber | None = None
    earlier_accreditations: Earlier = UNSENT
    nhri_status: NhriStatus | None = None
    website: Website | None = None
    head: Head | None = None
    contact: Contact | None = None

    def changes(self) -> OrganizationChanges:
        """The fields that were sent."""
        return _changes(self.sent())


class HeadRead(Schema):
    """Who heads it."""

    name: NameRead | None
    title: StyleRead | None
    gender: Gender


class ContactRead(Schema):
    """Whom to ask about it."""

    name: NameRead | None
    email: EmailRead | None
    phone: Annotated[str, WithJsonSchema(PHONE)] | None


class OrganizationName(Schema):
    """An organization by id, code and names."""

    id: UUID
    code: CodeRead
    names: Annotated[TextsRead, Field(examples=[_EXAMPLE_NAMES])]


class OrganizationRead(OrganizationName):
    """An organization. Its ETag is `version`.

    `…_confirmed`: what the Secretariat found of what is claimed; null, nothing yet. One that was merged into another
    names that in `merged_into`.
    """

    own_name: Annotated[str, Field(examples=["Ένωση Μεταναστών"])] | None
    acronym: Annotated[str, Field(examples=["EMU"])] | None
    country: PartyName
    category: StakeholderCategory
    compact_category: CompactCategory
    ecosoc_status: EcosocStatus | None
    ecosoc_number: Annotated[str, WithJsonSchema(ECOSOC)] | None
    ecosoc_confirmed: bool | None
    earlier_accreditations: list[EarlierAccreditation]
    earlier_accreditation_confirmed: bool | None
    nhri_status: NhriStatus | None
    nhri_confirmed: bool | None
    website: Annotated[str, Field(examples=["https://www.example.org"])] | None
    head: HeadRead
    contact: ContactRead
    has_logo: bool
    merged_into: UUID | None
    version: int
    created_at: datetime

    @classmethod
    def of(cls, view: OrganizationView) -> Self:
        """As all read it who see it: its own people, the Secretariat and the Office."""
        row = view.row
        return cls(
            id=row.party_id,
            code=view.party.code,
            names=view.party.names,
            own_name=row.own_name,
            acronym=row.acronym,
            country=PartyName(code=view.country.code, name=view.country.names),
            category=row.category,
            compact_category=row.compact_category,
            ecosoc_status=row.ecosoc_status,
            ecosoc_number=row.ecosoc_number,
            ecosoc_confirmed=row.ecosoc_confirmed,
            earlier_accreditations=[EarlierAccreditation(value) for value in row.earlier_accreditations],
            earlier_accreditation_confirmed=row.earlier_accreditation_confirmed,
            nhri_status=row.nhri_status,
            nhri_confirmed=row.nhri_confirmed,
            website=row.website,
            head=HeadRead(name=row.head_name, title=row.head_title, gender=row.head_gender),
            contact=ContactRead(name=row.contact_name, email=row.contact_email, phone=row.contact_phone),
            has_logo=row.logo_id is not None,
            merged_into=row.merged_into,
            version=row.version,
            created_at=row.created_at,
        )


class OrganizationList(Schema):
    """One page by English name, without those that were merged into others."""

    items: list[OrganizationRead]
    next_cursor: str | None


class ConfirmationsSent(Schema):
    """What was found of what an organization claims: true, false (not so), or null (nothing yet, or not claimed).

    `source`: where it was looked up, such as the chart of the Global Alliance of National Human Rights Institutions.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"ecosoc": True, "source": "List of non-governmental organizations, E/2025/INF/5"}]
        }
    )

    ecosoc: StrictBool | None = None
    earlier_accreditation: StrictBool | None = None
    nhri: StrictBool | None = None
    source: Remark
    reason: Annotated[Remark | None, Field(description="Owed for what is not so")] = None

    def found(self) -> dict[Claim, bool | None]:
        """By claim."""
        return {claim: getattr(self, claim.value) for claim in Claim}


class LikenessRead(Schema):
    """An organization that may be the same, or be taken for it, and why; the strongest reason first."""

    organization: OrganizationName
    country: PartyName
    reasons: list[Likeness]

    @classmethod
    def of(cls, view: OrganizationView, resemblance: Resemblance) -> Self:
        """From what was found."""
        return cls(
            organization=OrganizationName(id=view.party.id, code=view.party.code, names=view.party.names),
            country=PartyName(code=view.country.code, name=view.country.names),
            reasons=list(resemblance.reasons),
        )


class LikenessList(Schema):
    """Those that are like an organization, 50 at most; the one most like it first."""

    items: list[LikenessRead]


class MergeSent(Schema):
    """Into which organization to merge this one, and why. It cannot be undone."""

    into: UUID
    reason: Annotated[Reason, Field(examples=["One organization, registered by two of its offices"])]


class OrganizationMergeRead(Schema):
    """That one organization was merged into another, and how many grants and applications went along."""

    id: UUID
    source: OrganizationName
    target: OrganizationName
    reason: ReasonRead
    grants: int
    applications: int
    merged_at: datetime

    @classmethod
    def of(cls, view: MergeView) -> Self:
        """From the row and the names of both."""
        row = view.row
        source, target = (
            OrganizationName(id=party.id, code=party.code, names=party.names) for party in (view.source, view.target)
        )
        return cls(
            id=row.id,
            source=source,
            target=target,
            reason=row.reason,
            grants=sum(1 for moved in row.moved["grants"] if moved["to"] is not None),
            applications=len(row.moved["applications"]),
            merged_at=row.merged_at,
        )


class OrganizationMergeList(Schema):
    """All merges that led to an organization, and that into another; oldest first."""

    items: list[OrganizationMergeRead]
