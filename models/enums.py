"""The vocabulary that tables, rules and the REST contract share.

Standard library only, so that the pure rules may import it. The English terms are those of docs/glossary.md.
"""

from enum import StrEnum


class Language(StrEnum):
    """The six official languages of the United Nations, by their ISO 639-1 codes."""

    AR = "ar"
    ZH = "zh"
    EN = "en"
    FR = "fr"
    RU = "ru"
    ES = "es"


class PartyKind(StrEnum):
    """What a party is: all that can hold a grant, a seat, an inscription or a registration."""

    MEMBER_STATE = "member_state"
    OBSERVER_STATE = "observer_state"
    INTERGOVERNMENTAL = "intergovernmental"
    OTHER_ENTITY = "other_entity"  # standing invitation, neither a State nor intergovernmental: ICRC, IPU
    UN_ENTITY = "un_entity"
    REGIONAL_PROCESS = "regional_process"
    ORGANIZATION = "organization"
    REGIONAL_GROUP = "regional_group"


class RegionalGroup(StrEnum):
    """The General Assembly's five groups. Not the review regions, which overlap."""

    AFRICAN = "AFRICAN"
    ASIA_PACIFIC = "ASIA_PACIFIC"
    EASTERN_EUROPEAN = "EASTERN_EUROPEAN"
    GRULAC = "GRULAC"
    WEOG = "WEOG"


class ReviewRegion(StrEnum):
    """The memberships of the five UN regional commissions; a State may be in several."""

    ECA = "ECA"
    ECLAC = "ECLAC"
    ESCAP = "ESCAP"
    ESCWA = "ESCWA"
    UNECE = "UNECE"


class DevelopmentCategory(StrEnum):
    """Least developed, landlocked developing, small island developing."""

    LDC = "LDC"
    LLDC = "LLDC"
    SIDS = "SIDS"


class ForumTemplate(StrEnum):
    """The template of the mandate that a forum was made from."""

    IMRF = "imrf"
    REGIONAL = "regional"


class ForumState(StrEnum):
    """How far a forum has come, as its publications and its closing tell."""

    DRAFT = "draft"
    ANNOUNCED = "announced"
    PUBLISHED = "published"
    CLOSED = "closed"


class InvitedAs(StrEnum):
    """As what a party is invited to a forum."""

    PARTICIPANT = "participant"
    OBSERVER = "observer"


class MeetingKind(StrEnum):
    """The parts of a forum, its side events, and the meetings of its preparatory process."""

    HEARING = "hearing"
    ROUND_TABLE = "round_table"
    POLICY_DEBATE = "policy_debate"
    PLENARY_OPENING = "plenary_opening"
    GENERAL_DEBATE = "general_debate"
    PLENARY_CLOSING = "plenary_closing"
    SIDE_EVENT = "side_event"
    BRIEFING = "briefing"
    CONSULTATION = "consultation"
    WORKSHOP = "workshop"
    TOWN_HALL = "town_hall"
    DECLARATION_READING = "declaration_reading"
    OTHER = "other"


