"""Organizations of stakeholders: what they say of themselves, and what the Secretariat has confirmed."""

from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import CompactCategory, EcosocStatus, Gender, NhriStatus, StakeholderCategory


class Organization(Base):
    """What is known of a party that is a stakeholder's organization; its names are the party's.

    `own_name` is how it writes itself where that is none of the official languages. `earlier_accreditations` are
    values of EarlierAccreditation. `…_confirmed`: None, nobody has looked at what is claimed yet; false, not so.
    Of two records of one organization the one that is merged names the other in `merged_into`.
    """

    __tablename__ = "organization"
    __table_args__ = (
        CheckConstraint("ecosoc_status IS NOT NULL OR ecosoc_number IS NULL", name="ecosoc"),
        CheckConstraint("ecosoc_status IS NOT NULL OR ecosoc_confirmed IS NULL", name="ecosoc_claimed"),
        CheckConstraint("nhri_status IS NOT NULL OR nhri_confirmed IS NULL", name="nhri_claimed"),
        CheckConstraint(
            "cardinality(earlier_accreditations) > 0 OR earlier_accreditation_confirmed IS NULL",
            name="earlier_claimed",
        ),
        CheckConstraint("(merged_into IS NULL) = (merged_at IS NULL)", name="merged"),
        CheckConstraint("merged_into <> party_id", name="merged_into_another"),
    )

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), primary_key=True)
    own_name: Mapped[str | None] = mapped_column(Text)
    acronym: Mapped[str | None] = mapped_column(Text)
    country_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    category: Mapped[StakeholderCategory] = mapped_column(vocabulary(StakeholderCategory, "category"))
    compact_category: Mapped[CompactCategory] = mapped_column(vocabulary(CompactCategory, "compact_category"))
    ecosoc_status: Mapped[EcosocStatus | None] = mapped_column(vocabulary(EcosocStatus, "ecosoc_status"))
    ecosoc_number: Mapped[str | None] = mapped_column(Text)
    ecosoc_confirmed: Mapped[bool | None] = mapped_column(Boolean)
    earlier_accreditations: Mapped[list[str]] = mapped_column(ARRAY(Text))
    earlier_accreditation_confirmed: Mapped[bool | None] = mapped_column(Boolean)
    nhri_status: Mapped[NhriStatus | None] = mapped_column(vocabulary(NhriStatus, "nhri_status"))
    nhri_confirmed: Mapped[bool | None] = mapped_column(Boolean)
    website: Mapped[str | None] = mapped_column(Text)
    head_name: Mapped[str | None] = mapped_column(Text)
    head_title: Mapped[str | None] = mapped_column(Text)
    head_gender: Mapped[Gender] = mapped_column(vocabulary(Gender, "head_gender"))
    contact_name: Mapped[str | None] = mapped_column(Text)
    contact_email: Mapped[str | None] = mapped_column(Text)
    contact_phone: Mapped[str | None] = mapped_column(Text)
    logo_id: Mapped[UUID | None]
    registered_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("organization.party_id"))
    merged_at: Mapped[Instant | None]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class OrganizationMerge(Base):
    """That one record was merged into another, and what went along: ids of grants and applications. Never changed."""

    __tablename__ = "organization_merge"

    id: Mapped[Id]
    source_id: Mapped[UUID] = mapped_column(ForeignKey("organization.party_id"), unique=True)
    target_id: Mapped[UUID] = mapped_column(ForeignKey("organization.party_id"), index=True)
    reason: Mapped[str] = mapped_column(Text)
    moved: Mapped[dict[str, Any]] = mapped_column(JSONB)
    merged_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    merged_at: Mapped[Instant]
