"""How a subscriber wants a calendar written."""

from dataclasses import dataclass

from models.enums import Language


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """The language of the texts, and how times and cancellations are written.

    `marked`: a cancelled meeting says so in its title alone, for clients that drop it otherwise.
    """

    language: Language = Language.EN
    utc: bool = False
    marked: bool = False
