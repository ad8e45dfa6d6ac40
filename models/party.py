"""Parties: everyone who can hold a grant, a seat, an inscription or a registration."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Key, Localized, vocabulary
from models.enums import DevelopmentCategory, PartyKind, RegionalGroup, ReviewRegion


class Party(Base):
    """A State, an observer, a UN entity, an organization, a regional group or process.

    `sort_key` orders lists in English without a collation of the server. `regional_group` is set for Member
    States alone.
    """

    __tablename__ = "party"
    __table_args__ = (
        CheckConstraint("(kind = 'member_state') = (regional_group IS NOT NULL)", name="group_of_state"),
    )

    id: Mapped[Id]
    kind: Mapped[PartyKind] = mapped_column(vocabulary(PartyKind, "kind"))
    code: Mapped[Key] = mapped_column(unique=True)
    names: Mapped[Localized]
    sort_key: Mapped[Key]
    iso2: Mapped[str | None] = mapped_column(Text)
    regional_group: Mapped[RegionalGroup | None] = mapped_column(vocabulary(RegionalGroup, "regional_group"))
    note: Mapped[str | None] = mapped_column(Text)


class ReviewRegionMember(Base):
    """A party's membership in a review region."""

    __tablename__ = "review_region_member"

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id", ondelete="CASCADE"), primary_key=True)
    region: Mapped[ReviewRegion] = mapped_column(vocabulary(ReviewRegion, "region"), primary_key=True)


class DevelopmentStatus(Base):
    """A State's place on a UN list of development; an empty `valid_until` means that no end is known."""

    __tablename__ = "development_status"

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id", ondelete="CASCADE"), primary_key=True)
    category: Mapped[DevelopmentCategory] = mapped_column(
        vocabulary(DevelopmentCategory, "category"), primary_key=True
    )
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    note: Mapped[str | None] = mapped_column(Text)
