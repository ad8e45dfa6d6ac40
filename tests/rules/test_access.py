"""Rights: the table as it should be, written out once more; grants in force to the microsecond; the predicates."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.enums import ConfidentialPermission, Permission, Role
from services.rules.access import (
    ANONYMOUS,
    CO_ORGANIZER_PERMISSIONS,
    FOCAL_POINT_PERMISSIONS,
    OPERATOR,
    ROLE_PERMISSIONS,
    Actor,
    ConfidentialFact,
    GrantFact,
    Post,
    acting,
    is_staff,
    lacks_second_factor,
    may,
    may_anywhere,
    may_confirm,
    may_empty,
    may_fill,
    may_standing,
)
from tests.rules.builders import an_id, utc

# Columns: administrator, opga, secretariat, delegation, group_chair, co_chair, stakeholder, auditor.
COLUMNS = ("administrator", "opga", "secretariat", "delegation", "group_chair", "co_chair", "stakeholder", "auditor")
TABLE = """
    forum:create       - x - - - - - -
    forum:read_draft   - x x - - - - -
    forum:edit         - x - - - - - -
    forum:announce     - x - - - - - -
    forum:correct      - x - - - - - -
    deadline:extend    - x - - - - - -
    act:record         - x - - - - - -
    submission:make    - - - x - - - -
    nomination:make    - x - x x - - -
    nomination:endorse - - - - x - - -
    nomination:read    - x - - - - - -
    co_chair:appoint   - x - - - - - -
    organization:register - - - - - - x -
    organization:edit  - - - - - - x -
    organization:read  - x x - - - - -
    organization:review - - x - - - - -
    application:make   - - - - - - x -
    application:read   - x x - - - - -
    application:screen - - x - - - - -
    name_list:read     - x x x - - - -
    name_list:edit     - x - - - - - -
    name_list:circulate - x - - - - - -
    objection:make     - - - x - - - -
    registration:make  - - - x - - x -
    registration:read  - x x - - - - -
    registration:decide - - x - - - - -
    badge:issue        - - x - - - - -
    speaker:inscribe   - - - x - - x -
    speaker:manage     - x x - - - - -
    place:take         - - - x - - x -
    place:manage       - - x - - - - -
    meeting:edit       - x - - - - - -
    programme:publish  - x - - - - - -
    invitee:manage     - x - - - - - -
    venue:read         - x x - - - - -
    venue:edit         - x x - - - - -
    person:read        - x x - - - - -
    person:edit        - x x - - - - -
    grant:read         x - - - - - - -
    grant:edit         x - - - - - - -
    colleague:read     - - - - - - - -
    colleague:edit     - - - - - - - -
    webhook:manage     x - - - - - - -
    audit:read         - - - - - - - x
    message:read       x x - - - - - -
    message:manage     x x - - - - - -
    objection:see      - - - - - - - -
    objection:identify - - - - - - - -
