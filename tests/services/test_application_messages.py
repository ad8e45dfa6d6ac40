"""What applicants are told: true when it is sent, in their language, and nothing of what Member States did."""

from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest

from api.main import new_id
from models.enums import ApplicationAct, EntryOutcome, MessageKind
from services.adapters.letters import _WORDS
from services.application_messages import OF_APPLICATIONS
from services.application_steps import TOLD
from tests.applicants import NAMES, REFERENCE, Applicant, add_record, applicant
from tests.mail import deliver, subject, words
from tests.world import NOON, Client, Clock

SUBMIT, RETURN, PROPOSE = ApplicationAct.SUBMIT, ApplicationAct.RETURN, ApplicationAct.PROPOSE
SCREEN_IN, SCREEN_OUT, WITHDRAW = ApplicationAct.SCREEN_IN, ApplicationAct.SCREEN_OUT, ApplicationAct.WITHDRAW
FINALIZE, LEAVE_OFF, ADMIT = ApplicationAct.FINALIZE, ApplicationAct.LEAVE_OFF, ApplicationAct.ADMIT
CLOSING = "This message was sent automatically"


async def sent(one: Applicant) -> list[EmailMessage]:
    return (await deliver(one.sessions, one.clock)).messages


async def only(one: Applicant) -> EmailMessage:
    (message,) = await sent(one)
    assert message["To"] == "ngo@demo.example"
    return message


def body(message: EmailMessage) -> str:
    """Without what every message ends with."""
    return words(message).split(f"\n\n{CLOSING}")[0].rstrip()


async def took(one: Applicant, *acts: ApplicationAct) -> None:
    """These steps, told of and forgotten."""
    for act in acts:
        await one.step(act, reason="Not one of a kind" if act is SCREEN_OUT else None)
    await sent(one)


async def returned(one: Applicant, *fields: str, reason: str = "The report is of 2019.") -> None:
    """To be corrected within a week."""
    due = (one.clock.now + timedelta(days=7)).replace(hour=22)
    await one.step(RETURN, reason=reason, returned_fields=[*fields] or ["funding"], due_at=due)


@pytest.fixture
async def one(client: Client, clock: Clock, db_sessions: Any) -> Applicant:
    return await applicant(client, clock, db_sessions)


@pytest.fixture
async def listed(one: Applicant) -> Applicant:
    """On the first list, which Member States have."""
    await took(one, SUBMIT, SCREEN_IN, PROPOSE)
    return one


def test_every_step_is_told_of() -> None:
    assert set(TOLD) == set(ApplicationAct)
    about = {kind for kind in MessageKind if kind.value.startswith("application_")}
    assert set(OF_APPLICATIONS) == about
    assert set().union(*OF_APPLICATIONS.values()) == set(ApplicationAct)


async def test_a_submitted_application_word_for_word(one: Applicant) -> None:
    await one.step(SUBMIT)
    message = await only(one)
    assert subject(message) == "Example Migrants’ Council: application received (Test forum)"
    assert body(message) == (
        "The application of Example Migrants’ Council for special accreditation has been received.\n"
        "\n"
        "Forum: Test forum\n"
        "\n"
        f"Reference: {REFERENCE}\n"
        "\n"
        "Please give the reference whenever you write to us. The Secretariat examines the application, and writes to"
        " you if something is missing; until then you need do nothing.\n"
        "\n"
        "To see or withdraw it, use this link when you are logged in:\n"
        "\n"
        f"https://imrf.example/v1/forums/imrf-test/applications/{one.application_id}\n"
        "\n"
        "If you have a question, ask the Office of the President of the General Assembly."
    )


async def test_what_is_left_off_word_for_word_and_in_arabic(client: Client, listed: Applicant) -> None:
    await client.ngo.patch("/me", json={"language": "ar"})
    await listed.step(LEAVE_OFF)
    message = await only(listed)
    assert words(message).startswith(
        "أصبحت القائمة نهائية، ولم يرد فيها الاسم التالي: \u2068مجلس المهاجرين (مثال)\u2069.\n"
        "\n"
        "المنتدى: \u2068منتدى للاختبار\u2069\n"
        "\n"
        f"الرقم المرجعي: \u2068{REFERENCE}\u2069\n"
        "\n"
        "يعرض هذا الرابط الطلب بعد تسجيل الدخول:\n"
        "\n"
        f"https://imrf.example/v1/forums/imrf-test/applications/{listed.application_id}\n"
        "\n"
        "للاستفسار، يرجى التواصل مع \u2068مكتب رئيس الجمعية العامة\u2069.\n"
    )
    assert 'dir="rtl"' in words(message, "html")


