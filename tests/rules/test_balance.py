"""The checks of balance: what each rule says of seats that keep it, break it, or do not tell yet."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import (
    Authority,
    DevelopmentCategory,
    ForumTemplate,
    Gender,
    Level,
    Outcome,
    RegionalGroup,
    SeatRole,
    Severity,
)
from services.modalities import load_template
from services.reference.parties import DATA
from services.rules import balance_rules as balance
from services.rules.balance import ROLE_RULES, Checked, check_balance, findings_of
from services.rules.balance_facts import BalanceFacts, Bench, Holder, LastForum, Membership
from services.rules.balance_rules import (
    BALANCE_RULES,
    BalanceRule,
    Breach,
    Unknown,
    concern,
    sentence,
    times_breached,
)
from services.rules.co_chairs import BALANCE, GAINS, CoChairsModalities, LevelsModalities, Reason
from services.rules.findings import Finding, Weight
from services.rules.modalities import Value
from tests.rules.builders import an_id

ROWS = {row["iso3"]: row for row in csv.DictReader((DATA / "member_states.csv").read_text("utf-8").splitlines())}
GROUPS = {code: RegionalGroup(row["regional_group"]) for code, row in ROWS.items()}
DEVELOPMENT = {DevelopmentCategory.LDC: 44, DevelopmentCategory.LLDC: 32, DevelopmentCategory.SIDS: 37}
MEMBERS = Membership(Counter(GROUPS.values()), DEVELOPMENT)
LAST = LastForum("Review Forum 2022", frozenset({"ITA", "MEX"}), complete=True)
F, M, OTHER, NOT_STATED, PENDING = Gender.F, Gender.M, Gender.OTHER, Gender.NOT_STATED, Gender.PENDING
LDC, LLDC, SIDS = DevelopmentCategory
PASSED, FAILED, UNDETERMINED = Outcome.PASSED, Outcome.FAILED, Outcome.UNDETERMINED
GLOBAL = load_template(ForumTemplate.IMRF).modalities
WEIGHTS = GLOBAL.checks


def of(state: str | None, gender: Gender = PENDING, level: Level | None = None, **more: Any) -> Holder:
    """A nominee of a Member State; None: a person of whom no State is known."""
    if state is None:
        return Holder(name="Amal Example", person_id=an_id("Amal"), gender=gender, level=level, **more)
    name = ROWS[state]["name_en"]
    fields = {"party": state, "state": True, "group": GROUPS[state], "nomination_id": an_id(state)}
    return Holder(name=name, **{**fields, "gender": gender, "level": level, **more})


def table(number: int, *seats: Holder | None, hour: int | None = None) -> Bench:
    """Round table `number`, each at an hour of its own unless `hour` says otherwise."""
    at = 8 + number if hour is None else hour
    return Bench(
        meeting_id=an_id(f"table {number}"),
        title=f"Round table {number}",
        number=number,
        starts_at=datetime(2026, 5, 5, at, tzinfo=UTC),
        ends_at=datetime(2026, 5, 5, at + 1, tzinfo=UTC),
        objectives=frozenset(),
        seats=seats,
    )


def facts(*benches: Bench, role: SeatRole = SeatRole.CO_CHAIR, **more: Any) -> BalanceFacts:
    fields = {"membership": MEMBERS, "last": LAST, "modalities": CoChairsModalities(), "levels": LevelsModalities()}
    return BalanceFacts(role=role, benches=benches, **{**fields, **more})


def pairs(*holders: Holder | None, **more: Any) -> BalanceFacts:
    """Four round tables with these in turn, the first two at the first; what is left over is vacant."""
    seats = [*holders, *[None] * (8 - len(holders))]
    return facts(*(table(n + 1, seats[2 * n], seats[2 * n + 1]) for n in range(4)), **more)


def said(rule: BalanceRule, asked: BalanceFacts) -> list[Breach | Unknown]:
    return list(rule(asked))


def id_of(number: int) -> str:
    return str(an_id(f"table {number}"))


def nominated(*states: str) -> tuple[str, ...]:
    return tuple(f"nomination:{an_id(state)}" for state in states)


def checked(asked: BalanceFacts, weights: dict[str, Weight] = WEIGHTS) -> dict[str, Checked]:
    return {one.code: one for one in check_balance(asked, weights)}


# A slate that keeps every rule.
BALANCED = (
    of("EGY", F, Level.MINISTER, development=frozenset()),
    of("DEU", M, Level.MINISTER),
    of("NPL", F, Level.MINISTER, development=frozenset({LDC, LLDC})),
    of("POL", M, Level.VICE_MINISTER),
    of("FJI", M, Level.MINISTER, development=frozenset({SIDS})),
    of("BRA", F, Level.PERMANENT_REPRESENTATIVE),
    of("KEN", F, Level.MINISTER),
    of("COL", M, Level.MINISTER),
)


# Figures.


def test_shares_of_eight_seats_over_the_193_member_states() -> None:
    assert [MEMBERS.groups[group] for group in RegionalGroup] == [54, 54, 23, 33, 29]
    assert MEMBERS.total == 193
    assert [MEMBERS.share(group, 8) for group in RegionalGroup] == [3, 3, 1, 2, 2]
    assert [MEMBERS.share(group, 2) for group in RegionalGroup] == [1, 1, 1, 1, 1]
    assert [MEMBERS.least(category, 8) for category in DevelopmentCategory] == [1, 1, 1]
    assert [MEMBERS.least(category, 20) for category in DevelopmentCategory] == [4, 3, 3]


def test_a_forum_without_members_or_data_has_no_shares() -> None:
    nobody = Membership({}, dict.fromkeys(DevelopmentCategory, 0))
    assert (nobody.total, nobody.share(RegionalGroup.WEOG, 8), nobody.least(LDC, 8)) == (0, 8, 0)
    assert Membership(MEMBERS.groups, None).least(LDC, 8) == 0


def test_seats_decided_vacant_and_open() -> None:
    asked = pairs(of("EGY"), of(None), None)
    assert (asked.seats, len(asked.holders), asked.vacant, asked.open) == (8, 2, 6, 7)


@pytest.mark.parametrize(
    ("holder", "named"),
    [
        (of("EGY"), f"nomination:{an_id('EGY')}"),
        (Holder(name="Egypt", party="EGY", person_id=an_id("Amal")), "party:EGY"),
        (of(None), f"person:{an_id('Amal')}"),
    ],
)
def test_a_finding_names_a_nomination_else_a_party_else_a_person(holder: Holder, named: str) -> None:
    assert concern(holder) == named


def test_a_slate_may_keep_every_rule() -> None:
    found = checked(pairs(*BALANCED))
    assert {code: one.outcome for code, one in found.items()} == {rule.__name__: PASSED for rule in BALANCE_RULES}
    assert findings_of(tuple(found.values())) == ()


def test_vacant_seats_are_told_and_what_they_leave_open_is_undetermined() -> None:
    found = checked(pairs())
    outcomes = {code: one.outcome for code, one in found.items() if one.outcome is not PASSED}
    assert outcomes == {
        "seat_vacant": FAILED,
        "gender_over_all": UNDETERMINED,
        "group_missing": UNDETERMINED,
        "development_status": UNDETERMINED,
        "one_group": UNDETERMINED,
        "one_gender": UNDETERMINED,
        "level_gap": UNDETERMINED,
        "state_of_last_forum": UNDETERMINED,
    }


# Rule by rule: kept, not kept, not known.


def test_two_co_chairs_a_table_and_not_more() -> None:
    three = facts(table(1, of("EGY"), of("DEU"), of("POL")), table(2, of("KEN"), None))
    words = "“Round table 1” has 3 co-chairs; the mandate says 2."
    assert said(balance.co_chairs_per_table, three) == [Breach(words, (id_of(1), *nominated("EGY", "DEU", "POL")))]
    one = replace(three, modalities=CoChairsModalities(per_table=Value(3, Authority.PRACTICE)))
    assert said(balance.co_chairs_per_table, one) == []


def test_a_vacant_seat_counts_each() -> None:
    asked = facts(table(1), table(2, of("EGY"), None), table(3, of("DEU"), of("POL")))
    assert said(balance.seat_vacant, asked) == [
        Breach("“Round table 1” lacks 2 co-chairs.", (id_of(1),), 2),
        Breach("“Round table 2” lacks 1 co-chair.", (id_of(2),), 1),
    ]
    assert times_breached(balance.seat_vacant, asked) == 3


def test_who_is_no_member_state_and_of_whom_no_state_is_known() -> None:
    palestine = Holder(name="State of Palestine", party="PSE", nomination_id=an_id("PSE"))
    asked = facts(table(1, palestine, of("EGY")), table(2, of(None), None))
    assert said(balance.not_a_member_state, asked) == [
        Breach("State of Palestine, at “Round table 1”, is no Member State.", (id_of(1), *nominated("PSE"))),
        Unknown("No State is named at “Round table 2” for Amal Example.", (id_of(2), f"person:{an_id('Amal')}")),
    ]
    assert checked(facts(table(2, of(None))))["not_a_member_state"].outcome is UNDETERMINED
    assert said(balance.not_a_member_state, pairs(*BALANCED)) == []


def test_a_state_with_two_seats() -> None:
    other = replace(of("EGY"), nomination_id=an_id("second"))
    asked = facts(table(1, of("EGY"), of("DEU")), table(2, other, of("POL")))
    words = "Egypt has 2 seats: “Round table 1” and “Round table 2”."
    concerns = (id_of(1), id_of(2), *nominated("EGY"), f"nomination:{an_id('second')}")
    assert said(balance.state_twice, asked) == [Breach(words, concerns, 1)]
    thrice = facts(table(1, of("EGY"), other), table(2, of("EGY")))
    (found,) = said(balance.state_twice, thrice)
    assert found == Breach("Egypt has 3 seats: “Round table 1” and “Round table 2”.", concerns, 2)
    # Two persons without a State are not the same State.
    assert said(balance.state_twice, facts(table(1, of(None), of(None)))) == []


def at(hour: int) -> datetime:
    return datetime(2026, 5, 5, hour, tzinfo=UTC)


def test_who_said_that_they_cannot_come_half_open() -> None:
    away = of("EGY", unavailable=((at(9), at(10)),))
    words = "Egypt has said that it is not available at the time of “Round table 1”."
    assert said(balance.unavailable, facts(table(1, away, hour=9))) == [Breach(words, (id_of(1), *nominated("EGY")))]
    assert said(balance.unavailable, facts(table(1, away, hour=10), table(2, away, hour=8))) == []


def test_nobody_sits_in_two_meetings_at_once() -> None:
    who = an_id("Amal")
    busy = of("EGY", person_id=who, busy=((at(9), at(10), "“Opening”"), (at(10), at(11), "“Lunch”")))
    again = of("DEU", person_id=who)
    asked = facts(table(1, busy, hour=9), table(2, again, None, hour=9), table(3, again, hour=10))
    start, end = "Who sits for Egypt at “Round table 1” has a seat in ", " at the same time."
    concerns = (id_of(1), *nominated("EGY"))
    assert said(balance.person_overlap, asked) == [
        Breach(f"{start}“Opening”{end}", concerns),
        Breach(f"{start}“Round table 2”{end}", concerns),
    ]
    # Without a person nobody is the same.
    assert said(balance.person_overlap, facts(table(1, of("EGY"), hour=9), table(2, of("DEU"), hour=9))) == []


def test_a_table_that_was_ruled_out() -> None:
    picky = of("EGY", ruled_out=frozenset({1, 3}))
    words = "Egypt has ruled out “Round table 1”."
    assert said(balance.ruled_out, facts(table(1, picky))) == [Breach(words, (id_of(1), *nominated("EGY")))]
    assert said(balance.ruled_out, facts(table(2, picky), replace(table(1, picky), number=None))) == []


def test_the_pair_of_2022_is_of_two_groups_and_of_genders_that_nobody_knows() -> None:
    found = checked(facts(table(1, of("EGY"), of("DEU"))))
    assert (found["one_group"].outcome, found["one_gender"].outcome) == (PASSED, UNDETERMINED)
    assert found["one_gender"].findings == (
        Finding(
            "undetermined",
            Severity.ADVISORY,
            "The gender is pending or not stated at “Round table 1”: Egypt and Germany.",
            Authority.RESOLUTION_73_326,
            ("rule:one_gender", id_of(1), *nominated("EGY", "DEU")),
        ),
    )


def test_a_pair_of_one_group() -> None:
    (found,) = said(balance.one_group, facts(table(1, of("EGY"), of("KEN")), table(2, of("DEU"), of("POL"))))
    words = "All at “Round table 1” are of the African Group: Egypt and Kenya."
    assert found == Breach(words, (id_of(1), *nominated("EGY", "KEN")))
    assert checked(facts(table(1, of("EGY"), of("KEN"))))["one_group"].outcome is FAILED


def test_a_group_that_is_not_known_may_be_another() -> None:
    unknown = Unknown("No State is named at “Round table 1” for Amal Example.", (id_of(1), f"person:{an_id('Amal')}"))
    assert said(balance.one_group, facts(table(1, of("EGY"), of(None)))) == [unknown]
    assert said(balance.one_group, facts(table(1, of("EGY"), of("KEN"), of(None)))) == [unknown]
    assert said(balance.one_group, facts(table(1, of("EGY"), of("DEU"), of(None)))) == []
    # Who has no group, as an observer, and a single one share with nobody.
    observer = Holder(name="State of Palestine", party="PSE")
    assert said(balance.one_group, facts(table(1, of("EGY"), observer), table(2, of("EGY"), None))) == []


GENDERS = {
    (F, M): PASSED,
    (F, F): FAILED,
    (M, M): FAILED,
    (F, OTHER): PASSED,
    (OTHER, OTHER): PASSED,
    (OTHER, PENDING): PASSED,
    (F, PENDING): UNDETERMINED,
    (M, PENDING): UNDETERMINED,
    (F, NOT_STATED): UNDETERMINED,
    (PENDING, NOT_STATED): UNDETERMINED,
}


@pytest.mark.parametrize(("genders", "outcome"), GENDERS.items(), ids=str)
def test_genders_of_a_pair(genders: tuple[Gender, Gender], outcome: Outcome) -> None:
    for one, other in (genders, genders[::-1]):
        assert checked(facts(table(1, of("EGY", one), of("DEU", other))))["one_gender"].outcome is outcome


@pytest.mark.parametrize(("gender", "words"), [(F, "women"), (M, "men")])
def test_a_pair_of_one_gender(gender: Gender, words: str) -> None:
    (found,) = said(balance.one_gender, facts(table(1, of("EGY", gender), of("DEU", gender))))
    assert found == Breach(
        f"All at “Round table 1” are {words}: Egypt and Germany.", (id_of(1), *nominated("EGY", "DEU"))
    )


def test_one_alone_is_not_all() -> None:
    shared_by_none = facts(table(1, of("EGY", F), None), table(2, None, None))
    nobody = Unknown("No meeting has two of its seats filled yet.", (id_of(1), id_of(2)))
    for rule in (balance.one_gender, balance.one_group, balance.level_gap):
        assert said(rule, shared_by_none) == [nobody]
    elsewhere = replace(shared_by_none, benches=(*shared_by_none.benches, *pairs(*BALANCED[:2]).benches))
    assert said(balance.one_group, elsewhere) == []


def test_women_and_men_over_all_seats() -> None:
    seven_men = pairs(*(of(state, M) for state in ("EGY", "DEU", "NPL", "POL", "FJI", "BRA", "KEN")), of("COL", F))
    assert said(balance.gender_over_all, seven_men) == [
        Breach("Of 8 seats 1 are held by women; at least 3 are to be.", (), 2)
    ]
    open_yet = pairs(
        of("EGY", F), of("DEU", M), of("NPL", M), of("POL", M), of("KEN", NOT_STATED), of("BRA", PENDING)
    )
    words = (
        "Of 8 seats 1 are held by women, 4 are vacant or of a gender pending or not stated; at least 3 are to be held"
        " by women."
    )
    assert said(balance.gender_over_all, open_yet) == [Unknown(words)]
    half = replace(open_yet, modalities=CoChairsModalities(gender_least_percent=Value(50, Authority.DEFAULT)))
    assert [type(one) for one in said(balance.gender_over_all, half)] == [Unknown, Unknown]
    none = replace(seven_men, modalities=CoChairsModalities(gender_least_percent=Value(0, Authority.DEFAULT)))
    assert said(balance.gender_over_all, none) == said(balance.gender_over_all, pairs(*BALANCED)) == []


def test_a_group_without_a_seat() -> None:
    without = pairs(*(of(state) for state in ("EGY", "KEN", "GHA", "NPL", "FJI", "JPN", "BRA", "DEU")))
    words = "Without a seat: the Eastern European Group."
    assert said(balance.group_missing, without) == [Breach(words, ("group:EASTERN_EUROPEAN",), 1)]
    words = "Without a seat so far: the Eastern European Group and the Western European and other States Group"
    some = pairs(*(of(state) for state in ("EGY", "KEN", "GHA", "NPL", "BRA")))
    groups = ("group:EASTERN_EUROPEAN", "group:WEOG")
    assert said(balance.group_missing, some) == [Unknown(f"{words}; seats still open: 3.", groups)]
    one_left = pairs(*(of(state) for state in ("EGY", "KEN", "GHA", "NPL", "FJI", "JPN", "BRA")))
    words = "Without a seat: the Eastern European Group and the Western European and other States Group."
    assert said(balance.group_missing, one_left) == [Breach(words, groups, 1)]
    # Of a person without a State nobody knows the group; four seats are too few for five groups.
    assert [type(one) for one in said(balance.group_missing, pairs(*without.holders[:-1], of(None)))] == [Breach]
    few = facts(table(1, of("EGY"), of("KEN")), table(2, of("GHA"), of("NPL")))
    assert said(balance.group_missing, few) == []
    arab = Membership({RegionalGroup.AFRICAN: 10, RegionalGroup.ASIA_PACIFIC: 11}, None)
    assert said(balance.group_missing, replace(without, membership=arab)) == []


def test_a_group_with_more_than_its_share() -> None:
    four = pairs(*(of(state) for state in ("EGY", "KEN", "GHA", "MAR", "POL", "UKR")))
    assert said(balance.group_over_share, four) == [
        Breach("Of 8 seats 4 are held by the African Group; its share is 3.", ("group:AFRICAN",), 1),
        Breach(
            "Of 8 seats 2 are held by the Eastern European Group; its share is 1.", ("group:EASTERN_EUROPEAN",), 1
        ),
    ]
    assert times_breached(balance.group_over_share, four) == 2
    assert said(balance.group_over_share, pairs(*BALANCED)) == []


def test_development_status_kept_missed_and_open() -> None:
    small = frozenset({SIDS})
    missed = pairs(
        *(of(state, development=small) for state in ("FJI", "PLW", "WSM", "TON", "CUB", "JAM", "CPV", "SYC"))
    )
    start = "Of 8 seats 0 are held by"
    end = "by their part of the membership it is to be 1."
    assert said(balance.development_status, missed) == [
        Breach(f"{start} least developed countries; {end}", ("development:LDC",), 1),
        Breach(f"{start} landlocked developing countries; {end}", ("development:LLDC",), 1),
    ]
    vacant = pairs(of("NPL", development=frozenset({LDC, LLDC})))
    assert said(balance.development_status, vacant) == [
        Unknown(f"{start} small island developing States; {end} Seats still open: 7.", ("development:SIDS",))
    ]
    assert said(balance.development_status, pairs(*BALANCED)) == []


def test_without_data_nothing_is_said_of_development() -> None:
    asked = pairs(*BALANCED, membership=Membership(MEMBERS.groups, None))
    words = "There are no data on the development status of States."
    assert said(balance.development_status, asked) == [Unknown(words)]
    assert checked(asked)["development_status"].outcome is UNDETERMINED


def test_levels_far_apart_and_not_known() -> None:
    far = facts(table(1, of("EGY", level=Level.HEAD_OF_STATE), of("DEU", level=Level.MINISTER)))
    words = "The levels at “Round table 1” lie 4 tiers apart; at most 2."
    assert said(balance.level_gap, far) == [Breach(words, (id_of(1), *nominated("EGY", "DEU")))]
    near = facts(table(1, of("EGY", level=Level.MINISTER), of("DEU", level=Level.PERMANENT_REPRESENTATIVE)))
    assert said(balance.level_gap, near) == []
    flat = LevelsModalities(tiers=Value(dict.fromkeys(Level, 1), Authority.PRACTICE))
    assert said(balance.level_gap, replace(far, levels=flat)) == []
    unknown = facts(table(1, of("EGY", level=Level.MINISTER), of("DEU")), table(2, of("POL"), None))
    words = "The level is not known at “Round table 1”: Germany."
    assert said(balance.level_gap, unknown) == [Unknown(words, (id_of(1), *nominated("DEU")))]


def test_a_state_of_the_last_forum() -> None:
    again = facts(table(1, of("ITA"), of("EGY")))
    breach = Breach("Italy co-chaired a round table of Review Forum 2022 too.", nominated("ITA"))
    assert said(balance.state_of_last_forum, again) == [breach]
    partly = LastForum("Review Forum 2022", frozenset({"ITA"}), complete=False)
    unknown = Unknown("Not all co-chairs of Review Forum 2022 are known.")
    assert said(balance.state_of_last_forum, replace(again, last=partly)) == [breach, unknown]
    assert said(balance.state_of_last_forum, facts(table(1, of("ITA")), last=partly)) == [breach]
    assert said(balance.state_of_last_forum, replace(again, last=None)) == [
        Unknown("The co-chairs of the last forum are not known.")
    ]
    assert said(balance.state_of_last_forum, facts(table(1, of("EGY"), of("DEU")))) == []
    assert checked(replace(again, last=partly))["state_of_last_forum"].outcome is FAILED


# How rules are asked, by role, weight and binding.


def test_every_rule_says_in_a_sentence_what_it_asks_and_has_a_weight_in_both_templates() -> None:
    for template in ForumTemplate:
        weights = load_template(template).modalities.checks
        for rule in BALANCE_RULES:
            assert rule.__name__ in weights, (template, rule.__name__)
            assert sentence(rule).endswith("."), rule.__name__
            assert "Authority:" not in sentence(rule)
            named = f"Authority: {weights[rule.__name__].authority.value}."
            if template is ForumTemplate.IMRF:
                assert (rule.__doc__ or "").endswith(named), rule.__name__
    assert sentence(balance.state_twice) == "No State has two seats."


@pytest.mark.parametrize("template", ForumTemplate)
def test_of_both_templates_only_advice_may_be_made_binding(template: ForumTemplate) -> None:
    weights = load_template(template).modalities.checks
    blocking = {rule.__name__ for rule in BALANCE_RULES if weights[rule.__name__].severity is Severity.BLOCKING}
    assert blocking == {
        "co_chairs_per_table",
        "not_a_member_state",
        "state_twice",
        "person_overlap",
        "unavailable",
        "ruled_out",
    }
    assert {reason.value for reason in BALANCE} == {r.__name__ for r in BALANCE_RULES} - blocking - {"seat_vacant"}
    assert set(GAINS) | set(BALANCE) == set(Reason)
    asked = check_balance(pairs(*BALANCED), weights)
    assert [one.code for one in asked] == [rule.__name__ for rule in BALANCE_RULES]
    assert {one.code: one.severity for one in asked} == {
        r.__name__: weights[r.__name__].severity for r in BALANCE_RULES
    }


def test_a_rule_without_a_weight_is_not_asked() -> None:
    assert [one.code for one in check_balance(pairs(), {"one_group": WEIGHTS["one_group"]})] == ["one_group"]


def binding(*reasons: Reason) -> CoChairsModalities:
    return CoChairsModalities(binding=Value(reasons, Authority.DEFAULT))


def test_what_the_office_binds_itself_to_blocks_and_may_be_overridden() -> None:
    two_women = facts(table(1, of("EGY", F), of("DEU", F)), table(2, of("POL", F), of("BRA")))
    (advice, unknown) = checked(two_women)["one_gender"].findings
    assert (advice.severity, advice.overridable) == (Severity.ADVISORY, False)
    bound = checked(replace(two_women, modalities=binding(Reason.ONE_GENDER)))
    assert bound["one_gender"].severity is Severity.BLOCKING
    assert bound["one_gender"].findings == (replace(advice, severity=Severity.BLOCKING, overridable=True), unknown)
    assert bound["one_gender"].findings[0].authority is Authority.RESOLUTION_73_326
    assert bound["one_group"].severity is Severity.ADVISORY
    assert [f.code for f in findings_of(tuple(bound.values())) if f.severity is Severity.BLOCKING] == ["one_gender"]


def test_binding_loosens_no_rule_that_blocks_already() -> None:
    strict = {"one_group": Weight(Severity.BLOCKING, Authority.RESOLUTION_73_326)}
    asked = facts(table(1, of("EGY"), of("KEN")), modalities=binding(Reason.ONE_GROUP))
    (found,) = checked(asked, strict)["one_group"].findings
    assert (found.severity, found.overridable) == (Severity.BLOCKING, False)


def test_roles_are_asked_what_fits_them() -> None:
    shared = {
        "one_group",
        "one_gender",
        "gender_over_all",
        "group_missing",
        "group_over_share",
        "development_status",
    }
    of_roles = {role: {rule.__name__ for rule in rules} for role, rules in ROLE_RULES.items()}
    assert of_roles.pop(SeatRole.CO_CHAIR) == {rule.__name__ for rule in BALANCE_RULES}
    assert of_roles.pop(SeatRole.CO_FACILITATOR) == {"state_twice", *shared}
    assert set(of_roles) == {SeatRole.MODERATOR, SeatRole.PANELLIST, SeatRole.KEYNOTE_SPEAKER}
    assert all(rules == shared for rules in of_roles.values())
    panel = facts(table(1, of("EGY", F), of("KEN", F)), role=SeatRole.PANELLIST)
    assert {code for code, one in checked(panel).items() if one.outcome is FAILED} == {
        "one_group",
        "one_gender",
        "group_over_share",  # of two seats a group's share is one
    }


# Whatever the seats.

STATES = st.sampled_from(sorted(GROUPS))
HOLDERS = st.builds(
    of, st.one_of(st.none(), STATES), st.sampled_from(Gender), st.one_of(st.none(), st.sampled_from(Level))
)
SLATES = st.lists(st.one_of(st.none(), HOLDERS), min_size=8, max_size=8)
BINDINGS = st.sets(st.sampled_from(BALANCE)).map(lambda reasons: binding(*sorted(reasons)))


@given(SLATES, BINDINGS)
def test_nothing_undetermined_ever_blocks(seats: Sequence[Holder | None], bound: CoChairsModalities) -> None:
    for one in check_balance(pairs(*seats, modalities=bound), WEIGHTS):
        told = {finding.code for finding in one.findings}
        assert told <= {one.code, "undetermined"}
        assert all(f.severity is Severity.ADVISORY for f in one.findings if f.code == "undetermined")
        expected = FAILED if one.code in told else UNDETERMINED if told else PASSED
        assert one.outcome is expected
        assert (times_breached(getattr(balance, one.code), pairs(*seats, modalities=bound)) > 0) == (
            expected is FAILED
        )


@given(SLATES, st.integers(0, 7), st.sampled_from([F, M, OTHER]))
def test_a_gender_that_is_stated_decides_and_never_undecides(
    seats: list[Holder | None], place: int, gender: Gender
) -> None:
    """What is not kept stays not kept; what was undetermined may come out either way."""
    holder = seats[place] or of("EGY")
    before = [*seats[:place], replace(holder, gender=PENDING), *seats[place + 1 :]]
    after = [*seats[:place], replace(holder, gender=gender), *seats[place + 1 :]]
    for rule in (balance.one_gender, balance.gender_over_all):
        was, now = (checked(pairs(*one))[rule.__name__].outcome for one in (before, after))
        assert (was, now) not in {(FAILED, UNDETERMINED), (FAILED, PASSED), (PASSED, UNDETERMINED), (PASSED, FAILED)}
        unknown = [sum(isinstance(one, Unknown) for one in rule(pairs(*each))) for each in (before, after)]
        assert unknown[1] <= unknown[0]


@given(SLATES, st.integers(0, 7), HOLDERS)
def test_a_holder_for_a_vacant_seat_may_keep_or_break_a_rule_but_mends_no_breach_but_of_the_vacancy(
    seats: list[Holder | None], place: int, holder: Holder
) -> None:
    vacant, filled = [*seats[:place], None, *seats[place + 1 :]], [*seats[:place], holder, *seats[place + 1 :]]
    before, after = checked(pairs(*vacant)), checked(pairs(*filled))
    mended = {code for code, one in before.items() if one.outcome is FAILED and after[code].outcome is not FAILED}
    assert mended <= {"seat_vacant"}
    assert set(before) == set(after)


@given(SLATES)
def test_findings_name_what_is_there(seats: list[Holder | None]) -> None:
    asked = pairs(*seats)
    ids = {str(bench.meeting_id) for bench in asked.benches} | {concern(holder) for holder in asked.holders}
    for finding in findings_of(check_balance(asked, WEIGHTS)):
        named = {one for one in finding.concerns if not one.startswith(("group:", "development:", "rule:"))}
        assert named <= ids
        assert all(UUID(one) for one in named if ":" not in one)
