"""Which messages one gets: what binds always, the rest as one says, when logged in or by a message's own link."""

import re
from email import message_from_bytes, policy
from email.policy import SMTP
from typing import Any
from uuid import UUID

import pytest

from api.main import new_id
from api.schemas.preferences import MessageChoicesUpdate
from models.enums import Language, MessageKind, MessageTopic
from services.adapters.letters import COMPLETE
from services.adapters.signing import Signer
from services.rules.preferences import TOPIC_OF, binding, kinds_of
from tests.mail import deliver, words
from tests.speakers import LATER, asked, listed
from tests.world import Client, Clock

EGYPT = "egypt@demo.example"

HOW = "A POST to this same address ends these messages, without a login."


def wanted(answer: dict[str, Any]) -> dict[str, bool]:
    return {one["topic"]: one["wanted"] for one in answer["topics"]}


async def choose(client: Client, **topics: bool) -> dict[str, bool]:
    answer = await client.egypt.patch("/me/messages", json=topics)
    assert answer.status_code == 200, answer.text
    return wanted(answer.json())


def test_every_kind_binds_or_has_one_topic() -> None:
    assert sorted([*binding(), *TOPIC_OF]) == sorted(MessageKind)
    assert sorted(kind for topic in MessageTopic for kind in kinds_of(topic)) == sorted(TOPIC_OF)
    # What nobody may lose sight of, written out once more.
    assert {
        MessageKind.PASSWORD_RESET,
        MessageKind.ROLE_GRANTED,
        MessageKind.COLLEAGUE_INVITED,
        MessageKind.CO_CHAIR_APPOINTED,
        MessageKind.APPLICATION_RETURNED,
        MessageKind.NAME_LIST_CIRCULATED,
        MessageKind.REGISTRATION_REVOKED,
        MessageKind.SPEAKING_SELECTED,
        MessageKind.PLACE_OFFERED,
        MessageKind.PLACE_CANCELLED,
    } <= set(binding())


async def test_what_is_not_wanted_is_not_queued_and_what_is_queued_does_not_go(
    client: Client, clock: Clock, db_sessions
) -> None:
    path = await listed(client)
    clock.now = LATER
    first = (await client.egypt.get("/me/messages")).json()
    assert set(wanted(first).values()) == {True}
    assert "password_changed" in first["always"]
    await asked(client.egypt, path)
    assert (await choose(client, acknowledgements=False))["acknowledgements"] is False
    assert (await deliver(db_sessions, clock)).messages == []
    (message,) = (await client.opga.get("/messages")).json()["items"]
    assert message["state"] == "dropped"
    # From now on none is queued; to others it goes on, and so it does once it is wanted again.
    await asked(client.egypt, path, speaking="group", group_name="Some")
    await asked(client.germany, path)
    assert [mail["To"] for mail in (await deliver(db_sessions, clock)).messages] == ["germany@demo.example"]
    assert len((await client.opga.get("/messages")).json()["items"]) == 2
    assert set((await choose(client, acknowledgements=True, slot_exchanges=True)).values()) == {True}


@pytest.mark.parametrize("language", COMPLETE)
async def test_the_link_of_a_message_ends_its_topic_with_one_click(
    client: Client, clock: Clock, db_sessions, language: Language
) -> None:
    await client.egypt.patch("/me", json={"language": language.value})
    path = await listed(client)
    clock.now = LATER
    await asked(client.egypt, path)
    (mail,) = (await deliver(db_sessions, clock, client.app.state.signer)).messages
    # As it is on the wire: one line, not encoded; the same address is in the words.
    sent = mail.as_bytes(policy=SMTP)
    (address,) = re.findall(rb"^List-Unsubscribe: <(https://\S+)>\r$", sent, flags=re.M)
    read = message_from_bytes(sent, policy=policy.default)
    assert (read["List-Unsubscribe"], read["List-Unsubscribe-Post"]) == (
        f"<{address.decode()}>",
        "List-Unsubscribe=One-Click",
    )
    assert f"\n{address.decode()}\n" in words(mail)
    own = address.decode().removeprefix("https://imrf.example/v1")
    told = await client.anonymous.get(own)
    assert (told.status_code, told.json()) == (
        200,
        {
            "topic": "acknowledgements",
            "wanted": True,
            "kinds": ["speaker_inscribed", "speaking_requested"],
            "how": HOW,
        },
    )
    assert set(wanted((await client.egypt.get("/me/messages")).json()).values()) == {True}  # reading does nothing
    for _ in range(2):
        done = await client.anonymous.post(own, data={"List-Unsubscribe": "One-Click"})
        assert (done.status_code, done.json()["wanted"]) == (200, False)
    egypt, germany = [(await one.get("/me/messages")).json() for one in (client.egypt, client.germany)]
    assert [topic for topic, is_wanted in wanted(egypt).items() if not is_wanted] == ["acknowledgements"]
    assert set(wanted(germany).values()) == {True}


def another(token: str, place: int) -> str:
    """`token` with another character at `place`."""
    return token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]


async def test_a_link_is_good_for_its_account_and_topic_alone(client: Client, clock: Clock, db_sessions) -> None:
    signer: Signer = client.app.state.signer
    own = UUID((await client.egypt.get("/me")).json()["id"])
    token = signer.unsubscribing(own, MessageTopic.SLOT_EXCHANGES)
    for other in (another(token, 0), another(token, 20), another(token, len(token) - 2), "A" * 64):
        for ask in (client.anonymous.get, client.anonymous.post):
            answer = await ask("/unsubscribe", params={"token": other})
            assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_token")
    strange = Signer(["ab" * 32]).unsubscribing(own, MessageTopic.SLOT_EXCHANGES)
    assert (await client.anonymous.post("/unsubscribe", params={"token": strange})).status_code == 422
    assert set(wanted((await client.egypt.get("/me/messages")).json()).values()) == {True}


def test_a_former_key_still_opens() -> None:
    account, topic = new_id(), MessageTopic.PROGRAMME_CHANGES
    token = Signer(["ab" * 32]).unsubscribing(account, topic)
    assert Signer(["cd" * 32, "ab" * 32]).unsubscriber(token) == (account, topic)
    assert Signer(["cd" * 32]).unsubscriber(token) is None
    assert Signer(["ab" * 32]).unsubscribing(account, topic) == token


async def test_what_binds_has_no_such_link(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": EGYPT})
    (mail,) = (await deliver(db_sessions, clock, client.app.state.signer)).messages
    assert mail["List-Unsubscribe"] is None
    assert "unsubscribe" not in words(mail)
    for sent, field in (({"passwords": False}, "passwords"), ({"slot_exchanges": "no"}, "slot_exchanges")):
        answer = await client.egypt.patch("/me/messages", json=sent)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


def test_every_topic_can_be_chosen() -> None:
    assert list(MessageChoicesUpdate.model_fields) == list(MessageTopic)