class MeetingStatus(StrEnum):
    """As in a calendar: planned, certain, or called off."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class MeetingFormat(StrEnum):
    """Where one takes part: in the room, in the room or online, online alone."""

    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    VIRTUAL = "virtual"


class MeetingAccess(StrEnum):
    """Who learns of a meeting: everybody; everybody that it takes place; its organizers and those it names."""

    OPEN = "open"
    CLOSED = "closed"
    UNLISTED = "unlisted"


class SeatRole(StrEnum):
    """What the holder of a seat does in a meeting."""

    HOST = "host"
    PRESIDING = "presiding"
    CO_CHAIR = "co_chair"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    PANELLIST = "panellist"
    SPEAKER = "speaker"
    KEYNOTE_SPEAKER = "keynote_speaker"
    CO_FACILITATOR = "co_facilitator"  # of the declaration's consultations
    RAPPORTEUR = "rapporteur"


class MeetingPart(StrEnum):
    """Why a meeting concerns somebody: a seat in it (as SeatRole), a slot or a request to speak, a place."""

    HOST = SeatRole.HOST.value
    PRESIDING = SeatRole.PRESIDING.value
    CO_CHAIR = SeatRole.CO_CHAIR.value
    FACILITATOR = SeatRole.FACILITATOR.value
    MODERATOR = SeatRole.MODERATOR.value
    PANELLIST = SeatRole.PANELLIST.value
    SPEAKER = SeatRole.SPEAKER.value
    KEYNOTE_SPEAKER = SeatRole.KEYNOTE_SPEAKER.value
    CO_FACILITATOR = SeatRole.CO_FACILITATOR.value
    RAPPORTEUR = SeatRole.RAPPORTEUR.value
    SPEAKING_SLOT = "speaking_slot"  # on an ordered list
    SELECTED = "selected"  # to speak, where speakers are selected
    WAITLISTED = "waitlisted"
    REQUESTED = "requested"
    PLACE = "place"
    PLACE_OFFERED = "place_offered"
    PLACE_WAITING = "place_waiting"


class FeedScope(StrEnum):
    """Of what a private calendar is made: all that is published of a forum, or what of it concerns its owner."""

    FORUM = "forum"
    CONCERNS_ME = "concerns_me"


class Designation(StrEnum):
    """In which capacity the mandate gives somebody a seat, whoever holds the office at the time."""

    PRESIDENT_OF_THE_GENERAL_ASSEMBLY = "president_of_the_general_assembly"
    SECRETARY_GENERAL = "secretary_general"
    IOM_DIRECTOR_GENERAL = "iom_director_general"
    MIGRANT_COMMUNITY = "migrant_community"
    CIVIL_SOCIETY = "civil_society"


class Gender(StrEnum):
    """As a person or their State says; never guessed. `pending`: not asked, or not answered."""

    F = "f"
    M = "m"
    OTHER = "other"
    NOT_STATED = "not_stated"
    PENDING = "pending"


class Level(StrEnum):
    """At which level a person represents a State, highest first."""

    HEAD_OF_STATE = "head_of_state"
    VICE_PRESIDENT = "vice_president"  # or Crown Prince or Princess
    HEAD_OF_GOVERNMENT = "head_of_government"
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy_head_of_government"
    MINISTER = "minister"
    VICE_MINISTER = "vice_minister"
    PERMANENT_REPRESENTATIVE = "permanent_representative"  # or chair of delegation
    OTHER = "other"


class NominationState(StrEnum):
    """How far a nomination for co-chair has come."""

    SUBMITTED = "submitted"
    ENDORSED = "endorsed"
    WITHDRAWN = "withdrawn"
    APPOINTED = "appointed"
    THANKED = "thanked"


class StakeholderCategory(StrEnum):
    """The stakeholders whom the resolution names for special accreditation."""

    NGO = "ngo"
    ACADEMIC = "academic"  # academic, scientific and knowledge-based institutions
    PRIVATE_SECTOR = "private_sector"
    TRADE_UNION = "trade_union"
    FAITH_BASED = "faith_based"
    MIGRANT = "migrant"
    YOUTH = "youth"
    DIASPORA = "diaspora"
    OTHER = "other"


class CompactCategory(StrEnum):
    """The stakeholders whom the Compact names in its whole-of-society approach."""

    MIGRANTS = "migrants"
    CIVIL_SOCIETY = "civil_society"
    MIGRANT_AND_DIASPORA = "migrant_and_diaspora"
    FAITH_BASED = "faith_based"
    LOCAL_AUTHORITIES = "local_authorities"
    PRIVATE_SECTOR = "private_sector"
    TRADE_UNIONS = "trade_unions"
    PARLIAMENTARIANS = "parliamentarians"
    NHRI = "nhri"
    RED_CROSS_RED_CRESCENT = "red_cross_red_crescent"
    ACADEMIA = "academia"
    MEDIA = "media"
    OTHER = "other"


class EcosocStatus(StrEnum):
    """An NGO's consultative status with the Economic and Social Council."""

    GENERAL = "general"
    SPECIAL = "special"
    ROSTER = "roster"


