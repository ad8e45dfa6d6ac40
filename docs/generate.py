"""`make docs`: writes what follows from the code, so that it cannot differ from it: mandate.md and rights.md."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from api.main import create_app
from api.policies import SignedIn, policies
from docs.accreditation import accreditation
from models.enums import DeadlineAnchor, ForumTemplate, Language, Permission, Role, Roll, SeatRole
from services.modalities import Template, load_template
from services.reference.labels import DESIGNATIONS, ROLES
from services.rules.access import (
    CO_ORGANIZER_PERMISSIONS,
    FOCAL_POINT_PERMISSIONS,
    ROLE_PARTIES,
    ROLE_PERMISSIONS,
    STAFF_ROLES,
)
from services.rules.balance import ROLE_RULES
from services.rules.balance_rules import BALANCE_RULES, sentence
from services.rules.checks import ALL_RULES, code
from services.rules.co_chairs import BALANCE, DEFAULT_WEIGHTS, GAINS, Reason
from services.rules.deadline_rules import END_OF_DAY, Anchor, DeadlineRule, Offset
from services.rules.findings import Weight
from services.rules.list_checks import LIST_RULES
from services.rules.programme import LENGTHS
from services.rules.templates import TemplateMeeting, TemplateSeat, TemplateTime

FOLDER = Path(__file__).parent

TITLES = {ForumTemplate.IMRF: "A global forum", ForumTemplate.REGIONAL: "A regional forum"}
AUTHORITIES = """\
Authority: **73/326** General Assembly resolution 73/326 · **GCM** the Global Compact (A/RES/73/195) · **GA rules**
the Assembly's rules of procedure · **2022** observed at the first forum · **practice** of other conferences of the
United Nations, and the concept of the UN Network on Migration for regional reviews · **inferred** from these ·
**default** our own choice where nothing is fixed. What 73/326 and the Compact fix cannot be edited in a forum; all
else can.
"""
RULES = """\
Asked by `GET /v1/forums/{forum}/checks` and before publishing; those of days and of deadlines also before announcing.
A blocking finding refuses to publish, unless it is *overridable* and the Office gives its reason, which is published
with the version. A rule without a weight is not asked.
"""


BALANCE_WORDS = """\
Asked of the seats of a role in the draft: when co-chairs are appointed or an allocation is tried, and by
`GET /v1/forums/{forum}/balance`. All are asked of co-chairs, some of other roles too. What cannot be decided
is `undetermined`: it never blocks. Rules that can be made binding advise; where `co_chairs.binding` of the modalities
names one, it blocks, and the Office may override it with its reason.
"""
POINTS = """\
What an allocation costs and gains in points, unless `co_chairs.weights` of the modalities says otherwise.
"""
COUNTED = {
    Reason.ONE_GENDER: "each round table",
    Reason.ONE_GROUP: "each round table",
    Reason.GENDER_OVER_ALL: "each seat that women, and that men, hold too few",
    Reason.GROUP_MISSING: "each group that can have no seat any more",
    Reason.GROUP_OVER_SHARE: "each seat that a group holds too many",
    Reason.DEVELOPMENT_STATUS: "each seat that States of a category hold too few",
    Reason.LEVEL_GAP: "each round table",
    Reason.STATE_OF_LAST_FORUM: "each seat",
    Reason.ENDORSED: "each seat of a nominee whom their group endorses",
    Reason.PREFERRED_TABLE: "each seat at a round table that the nomination prefers",
    Reason.EXPERTISE: "each seat at a round table with an objective in which the nominee has expertise",
}


def mandate() -> str:
    """The rules, as the code has them."""
    heads = " | ".join(TITLES.values())
    return "\n".join(
        [
            "# The mandate as the system applies it",
            "",
            "Written by `make docs` from the rules' own code; do not edit.",
            "",
            AUTHORITIES,
            "## Rules of a programme and of its deadlines",
            "",
            RULES,
            f"| code | rule | {heads} |",
            "|---|---|---|---|",
            *_rules(ALL_RULES),
            "",
            "## Rules of balance",
            "",
            BALANCE_WORDS,
            f"| code | rule | {heads} | also of | can be made binding |",
            "|---|---|---|---|---|---|",
            *_balance(),
            "",
            "## Weights of an allocation of co-chairs",
            "",
            POINTS,
            "| reason | points | counted once for |",
            "|---|---|---|",
            *_points(),
            "",
            *accreditation(),
            "",
            "## Rules of a list of names",
            "",
            "Asked before a list is circulated.",
            "",
            f"| code | rule | {heads} |",
            "|---|---|---|---|",
            *_rules(LIST_RULES),
            "",
            "## What a forum's modalities hold",
            "",
            f"| value | {heads} |",
            "|---|---|---|",
            *_values(),
            *(line for template in ForumTemplate for line in _meetings(template)),
            *(line for template in ForumTemplate for line in _deadlines(template)),
            "",
        ]
    )


def _rules(rules: Iterable[Callable[..., Any]]) -> Iterator[str]:
    for rule in rules:
        words = " ".join((rule.__doc__ or "").split()).split(" Authority:")[0]
        weights = (load_template(template).modalities.checks.get(code(rule)) for template in TITLES)
        yield f"| `{code(rule)}` | {words} | {' | '.join(map(_weight, weights))} |"


def _balance() -> Iterator[str]:
    binding = {reason.value for reason in BALANCE}
    for rule in BALANCE_RULES:
        name = rule.__name__
        weights = (load_template(template).modalities.checks.get(name) for template in TITLES)
        others = [role for role, rules in ROLE_RULES.items() if rule in rules and role is not SeatRole.CO_CHAIR]
        also = "all others" if len(others) == len(ROLE_RULES) - 1 else ", ".join(role.value for role in others)
        cells = (f"`{name}`", sentence(rule), *map(_weight, weights), also, "yes" if name in binding else "")
        yield f"| {' | '.join(cells)} |"


def _points() -> Iterator[str]:
    for reason, points in DEFAULT_WEIGHTS.items():
        yield f"| `{reason.value}` | {points}, {'gained' if reason in GAINS else 'lost'} | {COUNTED[reason]} |"


def _weight(weight: Weight | None) -> str:
    if weight is None:
        return ""
    severity = "overridable" if weight.overridable else weight.severity.value
    return f"{severity}, {weight.authority.value}"


def _values() -> Iterator[str]:
    documents = [load_template(template).modalities.model_dump(mode="json") for template in TITLES]
    for document in documents:  # each kind of meeting as a section
        document |= {f"selections.{kind}": room for kind, room in document["selections"].items()}
    names = (
        "programme",
        "days_off",
        "deadlines",
        "co_chairs",
        "levels",
        "accreditation",
        "registrations",
        "speakers",
        "places",
    )
    for section in (*names, *(name for name in documents[0] if name.startswith("selections."))):
        for name, entry in documents[0][section].items():
            if isinstance(entry, dict) and "value" in entry:
                entries = [document[section][name] for document in documents]
                if name == "weights" and all(shown["value"] == DEFAULT_WEIGHTS for shown in entries):
                    entries = [{**shown, "value": "as above"} for shown in entries]
                if name == "groups":
                    entries = [{**e, "value": "by membership" if e["value"] is None else e["value"]} for e in entries]
                values = " | ".join(map(_value, entries))
                yield f"| `{section}.{name}` | {values} |"


def _value(entry: dict[str, Any]) -> str:
    if entry["value"] in (None, [], {}):
        return f"none, {entry['authority']}"
    shown = entry["value"].get(Language.EN) if isinstance(entry["value"], dict) else None
    value = shown or json.dumps(entry["value"], ensure_ascii=False).replace('"', "")
    return f"{value}, {entry['authority']}"


def _meetings(name: ForumTemplate) -> Iterator[str]:
    template = load_template(name)
    yield from ("", f"## The meetings of a draft: {TITLES[name][0].lower()}{TITLES[name][1:]}", "")
    yield from ("Day 1 is the opening day, day 0 the day before, day -1 the last day; hours are local.", "")
    yield "| meeting | day and hours | objectives | seats | authority |"
    yield "|---|---|---|---|---|"
    for meeting in template.meetings:
        yield _meeting(template, meeting)


def _meeting(template: Template, meeting: TemplateMeeting) -> str:
    title = template.titles[meeting.kind][Language.EN].replace("{number}", str(meeting.number))
    last = (meeting.number or 1) + _most(meeting) - 1
    if last > (meeting.number or 1):
        title += f" to {last}"
    objectives = ", ".join(str(number) for number in meeting.objectives)
    seats = "; ".join(_seat(seat) for seat in meeting.seats)
    times = "; ".join(map(_time, meeting.at))
    return f"| {title} | {times} | {objectives} | {seats} | {meeting.authority.value} |"


def _most(meeting: TemplateMeeting) -> int:
    """How many meetings an entry gives in a forum of whatever length."""
    return max(sum(not at.lengths or days in at.lengths for at in meeting.at) for days in LENGTHS)


def _time(at: TemplateTime) -> str:
    if not at.lengths:
        lengths = ""
    elif len(at.lengths) == 1:
        lengths = f" (of {at.lengths[0]} day)" if at.lengths[0] == 1 else f" (of {at.lengths[0]} days)"
    else:
        lengths = f" (of {at.lengths[0]} to {at.lengths[-1]} days)"
    return f"{at.day}: {at.start:%H:%M}–{at.end:%H:%M}{lengths}"


def _seat(seat: TemplateSeat) -> str:
    role = ROLES[seat.role][Language.EN].removesuffix("s").lower()
    return f"{role}: {DESIGNATIONS[seat.designation][Language.EN]}" if seat.designation else role


DEADLINES = """\
Months are calendar months; hours are local. On a day off a deadline stays where it is, or gives way to the working
day before or after. A hard one opens or closes its step, a soft one reminds. Whoever it is not for does not learn
of it.
"""
FROM = {
    DeadlineAnchor.OPENING: "opening day",
    DeadlineAnchor.CLOSING: "last day",
    DeadlineAnchor.HEARING: "day of the hearing",
    DeadlineAnchor.MEETING_START: "start of",
    DeadlineAnchor.MEETING_END: "end of",
}
ROLLS = {Roll.NONE: "stays", Roll.PREVIOUS: "before", Roll.NEXT: "after"}


def _deadlines(name: ForumTemplate) -> Iterator[str]:
    template = load_template(name)
    yield from ("", f"## The deadlines of a draft: {TITLES[name][0].lower()}{TITLES[name][1:]}", "", DEADLINES)
    yield "| key | deadline | counted from | hour | on a day off | for | kind | authority |"
    yield "|---|---|---|---|---|---|---|---|"
    for key, rule in template.modalities.deadlines.rules.items():
        cells = (
            f"`{key}`",
            rule.title[Language.EN],
            f"{_anchor(rule.anchor, template)}{_offset(rule.offset)}",
            _hour(rule),
            ROLLS[rule.roll],
            rule.audience.value,
            _kind(rule),
            rule.authority.value,
        )
        yield f"| {' | '.join(cells)} |"


def _anchor(anchor: Anchor, template: Template) -> str:
    if anchor.meeting is not None:
        title = template.titles[anchor.meeting][Language.EN].replace("{number}", str(anchor.number or ""))
        return f"{FROM[anchor.event]} “{title.strip()}”"
    if anchor.deadline is not None:
        return f"`{anchor.deadline}`"
    if anchor.act is not None:
        return f"act `{anchor.act.value}`"
    return FROM[anchor.event] if anchor.day is None else str(anchor.day)


def _offset(offset: Offset) -> str:
    parts = {
        "month": offset.months,
        "week": offset.weeks,
        "day": offset.days,
        "working day": offset.working_days,
        "hour": offset.hours,
    }
    said = (f" {'−' if n < 0 else '+'} {abs(n)} {unit}{'' if abs(n) == 1 else 's'}" for unit, n in parts.items() if n)
    return "".join(said)


def _hour(rule: DeadlineRule) -> str:
    if rule.clock is None:
        return "the same"
    return "end of day" if rule.clock == END_OF_DAY else f"{rule.clock:%H:%M}"


def _kind(rule: DeadlineRule) -> str:
    said = ["hard" if rule.hard else "soft"]
    said += [f"opens {rule.opens.value}"] if rule.opens else []
    said += [f"closes {rule.closes.value}"] if rule.closes else []
    said += [f"met by `{rule.done_by.value}`"] if rule.done_by else []
    return ", ".join(said)


def rights() -> str:
    """The table role × permission, and the permission that each route asks for."""
    roles = list(Role)
    return "\n".join(
        [
            "# Who may do what",
            "",
            "Written by `make docs` from the code; do not edit. Roles are granted per forum or standing. *Regional*",
            "marks what the secretariat of a regional forum, its co-organizers, may do in that forum beside; *focal",
            "point* what a party's focal points may, with colleagues of the same role for that party and forum.",
            "What is *in no role* is granted by name, for one forum and until a date, by two administrators.",
            f"Where a second factor is required of staff, {_staff()} count in sessions with one alone.",
            "",
            "| permission | " + " | ".join(role.value for role in roles) + " |",
            "|---|" + "---|" * len(roles),
            *(_permission_row(permission, roles) for permission in Permission),
            "",
            "## What each route asks for",
            "",
            "| route | who |",
            "|---|---|",
            *_routes(),
            "",
        ]
    )


def _staff() -> str:
    *first, last = (f"`{role.value}`" for role in Role if role in STAFF_ROLES)
    return f"{', '.join(first)} and {last}"


def _permission_row(permission: Permission, roles: list[Role]) -> str:
    marks = [_mark(permission, role) for role in roles]
    name = f"`{permission.value}`" if any(marks) else f"`{permission.value}`, *in no role*"
    return f"| {name} | " + " | ".join(marks) + " |"


def _mark(permission: Permission, role: Role) -> str:
    if permission in ROLE_PERMISSIONS[role]:
        return "yes"
    if permission in FOCAL_POINT_PERMISSIONS and role in ROLE_PARTIES:
        return "focal point"
    return "regional" if role is Role.SECRETARIAT and permission in CO_ORGANIZER_PERMISSIONS else ""


def _routes() -> Iterator[str]:
    for route, policy in policies(create_app(None)):
        who = "everybody"
        if isinstance(policy, SignedIn):
            who = " or ".join(f"`{one.value}`" for one in policy.permissions) or "whoever is logged in"
        for method in sorted(route.methods or ()):
            if method != "HEAD":
                yield f"| {method} {route.path} | {who} |"


PAGES = {"mandate.md": mandate, "rights.md": rights}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), "utf-8")
