"""The plan of reminders: which is due, which are left out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models.enums import Audience, ForumAct, ForumTemplate, Kept, Role
from services.modalities import load_template
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.reminders import (
    PlannedReminder,
    due_reminder,
    is_awaited,
    plan_reminders,
    roles_reminded,
    zone_of,
)
from services.rules.windows import ExtensionFact, bind

RULES = load_template(ForumTemplate.IMRF).modalities.deadlines.rules
LONG_AGO = datetime(2021, 9, 1, tzinfo=UTC)
DAYS = (14, 3, 1)
MICROSECOND = timedelta(microseconds=1)


def deadline(at: datetime | None, key: str = "accreditation_closes", **more) -> PublishedDeadline:
    values = {"id": UUID(int=1), "key": key, "rule": RULES[key], "wall": None, "fold": 0, "at": at}
    values |= {"timezone": "America/New_York", "sequence": 0, "last_modified": LONG_AGO, "given_at": LONG_AGO}
    return PublishedDeadline(**{**values, **more})


CLOSES = datetime(2022, 1, 26, 22, tzinfo=UTC)
BOUND = bind(deadline(CLOSES), ())


def extension(until: datetime, granted_at: datetime, party: UUID | None = None, zone: str = "America/New_York"):
    wall = until.replace(tzinfo=None)
    return ExtensionFact(UUID(int=2), "accreditation_closes", party, wall, 0, zone, until, granted_at)


def test_the_plan_is_by_days_and_the_clock_of_the_deadline() -> None:
    assert plan_reminders(BOUND, (3, 14, 1)) == (
        PlannedReminder(14, datetime(2022, 1, 12, 22, tzinfo=UTC)),
        PlannedReminder(3, datetime(2022, 1, 23, 22, tzinfo=UTC)),
        PlannedReminder(1, datetime(2022, 1, 25, 22, tzinfo=UTC)),
    )
    # Clocks are put forward on 13 March 2022, at 2:00: 17:00 is another time in UTC before, 2:30 exists no more.
    after = bind(deadline(datetime(2022, 3, 14, 21, tzinfo=UTC)), ())
    assert [one.at.hour for one in plan_reminders(after, DAYS)] == [22, 22, 21]
    early = bind(deadline(datetime(2022, 3, 14, 6, 30, tzinfo=UTC)), ())
    assert plan_reminders(early, (1,)) == (PlannedReminder(1, datetime(2022, 3, 13, 7, 30, tzinfo=UTC)),)
    assert plan_reminders(bind(deadline(None), ()), DAYS) == ()
    assert plan_reminders(BOUND, ()) == ()


def test_the_latest_that_has_come_is_due_while_the_deadline_is_to_come() -> None:
    def due(at: datetime) -> int | None:
        found = due_reminder(BOUND, DAYS, at)
        return found and found.days

    first = datetime(2022, 1, 12, 22, tzinfo=UTC)
    moments = [first - MICROSECOND, first, first + timedelta(days=11) - MICROSECOND, first + timedelta(days=11)]
    assert [due(at) for at in moments] == [None, 14, 14, 3]
    moments = [CLOSES - timedelta(days=1), CLOSES - MICROSECOND, CLOSES, CLOSES + timedelta(days=1)]
    assert [due(at) for at in moments] == [1, 1, None, None]


def test_what_lay_before_the_instant_was_set_is_left_out() -> None:
    set_at = datetime(2022, 1, 23, 22, tzinfo=UTC)
    late = bind(deadline(CLOSES, given_at=set_at), ())
    assert [one.days for one in plan_reminders(late, DAYS)] == [3, 1]
    assert [one.days for one in plan_reminders(bind(deadline(CLOSES, given_at=set_at + MICROSECOND), ()), DAYS)] == [
        1
    ]
    assert due_reminder(late, DAYS, set_at - MICROSECOND) is None
    assert due_reminder(late, DAYS, set_at) == PlannedReminder(3, set_at)


def test_an_extension_has_a_plan_of_its_own() -> None:
    party, other = UUID(int=7), UUID(int=8)
    granted_at = CLOSES - timedelta(hours=2)
    found = [extension(CLOSES + timedelta(days=2), granted_at, party, zone="Africa/Cairo")]
    own, others = (bind(deadline(CLOSES), found, frozenset({one})) for one in (party, other))
    assert (zone_of(own), zone_of(others)) == ("Africa/Cairo", "America/New_York")
    # Three days ahead of the new instant lies before the extension: they have just been told.
    assert plan_reminders(own, DAYS) == (PlannedReminder(1, CLOSES + timedelta(days=1)),)
    assert due_reminder(own, DAYS, granted_at + timedelta(hours=1)) is None
    assert due_reminder(others, DAYS, granted_at + timedelta(hours=1)) == PlannedReminder(
        1, CLOSES - timedelta(days=1)
    )


def test_nobody_waits_for_what_was_met_or_withdrawn() -> None:
    assert is_awaited(deadline(CLOSES), {ForumAct.LIST_CIRCULATED})
    assert is_awaited(deadline(CLOSES, kept=Kept.PASSED), ())  # extended, perhaps
    assert not is_awaited(deadline(CLOSES, kept=Kept.DONE), ())
    assert not is_awaited(deadline(CLOSES, withdrawn=True), ())
    assert not is_awaited(deadline(None), ())
    the_list = deadline(CLOSES, key="list_to_member_states")
    assert is_awaited(the_list, {ForumAct.REPORT_CIRCULATED})
    assert not is_awaited(the_list, {ForumAct.LIST_CIRCULATED})


def test_nobody_is_reminded_of_what_they_may_not_know() -> None:
    everybody = replace(RULES["credentials"], reminds=(Role.OPGA, Role.DELEGATION, Role.STAKEHOLDER))
    found = {audience: roles_reminded(replace(everybody, audience=audience)) for audience in Audience}
    assert found == {
        Audience.EVERYBODY: {Role.OPGA, Role.DELEGATION, Role.STAKEHOLDER},
        Audience.PARTICIPANTS: {Role.OPGA, Role.DELEGATION, Role.STAKEHOLDER},
        Audience.DELEGATIONS: {Role.OPGA, Role.DELEGATION},
        Audience.ORGANIZERS: {Role.OPGA},
    }