class EarlierAccreditation(StrEnum):
    """To what of the Compact an organization was accredited."""

    PREPARATORY_PROCESS = "preparatory_process"
    MARRAKECH_CONFERENCE = "marrakech_conference"


class NhriStatus(StrEnum):
    """A national human rights institution's status with its Global Alliance."""

    A = "a"
    B = "b"


class Claim(StrEnum):
    """What an organization says of its status, and the Secretariat confirms or refuses."""

    ECOSOC = "ecosoc"
    EARLIER_ACCREDITATION = "earlier_accreditation"
    NHRI = "nhri"


class Way(StrEnum):
    """The way on which somebody comes to a forum."""

    REGISTRATION_ONLY = "registration_only"
    SPECIAL_ACCREDITATION = "special_accreditation"
    NHRI = "nhri"
    MEDIA = "media"
    IN_A_DELEGATION = "in_a_delegation"
    OBSERVER = "observer"
    REGIONAL_PROCESS = "regional_process"
    STATE = "state"


class ApplicationState(StrEnum):
    """How far an application for special accreditation has come. There is none for an objection."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    SCREENED_IN = "screened_in"
    SCREENED_OUT = "screened_out"
    PROPOSED = "proposed"
    FINAL = "final"
    NOT_FINAL = "not_final"
    WITHDRAWN = "withdrawn"


class ApplicationAct(StrEnum):
    """What is done with an application."""

    SUBMIT = "submit"
    RETURN = "return"
    SCREEN_IN = "screen_in"
    SCREEN_OUT = "screen_out"
    PROPOSE = "propose"
    FINALIZE = "finalize"
    LEAVE_OFF = "leave_off"
    ADMIT = "admit"
    WITHDRAW = "withdraw"


class ActivityLevel(StrEnum):
    """At which level an organization is active."""

    LOCAL = "local"
    NATIONAL = "national"
    REGIONAL = "regional"
    GLOBAL = "global"


class FundingKind(StrEnum):
    """What kind of source an organization's funds come from."""

    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    FOUNDATION = "foundation"
    PRIVATE_SECTOR = "private_sector"
    MEMBERSHIP = "membership"
    DONATIONS = "donations"
    OTHER = "other"


class DocumentKind(StrEnum):
    """What is handed in with an application."""

    CONSTITUTION = "constitution"  # or by-laws
    ANNUAL_REPORT = "annual_report"
    FINANCIAL_STATEMENT = "financial_statement"
    OTHER = "other"


class ListState(StrEnum):
    """How far a list on a non-objection basis has come. `closing`: it was announced when it becomes final."""

    DRAFT = "draft"
    PREPARED = "prepared"
    CIRCULATED = "circulated"
    CLOSING = "closing"
    FINAL = "final"


class ListVersionKind(StrEnum):
    """What a version of a list is. `amended`: a final list after an organization withdrew or the Assembly decided."""

    CIRCULATED = "circulated"
    FINAL = "final"
    AMENDED = "amended"


class EntryOutcome(StrEnum):
    """What became of a name on a list, once that is final."""

    FINAL = "final"
    LEFT_OFF = "left_off"
    REFERRED = "referred"
    WITHDRAWN = "withdrawn"
    ADMITTED = "admitted"
    NOT_ADMITTED = "not_admitted"


class ContestedOutcome(StrEnum):
    """What becomes of a name to which a Member State objects: it is left off, or the Assembly decides."""

    LEFT_OFF = "left_off"
    REFERRED = "referred"


class Removal(StrEnum):
    """Why a name that was proposed is not on a list. Of an objection nothing but `undisclosed` is ever said."""

    WITHDRAWN = "withdrawn"
    UNDISCLOSED = "undisclosed"
    REFERRED = "referred"  # to the Assembly, which decides
    NOT_ADMITTED = "not_admitted"