async def test_who_is_left_off_is_told_no_reason_even_where_one_is_on_record(listed: Applicant) -> None:
    await listed.step(LEAVE_OFF, reason="Vermilion")
    message = await only(listed)
    assert body(message).startswith("The list is final. Example Migrants’ Council is not on it.\n\nForum:")
    assert "General Assembly:" not in body(message)
    assert "Vermilion" not in message.as_string() + words(message) + words(message, "html")


async def test_a_returned_one_says_what_to_correct_and_until_when(client: Client, one: Applicant) -> None:
    await took(one, SUBMIT)
    await returned(one, "funding", "documents.annual_report")
    told = body(await only(one))
    assert "What the Secretariat writes: The report is of 2019." in told
    assert "To be corrected: sources of funding, last annual report (document)" in told
    assert "Until: Thursday, 22 January 2026, 17:00 (New York), 22:00 UTC" in told
    await took(one, SUBMIT)
    await client.ngo.patch("/me", json={"language": "fr"})
    await returned(one, "documents.constitution")
    told = words(await only(one))
    assert "l’organisation suivante" in told
    assert "Conseil exemple des migrants" in told
    assert "À corriger : statuts ou règlement intérieur (document)" in told
    assert "Délai : jeudi 22 janvier 2026, 17:00 (New York), 22:00 UTC" in told


async def test_of_what_was_returned_twice_the_second_is_told(one: Applicant) -> None:
    await took(one, SUBMIT)
    await returned(one, "purpose", reason="Vermilion")
    one.clock.forward(hours=1)
    await one.step(SUBMIT)
    one.clock.forward(hours=1)
    await returned(one, "funding", reason="Cinnabar")
    told = body(await only(one))  # the two before are not sent any more
    assert "Cinnabar" in told
    assert "Vermilion" not in told


@pytest.mark.parametrize(
    ("before", "late", "later"),
    [
        ((), SUBMIT, SCREEN_IN),
        ((SUBMIT,), RETURN, SUBMIT),
        ((SUBMIT,), SCREEN_IN, SCREEN_OUT),
        ((SUBMIT,), SCREEN_OUT, SCREEN_IN),
        ((SUBMIT, SCREEN_IN), PROPOSE, FINALIZE),
        ((SUBMIT, SCREEN_IN, PROPOSE), LEAVE_OFF, ADMIT),
        ((SUBMIT, SCREEN_IN, PROPOSE), FINALIZE, WITHDRAW),
    ],
)
async def test_what_is_not_true_any_more_is_not_sent(
    one: Applicant, before: tuple[ApplicationAct, ...], late: ApplicationAct, later: ApplicationAct
) -> None:
    await took(one, *before)
    if late is RETURN:
        await returned(one)
    else:
        await one.step(late, reason="Not one of a kind")
    one.clock.forward(minutes=5)
    await one.step(later, reason="Not one of a kind")
    assert [subject(message) for message in await sent(one)] == [await _subject(one, later)]


async def _subject(one: Applicant, act: ApplicationAct) -> str:
    subject = str(_WORDS[TOLD[act].value]["en"]["subject"])
    return subject.format(organization=NAMES["en"], forum="Test forum")


async def test_on_a_list_it_says_when_the_period_ends(client: Client, one: Applicant) -> None:
    await took(one, SUBMIT, SCREEN_IN)
    circulated = await client.opga.post("/forums/imrf-test/acts", json={"act": "list_circulated"})
    assert circulated.status_code == 201, circulated.text
    await one.step(PROPOSE, details={"list": 1})
    told = body(await only(one))
    assert told.startswith(
        "Example Migrants’ Council is on the list that was submitted to Member States on a non-objection basis."
    )
    assert "The period ends: Thursday, 29 January 2026, 17:00 (New York), 22:00 UTC" in told
    assert "You need do nothing." in told


async def test_of_a_period_that_organizations_are_not_to_know_no_end_is_told(client: Client, one: Applicant) -> None:
    """The second list's, and one of which nobody knows when it ends."""
    await took(one, SUBMIT, SCREEN_IN)
    await client.opga.post("/forums/imrf-test/acts", json={"act": "late_list_circulated"})
    await one.step(PROPOSE, details={"list": 2})
    assert "The period ends" not in body(await only(one))


