"""The words shown for our vocabulary, read once from labels.toml."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from models.enums import (
    Attendance,
    CompactCategory,
    Designation,
    DevelopmentCategory,
    Gender,
    InscriptionState,
    InvitedAs,
    Language,
    Level,
    MeetingFormat,
    MeetingKind,
    MeetingPart,
    Origin,
    ParticipantClass,
    PartyKind,
    RegistrationState,
    Removal,
    SeatRole,
    StakeholderCategory,
    TravelSupport,
)

Words = Mapping[Language, str]


def _read(words: Mapping[str, str]) -> Words:
    return {Language(language): word for language, word in words.items()}


_SECTIONS = tomllib.loads(Path(__file__).with_name("labels.toml").read_text("utf-8"))
_WORD = {name: _read(words) for name, words in _SECTIONS["word"].items()}

ROLES: Mapping[SeatRole, Words] = {role: _read(_SECTIONS["role"][role]) for role in SeatRole}
PARTS: Mapping[MeetingPart, Words] = {part: _read(_SECTIONS["part"][part]) for part in MeetingPart}
DESIGNATIONS: Mapping[Designation, Words] = {name: _read(_SECTIONS["designation"][name]) for name in Designation}
KINDS: Mapping[MeetingKind, Words] = {kind: _read(_SECTIONS["kind"][kind]) for kind in MeetingKind}
FORMATS: Mapping[MeetingFormat, Words] = {name: _read(_SECTIONS["format"][name]) for name in MeetingFormat}
LANGUAGES: Mapping[Language, Words] = {language: _read(_SECTIONS["language"][language]) for language in Language}
LEVELS: Mapping[Level, Words] = {level: _read(_SECTIONS["level"][level]) for level in Level}
GENDERS: Mapping[Gender, Words] = {gender: _read(_SECTIONS["gender"][gender]) for gender in Gender}
DEVELOPMENT: Mapping[DevelopmentCategory, Words] = {
    category: _read(_SECTIONS["development"][category]) for category in DevelopmentCategory
}
PARTY_KINDS: Mapping[PartyKind, Words] = {kind: _read(_SECTIONS["party_kind"][kind]) for kind in PartyKind}
INVITED_AS: Mapping[InvitedAs, Words] = {name: _read(_SECTIONS["invited_as"][name]) for name in InvitedAs}
COLUMNS: Mapping[str, Words] = {name: _read(words) for name, words in _SECTIONS["column"].items()}
REMOVALS: Mapping[Removal, Words] = {why: _read(_SECTIONS["removal"][why]) for why in Removal}
STAKEHOLDERS: Mapping[StakeholderCategory, Words] = {
    category: _read(_SECTIONS["stakeholder_category"][category]) for category in StakeholderCategory
}
STAKEHOLDERS_OF_COMPACT: Mapping[CompactCategory, Words] = {
    category: _read(_SECTIONS["compact_category"][category]) for category in CompactCategory
}
CLASSES: Mapping[ParticipantClass, Words] = {
    name: _read(_SECTIONS["participant_class"][name]) for name in ParticipantClass
}
# Of the modalities of the templates; a forum may have others.
SPEAKER_CLASSES: Mapping[str, Words] = {key: _read(words) for key, words in _SECTIONS["speaker_class"].items()}
REGISTRATION_STATES: Mapping[RegistrationState, Words] = {
    state: _read(_SECTIONS["registration_state"][state]) for state in RegistrationState
}
ATTENDANCES: Mapping[Attendance, Words] = {name: _read(_SECTIONS["attendance"][name]) for name in Attendance}
ORIGINS: Mapping[Origin, Words] = {origin: _read(_SECTIONS["origin"][origin]) for origin in Origin}
TRAVEL: Mapping[TravelSupport, Words] = {name: _read(_SECTIONS["travel_support"][name]) for name in TravelSupport}
REQUEST_STATES: Mapping[InscriptionState, Words] = {
    state: _read(_SECTIONS["request_state"][state]) for state in InscriptionState
}
BALANCE: Mapping[str, Words] = {name: _read(words) for name, words in _SECTIONS["balance"].items()}
OBJECTIVES, CLOSED, CANCELLED = _WORD["objectives"], _WORD["closed"], _WORD["cancelled"]
INTERPRETATION, FORMAT, WEBCAST = _WORD["interpretation"], _WORD["format"], _WORD["webcast"]
YOUR_PART, UNTIL = _WORD["your_part"], _WORD["until"]
FEED_ENDED, FEED_WITHOUT_RIGHTS = _WORD["feed_ended"], _WORD["feed_without_rights"]
DEADLINE, EXTENDED, CONTACT = _WORD["deadline"], _WORD["extended"], _WORD["contact"]


def titled(kind: MeetingKind, number: int | None, language: Language) -> str:
    """A meeting by its kind, and its number if it has one."""
    return KINDS[kind][language] if number is None else f"{KINDS[kind][language]} {number}"