class ListChange(StrEnum):
    """In what a name of one version of a list differs from the same of another."""

    ADDED = "added"
    RENAMED = "renamed"
    COUNTRY_CHANGED = "country_changed"
    CATEGORY_CHANGED = "category_changed"
    DECIDED = "decided"  # it is off the list for another reason than before
    REMOVED = "removed"


class Stance(StrEnum):
    """How a State stands to a name for which it is on a letter of objection."""

    ASKED = "asked"
    STANDING = "standing"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class StanceAct(StrEnum):
    """What a State does about its part of a letter of objection."""

    CONFIRM = "confirm"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


class BasisOutcome(StrEnum):
    """What came of asking an objecting State for the general basis of its objection."""

    ASKED = "asked"
    SUPPLIED = "supplied"
    NOT_SUPPLIED = "not_supplied"


class DisclosureOutcome(StrEnum):
    """What is made known to the State that asked. The last one is told in the words of the one before."""

    DISCLOSED = "disclosed"
    NOT_SUPPLIED = "not_supplied"
    NOTHING_TO_DISCLOSE = "nothing_to_disclose"


class ConfidentialAct(StrEnum):
    """What the record of the objections tells of: acts, and readings."""

    LODGED = "lodged"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LATE = "late"
    ASKED = "asked"
    SUPPLIED = "supplied"
    DRAFTED = "drafted"
    APPROVED = "approved"
    READ = "read"


class SlateChange(StrEnum):
    """What changed the co-chairs of a forum."""

    APPOINTED = "appointed"
    LAPSED = "lapsed"
    PERSON_CHANGED = "person_changed"
    CONSULTED = "consulted"


class Outcome(StrEnum):
    """What a check says of one rule. `undetermined`: it cannot be decided yet, and counts neither way."""

    PASSED = "passed"
    FAILED = "failed"
    UNDETERMINED = "undetermined"


class ProgrammeChange(StrEnum):
    """In what a meeting of one version of a programme differs from the same of another."""

    ADDED = "added"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    STATUS_CHANGED = "status_changed"
    MOVED = "moved"
    UTC_OFFSET_CHANGED = "utc_offset_changed"
    ROOM_CHANGED = "room_changed"
    RETITLED = "retitled"
    PEOPLE_CHANGED = "people_changed"
    NAME_WITHHELD = "name_withheld"
    OBJECTIVES_CHANGED = "objectives_changed"
    DETAILS_CHANGED = "details_changed"
    REMOVED = "removed"


class HalfDay(StrEnum):
    """The official half-days."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class DutyStation(StrEnum):
    """Where the United Nations keep the days off that a forum reckons with: Headquarters, Geneva, and the regions."""

    NEW_YORK = "new_york"
    GENEVA = "geneva"
    CAIRO = "cairo"
    BEIRUT = "beirut"
    ADDIS_ABABA = "addis_ababa"
    BANGKOK = "bangkok"
    SANTIAGO = "santiago"


class Weekday(StrEnum):
    """The days of a week, from Monday on, as `date.weekday()` counts them."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Basis(StrEnum):
    """How a day off is known: from an official list, or reckoned, which only advises."""

    ANNOUNCED = "announced"
    COMPUTED = "computed"


class Roll(StrEnum):
    """What becomes of a day that is none for work: it stays, or gives way to the nearest working day on one side."""

    NONE = "none"
    PREVIOUS = "previous"
    NEXT = "next"


class Severity(StrEnum):
    """A blocking finding stops the act; an advisory one goes with the answer."""

    BLOCKING = "blocking"
    ADVISORY = "advisory"


class Authority(StrEnum):
    """Where a rule or a figure comes from."""

    RESOLUTION_73_326 = "73/326"
    GCM = "GCM"
    RULES_OF_PROCEDURE = "GA rules"
    IMRF_2022 = "2022"
    PRACTICE = "practice"
    INFERRED = "inferred"
    DEFAULT = "default"