"""
EXPECTED = {
    (role, permission)
    for permission, *marks in (line.split() for line in TABLE.strip().splitlines())
    for role, mark in zip(COLUMNS, marks, strict=True)
    if mark == "x"
}

NOW = utc("2026-01-15 12:00")
MICROSECOND = timedelta(microseconds=1)
HERE, ELSEWHERE = an_id("imrf-2026"), an_id("imrf-2030")


def a_grant(role: Role = Role.OPGA, forum_id: UUID | None = HERE, **more: Any) -> GrantFact:
    fields = {"party_id": None, "valid_from": NOW, "valid_until": None, "revoked_at": None, **more}
    return GrantFact(role, forum_id, **fields)


def an_actor(*grants: GrantFact) -> Actor:
    return Actor(an_id("account"), grants)


# The table.


def test_roles_have_the_permissions_of_the_table_and_no_other() -> None:
    assert {(role, p) for role, permissions in ROLE_PERMISSIONS.items() for p in permissions} == EXPECTED


def test_the_table_knows_every_role_and_every_permission() -> None:
    assert set(COLUMNS) == set(Role) == set(ROLE_PERMISSIONS)
    assert [line.split()[0] for line in TABLE.strip().splitlines()] == list(Permission)


@pytest.mark.parametrize("role", list(Role))
def test_a_standing_grant_gives_what_the_table_says(role: Role) -> None:
    actor = an_actor(a_grant(role, None))
    expected = {permission for of_role, permission in EXPECTED if of_role == role}
    assert {p for p in Permission if may(actor, p, HERE)} == expected
    assert {p for p in Permission if may_anywhere(actor, p)} == expected
    assert {p for p in Permission if may_standing(actor, p)} == expected


def test_co_organizers_have_the_offices_part_in_their_forum_and_none_above_it() -> None:
    offices = {permission for role, permission in EXPECTED if role == Role.OPGA}
    own = {permission for role, permission in EXPECTED if role == Role.SECRETARIAT}
    assert offices - own - {Permission.FORUM_CREATE} == CO_ORGANIZER_PERMISSIONS
    grant = a_grant(Role.SECRETARIAT, HERE, regional=True)
    assert grant.permissions == own | CO_ORGANIZER_PERMISSIONS
    assert a_grant(Role.SECRETARIAT, HERE).permissions == own


# Where a grant counts.


def test_a_grant_for_one_forum_counts_there_alone() -> None:
    actor = an_actor(a_grant(Role.OPGA, HERE))
    assert may(actor, Permission.MEETING_EDIT, HERE) is True
    assert may(actor, Permission.MEETING_EDIT, ELSEWHERE) is False
    assert may_anywhere(actor, Permission.MEETING_EDIT) is True
    assert may_standing(actor, Permission.MEETING_EDIT) is False
    assert actor.forums_with(Permission.MEETING_EDIT) == {HERE}


def test_a_standing_grant_counts_in_every_forum() -> None:
    actor = an_actor(a_grant(Role.OPGA, None))
    assert may(actor, Permission.MEETING_EDIT, ELSEWHERE) is True
    assert actor.forums_with(Permission.MEETING_EDIT) == {None}


def test_grants_add_up_and_do_not_mix() -> None:
    actor = an_actor(a_grant(Role.OPGA, HERE), a_grant(Role.SECRETARIAT, ELSEWHERE), a_grant(Role.AUDITOR, None))
    assert actor.forums_with(Permission.FORUM_READ_DRAFT) == {HERE, ELSEWHERE}
    assert actor.forums_with(Permission.MEETING_EDIT) == {HERE}
    assert actor.forums_with(Permission.AUDIT_READ) == {None}
    assert actor.forums_with(Permission.GRANT_EDIT) == frozenset()
    assert may(actor, Permission.MEETING_EDIT, ELSEWHERE) is False
    assert may_standing(actor, Permission.FORUM_READ_DRAFT) is False


@pytest.mark.parametrize("actor", [ANONYMOUS, an_actor()], ids=["anonymous", "without grants"])
def test_without_a_grant_nobody_may_anything(actor: Actor) -> None:
    assert [p for p in Permission if may(actor, p, HERE)] == []
    assert [p for p in Permission if may_anywhere(actor, p)] == []
    assert [p for p in Permission if may_standing(actor, p)] == []


def test_the_operator_may_what_an_administrator_may_and_no_more() -> None:
    expected = {"grant:read", "grant:edit", "message:read", "message:manage", "webhook:manage"}
    assert {p for p in Permission if may_anywhere(OPERATOR, p)} == expected
    assert {p for p in Permission if may_standing(OPERATOR, p)} == expected
    assert OPERATOR.account_id is None
    assert all(grant.in_force(utc("0001-01-01 00:00")) for grant in OPERATOR.grants)


# When a grant is in force: from its first instant until before its end.


START, END = NOW, NOW + timedelta(days=30)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (START - MICROSECOND, False),
        (START, True),
        (START + MICROSECOND, True),
        (END - MICROSECOND, True),
        (END, False),
        (END + MICROSECOND, False),
    ],
)
@pytest.mark.parametrize("end", ["valid_until", "revoked_at"])
def test_a_grant_is_in_force_half_open_to_the_microsecond(end: str, now: datetime, expected: bool) -> None:
    assert a_grant(valid_from=START, **{end: END}).in_force(now) is expected


@pytest.mark.parametrize(("until", "revoked"), [(END, START + MICROSECOND), (START + MICROSECOND, END)])
def test_the_earlier_end_counts(until: datetime, revoked: datetime) -> None:
    grant = a_grant(valid_from=START, valid_until=until, revoked_at=revoked)
    assert [grant.in_force(START + n * MICROSECOND) for n in (0, 1, 2)] == [True, False, False]


def test_a_grant_revoked_before_it_began_was_never_in_force() -> None:
    grant = a_grant(valid_from=START, revoked_at=START - timedelta(days=1))
    assert [grant.in_force(START + n * MICROSECOND) for n in (-1, 0, 1)] == [False, False, False]


def test_a_grant_of_no_length_is_never_in_force() -> None:
    assert a_grant(valid_from=START, valid_until=START).in_force(START) is False


def test_a_grant_without_an_end_stays_in_force() -> None:
    assert a_grant(valid_from=START).in_force(utc("9999-12-31 23:59:59.999999")) is True


def test_a_future_grant_is_not_in_force_yet() -> None:
    assert a_grant(valid_from=utc("2027-01-01 00:00")).in_force(NOW) is False


# Focal points: the same role, party and forum, and no longer than they have it themselves.


EGYPT, GERMANY = an_id("EGY"), an_id("DEU")


def a_focal_point(forum_id: UUID | None = None, **more: Any) -> Actor:
    return an_actor(a_grant(Role.DELEGATION, forum_id, party_id=EGYPT, focal_point=True, **more))


@pytest.mark.parametrize("role", list(Role))
def test_a_focal_point_has_the_permissions_of_the_role_and_those_on_colleagues(role: Role) -> None:
    grant = a_grant(role, party_id=EGYPT, focal_point=True)
    assert grant.permissions == ROLE_PERMISSIONS[role] | FOCAL_POINT_PERMISSIONS


@pytest.mark.parametrize("grant", [{"party_id": None, "focal_point": True}, {"party_id": EGYPT}])
def test_without_a_party_or_the_mark_nobody_is_one(grant: dict[str, Any]) -> None:
    own = {permission for role, permission in EXPECTED if role == Role.STAKEHOLDER}
    assert a_grant(Role.STAKEHOLDER, **grant).permissions == own
    assert not own & FOCAL_POINT_PERMISSIONS


@pytest.mark.parametrize(
    ("own", "post", "expected"),
    [
        (None, Post(Role.DELEGATION, None, EGYPT), True),
        (None, Post(Role.DELEGATION, HERE, EGYPT), True),
        (HERE, Post(Role.DELEGATION, HERE, EGYPT), True),
        (HERE, Post(Role.DELEGATION, ELSEWHERE, EGYPT), False),
        (HERE, Post(Role.DELEGATION, None, EGYPT), False),
        (None, Post(Role.DELEGATION, None, GERMANY), False),
        (None, Post(Role.DELEGATION, None, None), False),
        (None, Post(Role.CO_CHAIR, None, EGYPT), False),
        (None, Post(Role.OPGA, None, None), False),
    ],
)
def test_a_focal_point_fills_and_empties_the_same_posts(own: UUID | None, post: Post, expected: bool) -> None:
    actor = a_focal_point(own)
    assert (may_fill(actor, post, None), may_empty(actor, post)) == (expected, expected)


@pytest.mark.parametrize(
    ("until", "expected"), [(None, False), (END + MICROSECOND, False), (END, True), (START, True)]
)
def test_a_focal_point_fills_a_post_no_longer_than_their_own(until: datetime | None, expected: bool) -> None:
    assert may_fill(a_focal_point(valid_until=END), Post(Role.DELEGATION, None, EGYPT), until) is expected


def test_a_colleague_who_is_no_focal_point_fills_nothing() -> None:
    actor = an_actor(a_grant(Role.DELEGATION, None, party_id=EGYPT))
    post = Post(Role.DELEGATION, None, EGYPT)
    assert (may_fill(actor, post, None), may_empty(actor, post)) == (False, False)


def test_standing_administrators_fill_and_empty_any_post() -> None:
    post = Post(Role.OPGA, None, None)
    standing, of_one = an_actor(a_grant(Role.ADMINISTRATOR, None)), an_actor(a_grant(Role.ADMINISTRATOR, HERE))
    assert [may_fill(standing, post, None), may_empty(standing, post)] == [True, True]
    assert [may_fill(of_one, post, None), may_empty(of_one, post)] == [False, False]


# What is in no role: held by name, for one forum.


SEE, IDENTIFY = Permission.OBJECTION_SEE, Permission.OBJECTION_IDENTIFY


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("more", [{}, {"regional": True}, {"party_id": EGYPT, "focal_point": True}])
@pytest.mark.parametrize("forum_id", [None, HERE])
def test_no_role_includes_what_is_confidential(role: Role, more: dict[str, Any], forum_id: UUID | None) -> None:
    actor = an_actor(a_grant(role, forum_id, **more))
    assert not {SEE, IDENTIFY} & a_grant(role, forum_id, **more).permissions
    assert [may(actor, permission, HERE) for permission in (SEE, IDENTIFY)] == [False, False]


def test_the_confidential_permissions_are_those_on_objections() -> None:
    assert {one.value for one in ConfidentialPermission} == {SEE, IDENTIFY}
    of_objections = {one for one in Permission if one.startswith("objection:")}
    assert of_objections == {SEE, IDENTIFY, Permission.OBJECTION_MAKE}


@pytest.mark.parametrize("held", [SEE, IDENTIFY])
def test_one_held_by_name_counts_in_its_forum_and_includes_nothing(held: Permission) -> None:
    actor = Actor(an_id("account"), (a_grant(Role.AUDITOR, None),), (ConfidentialFact(held, HERE),))
    assert {p for p in Permission if may(actor, p, HERE)} == {held, Permission.AUDIT_READ}
    assert {p for p in Permission if may(actor, p, ELSEWHERE)} == {Permission.AUDIT_READ}
    assert (may_anywhere(actor, held), may_standing(actor, held)) == (True, False)
    assert actor.forums_with(held) == {HERE}
    assert actor.parties_in(HERE) == actor.posts_of_colleagues() == frozenset()


# Four eyes.


def test_who_prepared_it_does_not_confirm_it() -> None:
    first, second = an_id("first"), an_id("second")
    standing = (a_grant(Role.ADMINISTRATOR, None),)
    assert may_confirm(first, Actor(second, standing)) is True
    assert may_confirm(first, Actor(first, standing)) is False
    assert may_confirm(first, ANONYMOUS) is False
    assert may_confirm(first, OPERATOR) is False


# Where a second factor is required of staff.


@pytest.mark.parametrize("role", list(Role))
def test_roles_of_staff_are_withheld_where_they_do_not_count(role: Role) -> None:
    grant = a_grant(role, None, party_id=EGYPT)
    staff = role in {Role.ADMINISTRATOR, Role.OPGA, Role.SECRETARIAT, Role.AUDITOR}
    counted = acting(an_id("account"), [grant], (), NOW, staff_counts=True)
    assert (counted.grants, counted.withheld) == ((grant,), ())
    there = acting(an_id("account"), [grant], (), NOW, staff_counts=False)
    assert (there.grants, there.withheld) == (((), (grant,)) if staff else ((grant,), ()))
    assert is_staff(counted) is is_staff(there) is staff
    assert {p for p in Permission if may_anywhere(there, p)} == (set() if staff else grant.permissions)
    assert {p for p in Permission if lacks_second_factor(there, [p])} == (grant.permissions if staff else set())
    assert lacks_second_factor(counted, list(Permission)) is False


@pytest.mark.parametrize("counts", [True, False])
def test_what_is_not_in_force_is_neither_counted_nor_withheld(counts: bool) -> None:
    grants = [a_grant(valid_from=END), a_grant(revoked_at=NOW), a_grant(Role.DELEGATION, party_id=EGYPT)]
    actor = acting(an_id("account"), grants, (), NOW, staff_counts=counts)
    assert (actor.grants, actor.withheld, is_staff(actor)) == ((grants[2],), (), False)


def test_what_is_confidential_counts_with_a_second_factor_alone() -> None:
    held = ConfidentialFact(Permission.OBJECTION_SEE, HERE)
    counted = acting(an_id("account"), [], (held,), NOW, staff_counts=True)
    assert (counted.confidential, counted.withheld, is_staff(counted)) == ((held,), (), True)
    there = acting(an_id("account"), [], (held,), NOW, staff_counts=False)
    assert (there.confidential, there.withheld, is_staff(there)) == ((), (held,), True)
    assert not may_anywhere(there, Permission.OBJECTION_SEE)
    assert lacks_second_factor(there, [Permission.OBJECTION_SEE])
    assert not lacks_second_factor(there, [Permission.OBJECTION_IDENTIFY])
