"""The part of mandate.md on who comes on which way, and how an application goes on."""

from collections.abc import Iterator

from models.enums import ApplicationState, Claim, CompactCategory, Language, PartyKind, Way
from services.reference.ways import way_words
from services.rules.accreditation import WAY_AUTHORITIES, Facts, compute_way
from services.rules.applications import WITH_REASON, missing_answers, next_state, possible_acts

WAYS = """\
Told by `GET /v1/forums/{forum}/accreditation`, before anybody has registered. What the Secretariat has confirmed
counts before what is only claimed, and what it has refused does not count.
"""
APPLICATIONS = """\
There is no state for an objection: an application stays `proposed` until its list is final. An act marked with * is
nothing without a reason, which the applicant is told.
"""


def accreditation() -> Iterator[str]:
    """Its lines."""
    yield from ("## Who comes on which way", "", WAYS)
    yield "| way | parties | claims | categories of the Compact | why | authority |"
    yield "|---|---|---|---|---|---|"
    yield from _ways()
    yield from ("", "## Applications for special accreditation", "", APPLICATIONS)
    yield "| state | act and what it leads to |"
    yield "|---|---|"
    yield from _states()
    yield from ("", "An application is submitted once it has:", "")
    yield from (f"- `{one.field}`: {one.message.removeprefix('expected ')}" for one in missing_answers({}, (), {}))


def _ways() -> Iterator[str]:
    kinds = {kind: compute_way(Facts(kind)) for kind in PartyKind if kind is not PartyKind.ORGANIZATION}
    claims = {claim: compute_way(Facts(claims=frozenset({claim}))) for claim in Claim}
    categories = {category: compute_way(Facts(compact_category=category)) for category in CompactCategory}
    for way in Way:
        found = [{one: of for one, of in group.items() if of.way is way} for group in (kinds, claims, categories)]
        why = dict.fromkeys(way_words(of).why[Language.EN] for group in found for of in group.values())
        named = (", ".join(f"`{one.value}`" for one in group) for group in found)
        yield f"| `{way.value}` | {' | '.join(named)} | {' '.join(why)} | {WAY_AUTHORITIES[way].value} |"


def _states() -> Iterator[str]:
    for state in ApplicationState:
        acts = ((act, next_state(state, act)) for act in possible_acts(state))
        told = (f"{act.value}{'*' if act in WITH_REASON else ''} → `{after}`" for act, after in acts)
        yield f"| `{state.value}` | {', '.join(told) or 'none'} |"