class DeadlineAnchor(StrEnum):
    """What a deadline is counted from."""

    OPENING = "opening"
    CLOSING = "closing"
    HEARING = "hearing"
    MEETING_START = "meeting_start"
    MEETING_END = "meeting_end"
    DEADLINE = "deadline"
    ACT = "act"
    DAY = "day"


class ParticipantClass(StrEnum):
    """What kind of participant a party is, for quotas of registrations and places in meetings."""

    MEMBER_STATE = "member_state"
    OBSERVER = "observer"  # observer States, intergovernmental and other entities with a standing invitation
    UN_SYSTEM = "un_system"
    REGIONAL_PROCESS = "regional_process"
    LOCAL_AUTHORITY = "local_authority"
    STAKEHOLDER = "stakeholder"


class RegistrationState(StrEnum):
    """How far the registration of a person has come."""

    NOMINATED = "nominated"
    CONFIRMED = "confirmed"  # and to be approved
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"  # by its party
    REVOKED = "revoked"  # by the Secretariat, or with the party's accreditation


class RegistrationAct(StrEnum):
    """What happens to a registration."""

    CONFIRM = "confirm"
    APPROVE = "approve"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    REVOKE = "revoke"


class Attendance(StrEnum):
    """How a person takes part."""

    IN_PERSON = "in_person"
    ONLINE = "online"


class Origin(StrEnum):
    """Where in government and society a member of a delegation comes from."""

    MINISTRY = "ministry"
    PERMANENT_MISSION = "permanent_mission"
    LOCAL_AUTHORITY = "local_authority"
    PARLIAMENT = "parliament"
    JUDICIARY = "judiciary"
    HUMAN_RIGHTS_INSTITUTION = "human_rights_institution"
    STAKEHOLDER = "stakeholder"
    OTHER = "other"


class TravelSupport(StrEnum):
    """Whether support for travelling was asked for, and what came of it."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"


class ChangeState(StrEnum):
    """What became of a proposed change."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class SpeakersListKind(StrEnum):
    """How those who ask to speak become speakers."""

    ORDERED = "ordered"  # all of them, in the order of the mandate
    SELECTED = "selected"  # those who are selected, as there is room


class Speaking(StrEnum):
    """For whom a speaker speaks."""

    NATIONAL = "national"  # for the party itself, whatever it is
    GROUP = "group"


class InscriptionState(StrEnum):
    """How far a request to speak has come; on an ordered list it stays requested."""

    REQUESTED = "requested"
    SELECTED = "selected"
    WAITLISTED = "waitlisted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class InscriptionAct(StrEnum):
    """What happens to an inscription."""

    INSCRIBE = "inscribe"
    CHANGE_LEVEL = "change_level"
    CHANGE = "change"  # person or choice: its place stays
    EXCHANGE = "exchange"
    WITHDRAW = "withdraw"
    ABSENT = "absent"
    BEGIN = "begin"
    END = "end"
    UNDO = "undo"  # the last of these three, noted by mistake
    SELECT = "select"
    WAITLIST = "waitlist"
    DECLINE = "decline"


class PlaceState(StrEnum):
    """How a person stands to a place in a meeting."""

    HELD = "held"
    WAITING = "waiting"
    OFFERED = "offered"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class PlaceEnd(StrEnum):
    """Why somebody lost a place, or a wait for one, by no act of the own party."""

    SECRETARIAT = "secretariat"
    REGISTRATION = "registration"  # it ended, or is for taking part online
    MEETING = "meeting"  # cancelled


class ForumAct(StrEnum):
    """What is done once for a whole forum, at an instant that is on record."""

    REPORT_CIRCULATED = "report_circulated"
    LIST_CIRCULATED = "list_circulated"
    LIST_FINALIZED = "list_finalized"
    LATE_LIST_CIRCULATED = "late_list_circulated"
    LATE_LIST_FINALIZED = "late_list_finalized"
    SIDE_EVENTS_SELECTED = "side_events_selected"
    DECLARATION_ISSUED = "declaration_issued"
    DECLARATION_ADOPTED = "declaration_adopted"
    DECLARATION_ENDORSED = "declaration_endorsed"
    REGIONAL_REPORT_ISSUED = "regional_report_issued"


