"""The 23 objectives of the Global Compact."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Localized


class Objective(Base):
    """One objective by its number in the Compact."""

    __tablename__ = "objective"
    __table_args__ = (CheckConstraint("number BETWEEN 1 AND 23", name="number"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    titles: Mapped[Localized]
