"""A move and its reverse: the same again, but for what passed, was done, or had to be adjusted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from models.enums import ForumAct, ForumTemplate, Kept, MeetingKind, MeetingStatus, Staying
from services.modalities import load_template
from services.rules.days_off import WorkingCalendar
from services.rules.deadline_plans import DeadlineRecord, plan_deadlines
from services.rules.deadlines import DeadlineFacts, existing
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.programme import DatesFact, MeetingFact
from services.rules.reschedules import changed_order, compare_deadlines, compute_dates_moved, compute_meetings_moved
from services.rules.windows import Bound, ExtensionFact, bind
from tests.rules.builders import a_meeting as built
from tests.rules.builders import an_id

RULES = load_template(ForumTemplate.IMRF).modalities.deadlines.rules
FORUM = an_id("imrf-2022")
EARLY = datetime(2020, 1, 1, tzinfo=UTC)
ZONES = ("America/New_York", "Africa/Cairo", "Africa/Casablanca", "Asia/Bangkok", "America/Santiago")
OPENING = date(2022, 5, 10)


def dates(opens_on: date = OPENING) -> DatesFact:
    return DatesFact(opens_on, opens_on + timedelta(days=3), opens_on - timedelta(days=1), "America/New_York")


def at_local(number: int, wall: datetime, hours: int, zone: str) -> MeetingFact:
    start, _ = existing(wall, zone, fold=0)
    end, _ = existing(start.wall + timedelta(hours=hours), zone, fold=0)
    return replace(
        built(MeetingKind.SIDE_EVENT, number, "2022-05-10 10:00", "2022-05-10 12:00"),
        id=an_id(f"meeting-{number}"),
        local_start=start.wall,
        local_end=end.wall,
        start_fold=start.fold,
        end_fold=end.fold,
        starts_at=start.instant,
        ends_at=end.instant,
        timezone=zone,
    )


def facts(opens: DatesFact, meetings: Sequence[MeetingFact] = ()) -> DeadlineFacts:
    return DeadlineFacts(dates=opens, rules=RULES, calendar=WorkingCalendar(), meetings=meetings)


def bound(deadlines: Sequence[PublishedDeadline]) -> list[Bound]:
    return [bind(deadline, ()) for deadline in deadlines]


def times(meetings: Sequence[MeetingFact]) -> dict[UUID, tuple[datetime, ...]]:
    return {m.id: (m.local_start, m.local_end, m.starts_at, m.ends_at) for m in meetings}


some_meeting = st.tuples(st.integers(-3, 5), st.integers(0, 23), st.integers(1, 5), st.sampled_from(ZONES))
days = st.integers(-400, 400).filter(bool)


@given(st.lists(some_meeting, max_size=8), days)
def test_meetings_come_back_unless_an_hour_had_to_be_adjusted(planned, by):
    opening = datetime.combine(OPENING, datetime.min.time())
    before = tuple(
        at_local(number, opening + timedelta(days=day, hours=hour), hours, zone)
        for number, (day, hour, hours, zone) in enumerate(planned)
    )
    there = compute_meetings_moved(before, timedelta(days=by), EARLY, preparatory=False)
    back = compute_meetings_moved(there.after, timedelta(days=-by), EARLY, preparatory=False)
    adjusted = {one.new.id for move in (there, back) for one in move.moved if one.adjusted}
    was, now = times(before), times(back.after)
    assert set(now) == set(was)
    assert {key for key in was if was[key] != now[key]} <= adjusted
    # One that stays as long on the clock was not adjusted: its hours are the same.
    for one in there.moved:
        if not one.adjusted:
            assert one.new.local_start - one.old.local_start == timedelta(days=by)
            assert one.new.local_end - one.old.local_end == timedelta(days=by)


@given(days, st.integers(-300, 100), st.lists(st.sampled_from(list(ForumAct)), max_size=3))
def test_deadlines_come_back_unless_they_passed_or_were_done(by, decided, acts):
    now = datetime.combine(OPENING, datetime.min.time(), UTC) + timedelta(days=decided)
    done = {act: now - timedelta(days=1) for act in acts}
    published = plan_deadlines(DeadlineRecord(FORUM, acts=done), facts(dates()), at=EARLY)
    record = DeadlineRecord(FORUM, published, acts=done)
    there = plan_deadlines(record, facts(dates(OPENING + timedelta(days=by))), at=now)
    back = plan_deadlines(replace(record, deadlines=there), facts(dates()), at=now)
    was, again = ({d.key: d.at for d in planned} for planned in (published, back))
    differing = {key for key in was if was[key] != again[key]}
    # What does not come back, the plan of the way back tells: it stays, since it passed or was done meanwhile, or
    # hangs on one that does.
    staying = {deadline.key for deadline in back if deadline.kept is not None}
    followers = {key for key, rule in RULES.items() if rule.anchor.deadline in staying}
    assert differing <= staying | followers
    # While nothing had passed and nothing was done, all are back.
    if all(d.at is None or d.at > now for d in (*published, *there)) and not acts:
        assert differing == set()


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), days)
def test_the_order_of_the_mandates_deadlines_is_kept(opens_on, by):
    early = datetime(2000, 1, 1, tzinfo=UTC)
    # Months and days are counted differently, so two rules a day apart may change places; those further apart than
    # months differ in length never do.
    before = plan_deadlines(DeadlineRecord(FORUM), facts(dates(opens_on)), at=early)
    later = compute_dates_moved(dates(opens_on), opens_on + timedelta(days=by))
    after = plan_deadlines(DeadlineRecord(FORUM, before), facts(later), at=early)
    at = {d.key: d.at for d in before}
    for first, then in changed_order(compare_deadlines(bound(before), bound(after), ())):
        assert at[first] is not None
        assert at[then] is not None
        assert at[then] - at[first] <= timedelta(days=5)


def test_what_opens_a_step_stays_before_what_closes_it_wherever_the_forum_goes() -> None:
    for by in range(-400, 401):
        planned = {
            d.key: d.at
            for d in plan_deadlines(DeadlineRecord(FORUM), facts(dates(OPENING + timedelta(days=by))), at=EARLY)
        }
        for step in ("accreditation", "nominations"):
            opens = next(key for key in planned if key in (f"{step}_opens", f"{step}_open"))
            closes = next(key for key in planned if key in (f"{step}_closes", f"{step}_close"))
            assert planned[opens] < planned[closes]
        assert planned["speakers_list_opens"] < planned["speakers_list_closes"]


def test_an_order_that_changes_is_told() -> None:
    before = plan_deadlines(DeadlineRecord(FORUM), facts(dates()), at=EARLY)
    after = tuple(
        replace(d, at=d.at + timedelta(days=400)) if d.key == "pledging_opens" and d.at else d for d in before
    )
    changed = changed_order(compare_deadlines(bound(before), bound(after), ()))
    assert ("pledging_opens", "accreditation_closes") in changed
    assert all(first == "pledging_opens" for first, _ in changed)


def test_what_is_over_cancelled_or_prepares_the_forum_stays() -> None:
    now = datetime(2022, 5, 11, 12, tzinfo=UTC)
    over = at_local(1, datetime.fromisoformat("2022-05-10T10:00"), 2, "America/New_York")
    cancelled = replace(
        at_local(2, datetime.fromisoformat("2022-05-12T10:00"), 2, "America/New_York"), status=MeetingStatus.CANCELLED
    )
    briefing = replace(
        at_local(3, datetime.fromisoformat("2022-05-12T10:00"), 2, "Africa/Cairo"), kind=MeetingKind.BRIEFING
    )
    moved = compute_meetings_moved((over, cancelled, briefing), timedelta(days=7), now, preparatory=False)
    assert moved.moved == ()
    assert [one.reason for one in moved.staying] == [Staying.OVER, Staying.CANCELLED, Staying.PREPARATORY]
    with_it = compute_meetings_moved((over, cancelled, briefing), timedelta(days=7), now, preparatory=True)
    assert [one.new.local_start.isoformat() for one in with_it.moved] == ["2022-05-19T10:00:00"]


def test_a_deadline_that_runs_by_an_extension_has_not_passed() -> None:
    published = plan_deadlines(DeadlineRecord(FORUM), facts(dates()), at=EARLY)
    now = datetime(2022, 2, 1, tzinfo=UTC)
    until = datetime(2022, 2, 4, 22, tzinfo=UTC)
    wall = datetime.fromisoformat("2022-02-04T17:00")
    extension = ExtensionFact(
        an_id("extension"), "accreditation_closes", None, wall, 0, "America/New_York", until, EARLY
    )
    later = facts(dates(OPENING + timedelta(days=7)))
    kept = {d.key: d.kept for d in plan_deadlines(DeadlineRecord(FORUM, published), later, at=now)}
    assert kept["accreditation_closes"] is Kept.PASSED
    running = plan_deadlines(DeadlineRecord(FORUM, published, (extension,)), later, at=now)
    assert {d.key: d.kept for d in running}["accreditation_closes"] is None