class Step(StrEnum):
    """What a deadline opens or closes."""

    NOMINATIONS = "nominations"
    ACCREDITATION = "accreditation"
    NON_OBJECTION = "non_objection"
    LATE_NON_OBJECTION = "late_non_objection"
    REGISTRATION = "registration"
    REGISTRATION_CONFIRMATION = "registration_confirmation"
    SPEAKERS_LIST = "speakers_list"
    EXPRESSIONS_OF_INTEREST = "expressions_of_interest"
    HEARING_REQUESTS = "hearing_requests"
    SIDE_EVENTS = "side_events"
    PLEDGES = "pledges"
    CREDENTIALS = "credentials"
    VOLUNTARY_REVIEW = "voluntary_review"


class Audience(StrEnum):
    """Who learns of a deadline. Its organizers always do."""

    EVERYBODY = "everybody"
    PARTICIPANTS = "participants"
    DELEGATIONS = "delegations"
    ORGANIZERS = "organizers"


class DeadlineState(StrEnum):
    """How a deadline stands at an instant."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    CLOSING_SOON = "closing_soon"
    CLOSED = "closed"
    EXTENDED = "extended"


class Kept(StrEnum):
    """Why a deadline stays where it was although its rule gives another instant."""

    PASSED = "passed"
    DONE = "done"
    NOTICE = "notice"


class Staying(StrEnum):
    """Why a meeting does not move with its forum."""

    OVER = "over"
    CANCELLED = "cancelled"
    PREPARATORY = "preparatory"


class Role(StrEnum):
    """What a person may be granted, for one forum or standing."""

    ADMINISTRATOR = "administrator"
    OPGA = "opga"
    SECRETARIAT = "secretariat"
    DELEGATION = "delegation"
    GROUP_CHAIR = "group_chair"
    CO_CHAIR = "co_chair"
    STAKEHOLDER = "stakeholder"
    AUDITOR = "auditor"


class Passage(StrEnum):
    """Which way somebody goes through a door."""

    IN = "in"
    OUT = "out"


class ScanAnswer(StrEnum):
    """What a door is told of a badge that was shown to it."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    LEFT = "left"
    NOT_IN = "not_in"  # leaves without having been seen to enter
    NOT_YET = "not_yet"  # its first day is to come
    OVER = "over"  # its last day has passed
    WRONG_DAY = "wrong_day"  # between two of its days
    WRONG_MEETING = "wrong_meeting"  # its class is not let in at this door, or its holder has no place in the meeting
    OTHER_FORUM = "other_forum"
    REVOKED = "revoked"
    FORGED = "forged"  # looks like a badge, and no key that is in force signed it
    UNKNOWN = "unknown"  # no badge at all, or none that was issued


class LinkPurpose(StrEnum):
    """What a link sent by mail is good for."""

    REGISTRATION = "registration"
    PASSWORD_RESET = "password_reset"  # noqa: S105  (a purpose)
    ADDRESS_CHANGE = "address_change"
    INVITATION = "invitation"


