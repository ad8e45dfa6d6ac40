"""Applications for special accreditation: from which state they come to which, by whose act, and what makes one
complete.

No rule here knows of objections: an application stays proposed until its list is final.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models.enums import ApplicationAct, ApplicationState, DocumentKind, Permission
from services.rules.access import Actor, may
from services.rules.codes import eight_letters
from services.rules.local_time import load_zone

_S, _A = ApplicationState, ApplicationAct

# (state, act) -> state; whatever is not here is no way. Authority: practice (the Secretariat screens, the Office
# compiles, a letter circulates), 73/326 for the list on a non-objection basis.
TRANSITIONS: Mapping[tuple[ApplicationState, ApplicationAct], ApplicationState] = MappingProxyType(
    {
        (_S.DRAFT, _A.SUBMIT): _S.SUBMITTED,
        (_S.DRAFT, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.SUBMITTED, _A.RETURN): _S.RETURNED,
        (_S.SUBMITTED, _A.SCREEN_IN): _S.SCREENED_IN,
        (_S.SUBMITTED, _A.SCREEN_OUT): _S.SCREENED_OUT,
        (_S.SUBMITTED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.RETURNED, _A.SUBMIT): _S.SUBMITTED,
        (_S.RETURNED, _A.SCREEN_IN): _S.SCREENED_IN,
        (_S.RETURNED, _A.SCREEN_OUT): _S.SCREENED_OUT,
        (_S.RETURNED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.SCREENED_IN, _A.PROPOSE): _S.PROPOSED,
        (_S.SCREENED_IN, _A.RETURN): _S.RETURNED,
        (_S.SCREENED_IN, _A.SCREEN_OUT): _S.SCREENED_OUT,
        (_S.SCREENED_IN, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.SCREENED_OUT, _A.SCREEN_IN): _S.SCREENED_IN,
        (_S.SCREENED_OUT, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.PROPOSED, _A.FINALIZE): _S.FINAL,
        (_S.PROPOSED, _A.LEAVE_OFF): _S.NOT_FINAL,
        (_S.PROPOSED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.NOT_FINAL, _A.ADMIT): _S.FINAL,
        (_S.FINAL, _A.WITHDRAW): _S.WITHDRAWN,
    }
)

# Acts that are nothing without a reason, which is told to the applicant.
WITH_REASON = frozenset({_A.RETURN, _A.SCREEN_OUT})


def next_state(state: ApplicationState, act: ApplicationAct) -> ApplicationState | None:
    """The state after an act; None: it is not possible now."""
    return TRANSITIONS.get((state, act))


# By whom an application is acted on by itself; all else is done to a list.
OF_APPLICANTS = frozenset({_A.SUBMIT, _A.WITHDRAW})
OF_SECRETARIAT = frozenset({_A.RETURN, _A.SCREEN_IN, _A.SCREEN_OUT})


def possible_acts(
    state: ApplicationState, acts: Collection[ApplicationAct] = OF_APPLICANTS | OF_SECRETARIAT
) -> tuple[ApplicationAct, ...]:
    """Those of `acts` that lead on from a state."""
    return tuple(act for act in ApplicationAct if act in acts and (state, act) in TRANSITIONS)


@dataclass(frozen=True, slots=True)
class Reader:
    """As what somebody reads the applications to a forum: the Office and the Secretariat (`staff`) all that were
    submitted, others those of the organizations, by id, for which they act."""

    staff: bool
    organizations: frozenset[UUID]


def reader_of(actor: Actor, forum_id: UUID) -> Reader:
    """By the grants in force."""
    own = actor.parties_with(Permission.APPLICATION_MAKE, forum_id)
    return Reader(may(actor, Permission.APPLICATION_READ, forum_id), own)


def compute_reference(slug: str, application_id: UUID) -> str:
    """What an applicant quotes, such as IMRF-2026-7KQ0M4ZD. It counts nothing: nobody learns how many applied."""
    number = int.from_bytes(hashlib.sha256(application_id.bytes).digest())
    return f"{slug.upper()}-{eight_letters(number)}"


def corrected_in_time(due_at: datetime | None, now: datetime) -> bool:
    """Half-open, as every deadline."""
    return due_at is None or now < due_at


def forum_over(closes_on: date, timezone: str, now: datetime) -> bool:
    """Whether the last day of a forum has ended there."""
    return now >= datetime.combine(closes_on + timedelta(days=1), time(), load_zone(timezone))


def may_edit_answers(state: ApplicationState, fields: Collection[str], returned: Collection[str] | None) -> bool:
    """Whether the organization may change these answers now: of a draft all, of a returned one those asked for."""
    return state is _S.DRAFT or (state is _S.RETURNED and set(fields) <= set(returned or ()))


# As it is told to the applicant; documents are asked for as `documents.<kind>`.
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "purpose": "what the organization is for",
        "contribution": "what it would contribute to the forum",
        "programmes": "its programmes relevant to migration, with the countries where they run",
        "activity_level": "at which level it is active",
        "funding": "its sources of funding, those of governments included",
        "governing_body": "the members of its governing body with their nationalities",
        "membership": "its membership, how many and from where",
    }
)
REQUIRED_DOCUMENTS = (DocumentKind.CONSTITUTION, DocumentKind.ANNUAL_REPORT, DocumentKind.FINANCIAL_STATEMENT)
DOCUMENT_WORDS: Mapping[DocumentKind, str] = MappingProxyType(
    {
        DocumentKind.CONSTITUTION: "its constitution or by-laws",
        DocumentKind.ANNUAL_REPORT: "its last annual report",
        DocumentKind.FINANCIAL_STATEMENT: "its last financial statement",
    }
)
ORGANIZATION_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "head_name": "the name of the organization's head",
        "contact_name": "the name of a contact person",
        "contact_email": "the address of a contact person",
    }
)


MOST_DOCUMENTS = 20  # of one application


def field_of(kind: DocumentKind) -> str:
    """How a kind of document is named among the fields."""
    return f"documents.{kind.value}"


ALL_FIELDS = (*FIELDS, *(field_of(kind) for kind in DocumentKind))


@dataclass(frozen=True, slots=True)
class Missing:
    """What is still missing of an application, in words."""

    field: str
    message: str


def missing_answers(
    answers: Mapping[str, Any], documents: Collection[DocumentKind], organization: Mapping[str, Any]
) -> tuple[Missing, ...]:
    """What keeps an application from being complete. An answer of nothing is given as such: an empty list of
    programmes is none. Authority: decision 66/544 for the Rio+20 conference and the form of 2022 [practice]."""
    of_organization = (
        Missing(f"organization.{name}", f"expected {words}: enter it with the organization")
        for name, words in ORGANIZATION_FIELDS.items()
        if not organization.get(name)
    )
    of_answers = (Missing(name, f"expected {words}") for name, words in FIELDS.items() if not answers.get(name))
    of_documents = (
        Missing(field_of(kind), f"expected {DOCUMENT_WORDS[kind]}, as a PDF")
        for kind in REQUIRED_DOCUMENTS
        if kind not in documents
    )
    return (*of_organization, *of_answers, *of_documents)
