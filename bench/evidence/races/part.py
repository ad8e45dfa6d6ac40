"""Every race with its guard, then with the guard taken away: the second run must find what the first must not."""

from bench.evidence.house import House
from bench.evidence.races import boundary, invitations, meetings, objections, outbox, places, slates, speakers
from bench.evidence.races.race import Race
from bench.evidence.scale import Scale
from bench.evidence.tally import Row, Tally

RACES: tuple[Race, ...] = (
    places.RACE,
    meetings.EDITS,
    meetings.ROOMS,
    meetings.REPEATS,
    speakers.RACE,
    invitations.RACE,
    objections.RACE,
    slates.RACE,
    boundary.RACE,
    outbox.RACE,
)


def measure(house: House, scale: Scale) -> list[Row]:
    """Two rows a race."""
    return [row for race in RACES for row in _both(house, scale, race)]


def _both(house: House, scale: Scale, race: Race) -> list[Row]:
    before = house.deadlocks()
    guarded = attempt(house, race, scale.attempts, scale.clients)
    deadlocks = house.deadlocks() - before
    unguarded = attempt(house, race, scale.control, scale.clients, guarded=False)
    return [_row(race, guarded, deadlocks), _control(race, unguarded)]


def attempt(house: House, race: Race, attempts: int, clients: int, *, guarded: bool = True) -> Tally:
    """On a copy of its own, which is gone afterwards."""
    words, before = _words(race, guarded=guarded), () if guarded else race.before
    with house.site(processes=race.processes, words=words, before=before) as site:
        site.switch = None if guarded else race.switch
        return race.run(site, attempts, clients)


def _words(race: Race, *, guarded: bool) -> list[list[str]]:
    """The module that each of the two processes runs."""
    days = (0, race.late)
    if not guarded:
        return [["bench.evidence.unguarded", race.switch, "serve", str(ahead)] for ahead in days]
    return [["bench.later", str(ahead)] if ahead else ["api", "serve"] for ahead in days]


def _row(race: Race, found: Tally, deadlocks: int) -> Row:
    reached = min(deadlocks, found.busy)  # one that was given up for good is answered with 503
    measured = (
        f"{found.attempts:,} attempts, {found.accepted:,} accepted, {found.violations} violations,"
        f" {found.failures} × 5xx, {found.busy} × 503, {found.lost} without an answer; deadlocks: {deadlocks} in the"
        f" database, {reached} at a client"
    )
    if found.violations:
        measured += f": {found.in_words()}"
    well = not (found.violations or found.failures or found.lost or reached)
    return Row(f"{race.what} — {race.guard}", "0 violations, 0 × 5xx, 0 deadlocks at a client", measured, well)


def _control(race: Race, found: Tally) -> Row:
    measured = f"{found.attempts:,} attempts, {found.violations} violations: {found.in_words() or 'none'}"
    return Row(f"{race.switch}: the same without the guard", "violations are seen", measured, found.violations > 0)