class InvitationState(StrEnum):
    """How far an invitation has come."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REVOKED = "revoked"
    EXPIRED = "expired"


class MessageKind(StrEnum):
    """What a message tells."""

    REGISTRATION = "registration"
    PASSWORD_RESET = "password_reset"  # noqa: S105  (a kind)
    PASSWORD_CHANGED = "password_changed"  # noqa: S105
    ADDRESS_CHANGE = "address_change"
    ADDRESS_CHANGED = "address_changed"
    INVITATION = "invitation"
    ROLE_GRANTED = "role_granted"
    COLLEAGUE_INVITED = "colleague_invited"
    COLLEAGUE_JOINED = "colleague_joined"
    COLLEAGUE_REMOVED = "colleague_removed"
    DEADLINE_REMINDER = "deadline_reminder"
    CO_CHAIR_APPOINTED = "co_chair_appointed"
    CO_CHAIR_LAPSED = "co_chair_lapsed"
    CO_CHAIR_THANKED = "co_chair_thanked"
    APPLICATION_SUBMITTED = "application_submitted"
    APPLICATION_RETURNED = "application_returned"
    APPLICATION_SCREENED_IN = "application_screened_in"
    APPLICATION_SCREENED_OUT = "application_screened_out"
    APPLICATION_PROPOSED = "application_proposed"
    APPLICATION_FINAL = "application_final"
    APPLICATION_NOT_FINAL = "application_not_final"
    APPLICATION_REFERRED = "application_referred"
    APPLICATION_WITHDRAWN = "application_withdrawn"
    ORGANIZATION_MERGED = "organization_merged"
    CONFIDENTIAL_GRANTED = "confidential_granted"
    CONFIDENTIAL_REVOKED = "confidential_revoked"
    SECOND_FACTOR_SET = "second_factor_set"
    SECOND_FACTOR_REMOVED = "second_factor_removed"
    SECOND_FACTOR_RESET = "second_factor_reset"
    NAME_LIST_CIRCULATED = "name_list_circulated"
    NAME_LIST_CLOSING = "name_list_closing"
    NAME_LIST_FINAL = "name_list_final"
    REGISTRATION_CONFIRMED = "registration_confirmed"  # of a person with a forum
    REGISTRATION_APPROVED = "registration_approved"
    REGISTRATION_DECLINED = "registration_declined"
    REGISTRATION_REVOKED = "registration_revoked"
    REGISTRATION_CHANGE_APPROVED = "registration_change_approved"
    REGISTRATION_CHANGE_DECLINED = "registration_change_declined"
    TRAVEL_SUPPORT_GRANTED = "travel_support_granted"
    TRAVEL_SUPPORT_REFUSED = "travel_support_refused"
    SPEAKER_INSCRIBED = "speaker_inscribed"
    EXCHANGE_PROPOSED = "exchange_proposed"
    EXCHANGE_CONFIRMED = "exchange_confirmed"
    EXCHANGE_ENDED = "exchange_ended"  # declined, taken back, or void
    SPEAKING_REQUESTED = "speaking_requested"  # of a list on which speakers are selected
    SPEAKING_SELECTED = "speaking_selected"
    SPEAKING_WAITLISTED = "speaking_waitlisted"
    SPEAKING_DECLINED = "speaking_declined"
    SPEAKER_REMOVED = "speaker_removed"  # off an ordered list, with the right to take part
    PLACE_OFFERED = "place_offered"
    PLACE_LAPSED = "place_lapsed"
    PLACE_CANCELLED = "place_cancelled"  # by no act of its party
    PROGRAMME_CHANGED = "programme_changed"  # what of a publication concerns its reader
    MEETING_INVITATION = "meeting_invitation"  # for a calendar, to who has a seat
    MEETING_INVITATION_CANCELLED = "meeting_invitation_cancelled"
    WEBHOOK_DISABLED = "webhook_disabled"


class InvitationMethod(StrEnum):
    """What was last sent to an invited calendar (RFC 5546): that it takes place, or that it is off."""

    REQUEST = "request"
    CANCEL = "cancel"


class PartStat(StrEnum):
    """What somebody invited to a meeting has replied (RFC 5545, 3.2.12)."""

    NEEDS_ACTION = "needs_action"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"


class WebhookEvent(StrEnum):
    """What a webhook tells of: ids of what everybody may know, or that the Office has done."""

    ANNOUNCEMENT_PUBLISHED = "announcement.published"
    PROGRAMME_PUBLISHED = "programme.published"
    DEADLINE_EXTENDED = "deadline.extended"  # for everybody
    LIST_CIRCULATED = "list.circulated"
    LIST_FINALIZED = "list.finalized"
    SPEAKERS_LIST_PUBLISHED = "speakers_list.published"
    TEST = "webhook.test"


class DeliveryState(StrEnum):
    """How far a delivery to a webhook has come."""

    QUEUED = "queued"
    DELIVERED = "delivered"
    FAILED = "failed"


class MessageState(StrEnum):
    """How far a message has come. `dropped`: there was nobody to send it to, or no reason any more."""

    HELD = "held"
    QUEUED = "queued"
    SENT = "sent"
    BOUNCED = "bounced"
    FAILED = "failed"
    DROPPED = "dropped"


class MessageTopic(StrEnum):
    """What of the messages that do not bind can be left out; services/rules/preferences.py says which are on it."""

    PROGRAMME_CHANGES = "programme_changes"
    DEADLINE_REMINDERS = "deadline_reminders"
    ACKNOWLEDGEMENTS = "acknowledgements"  # of what one asked for oneself
    SLOT_EXCHANGES = "slot_exchanges"


class Likeness(StrEnum):
    """Why two organizations may be one, or be taken for one another; the strongest reason first."""

    SAME_NUMBER = "same_number"
    SAME_NAME = "same_name"
    LOOKS_ALIKE = "looks_alike"
    SAME_WEBSITE = "same_website"
    SIMILAR_NAME = "similar_name"
    SAME_ACRONYM = "same_acronym"


class Permission(StrEnum):
    """An act, as `noun:verb`. services/rules/access.py tells which roles have it."""

    FORUM_CREATE = "forum:create"
    FORUM_READ_DRAFT = "forum:read_draft"
    FORUM_EDIT = "forum:edit"
    FORUM_ANNOUNCE = "forum:announce"
    FORUM_CORRECT = "forum:correct"
    DEADLINE_EXTEND = "deadline:extend"
    ACT_RECORD = "act:record"
    SUBMISSION_MAKE = "submission:make"
    NOMINATION_MAKE = "nomination:make"
    NOMINATION_ENDORSE = "nomination:endorse"
    NOMINATION_READ = "nomination:read"
    CO_CHAIR_APPOINT = "co_chair:appoint"
    ORGANIZATION_REGISTER = "organization:register"
    ORGANIZATION_EDIT = "organization:edit"
    ORGANIZATION_READ = "organization:read"
    ORGANIZATION_REVIEW = "organization:review"
    APPLICATION_MAKE = "application:make"
    APPLICATION_READ = "application:read"
    APPLICATION_SCREEN = "application:screen"
    NAME_LIST_READ = "name_list:read"
    NAME_LIST_EDIT = "name_list:edit"
    NAME_LIST_CIRCULATE = "name_list:circulate"
    OBJECTION_MAKE = "objection:make"
    REGISTRATION_MAKE = "registration:make"
    REGISTRATION_READ = "registration:read"
    REGISTRATION_DECIDE = "registration:decide"
    BADGE_ISSUE = "badge:issue"
    SPEAKER_INSCRIBE = "speaker:inscribe"
    SPEAKER_MANAGE = "speaker:manage"
    PLACE_TAKE = "place:take"
    PLACE_MANAGE = "place:manage"
    MEETING_EDIT = "meeting:edit"
    PROGRAMME_PUBLISH = "programme:publish"
    INVITEE_MANAGE = "invitee:manage"
    VENUE_READ = "venue:read"
    VENUE_EDIT = "venue:edit"
    PERSON_READ = "person:read"
    PERSON_EDIT = "person:edit"
    GRANT_READ = "grant:read"
    GRANT_EDIT = "grant:edit"
    COLLEAGUE_READ = "colleague:read"
    COLLEAGUE_EDIT = "colleague:edit"
    WEBHOOK_MANAGE = "webhook:manage"
    AUDIT_READ = "audit:read"
    MESSAGE_READ = "message:read"
    MESSAGE_MANAGE = "message:manage"
    OBJECTION_SEE = "objection:see"
    OBJECTION_IDENTIFY = "objection:identify"


class ConfidentialPermission(StrEnum):
    """The permissions that are in no role: to see that a name is contested, and on what basis; and which State it is.
    Neither includes the other."""

    OBJECTION_SEE = Permission.OBJECTION_SEE.value
    OBJECTION_IDENTIFY = Permission.OBJECTION_IDENTIFY.value