async def test_an_extended_period_ends_later(client: Client, one: Applicant) -> None:
    await took(one, SUBMIT, SCREEN_IN)
    await client.opga.post("/forums/imrf-test/acts", json={"act": "list_circulated"})
    sent_with = {"until": "2026-02-02T12:00", "reason": "The letter went out late"}
    path = "/forums/imrf-test/deadlines/non_objection_ends/extensions"
    assert (await client.opga.post(path, json=sent_with)).status_code == 201
    await one.step(PROPOSE, details={"list": 1})
    assert "The period ends: Monday, 2 February 2026, 12:00 (New York), 17:00 UTC" in body(await only(one))


async def test_who_is_accredited_is_told_what_comes_next(listed: Applicant) -> None:
    await listed.step(FINALIZE)
    told = body(await only(listed))
    assert told.startswith("Example Migrants’ Council has been accredited: it is on the final list.")
    assert "register with the Secretariat each person" in told
    assert "does not promise entry to every segment" in told
    assert "Decision" not in told


async def test_of_what_the_assembly_decides_it_is_told_and_of_its_decision(listed: Applicant) -> None:
    await listed.step(LEAVE_OFF, told=MessageKind.APPLICATION_REFERRED)
    await listed.decided(EntryOutcome.REFERRED)
    told = body(await only(listed))
    assert "the General Assembly will decide whether it takes part" in told
    await listed.decided(EntryOutcome.ADMITTED, "80/501")
    await listed.step(ADMIT)
    assert "Decision: 80/501" in body(await only(listed))


async def test_once_the_assembly_has_decided_nobody_is_told_that_it_will(listed: Applicant) -> None:
    await listed.step(LEAVE_OFF, told=MessageKind.APPLICATION_REFERRED)
    await listed.decided(EntryOutcome.NOT_ADMITTED, "80/501")
    assert await sent(listed) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Decision of the General Assembly: 80/501"),
        ("fr", "Décision de l’Assemblée générale : 80/501"),
        ("ar", "قرار الجمعية العامة: \u206880/501\u2069"),
    ],
)
async def test_who_is_not_admitted_is_told_by_which_decision(
    client: Client, listed: Applicant, language: str, line: str
) -> None:
    await listed.step(LEAVE_OFF, told=MessageKind.APPLICATION_REFERRED)
    await listed.decided(EntryOutcome.REFERRED)
    await sent(listed)
    await client.ngo.patch("/me", json={"language": language})
    await listed.decided(EntryOutcome.NOT_ADMITTED, "80/501")
    await listed.told(MessageKind.APPLICATION_NOT_FINAL)
    assert line in words(await only(listed))


async def test_a_draft_is_withdrawn_without_a_reference(one: Applicant) -> None:
    await one.step(WITHDRAW)
    told = body(await only(one))
    assert told.startswith(
        "The application of Example Migrants’ Council for special accreditation has been withdrawn."
    )
    assert "Reference" not in told
    assert "Reason" not in told


async def test_who_acts_for_it_no_longer_is_not_told(one: Applicant) -> None:
    await one.step(SUBMIT)
    await one.run("UPDATE role_grant SET revoked_at = :now WHERE party_id = :party", now=NOON, party=one.party_id)
    assert await sent(one) == []


async def test_what_the_secretariat_writes_is_text_alone(one: Applicant) -> None:
    await took(one, SUBMIT)
    await one.step(SCREEN_OUT, reason="<b>See</b> {link} https://elsewhere.example")
    message = await only(one)
    assert "Reason: <b>See</b> {link} https://elsewhere.example" in body(message)
    assert "<bdi>&lt;b&gt;See&lt;/b&gt; {link} https://elsewhere.example</bdi>" in words(message, "html")


async def test_of_two_records_merged_both_are_named(client: Client, one: Applicant) -> None:
    other = new_id()
    async with one.sessions() as db, db.begin():
        await add_record(db, other, {"en": "Council of Migrants"}, one.clock.now)
        ids = {"source_id": str(other), "target_id": str(one.party_id)}
        one.tell(db, MessageKind.ORGANIZATION_MERGED, **ids)
    message = await only(one)
    assert subject(message) == "Example Migrants’ Council: two records are one now"
    told = body(message)
    assert "The record that is kept: Example Migrants’ Council" in told
    assert "The record that went into it: Council of Migrants" in told
    assert f"https://imrf.example/v1/organizations/{one.party_id}" in told
