"""An invitation is accepted once, however many send its code at once."""

import asyncio
from hashlib import sha256

from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, rounds
from bench.evidence.tally import Tally
from bench.world import address_of

# As a worker makes a token when it sends the message.
_TOKEN = (
    "INSERT INTO mailed_link_token (token_sha256, link_id) SELECT CAST(:digest AS text), link_id FROM invitation"
    " WHERE id = CAST(:invitation AS uuid) RETURNING link_id"
)
_GRANTS = "SELECT count(*) FROM role_grant WHERE role = 'auditor' AND account_id IN (SELECT id FROM account WHERE"
_GIVEN = f"{_GRANTS} email LIKE 'login-%')"


def _accept(site: Site, attempts: int, clients: int) -> Tally:
    """In each round all send one code, each from an address of its own."""
    turns = -(-attempts // clients)
    administrator = site.as_account("admin")
    tokens = []
    for turn in range(turns):
        offer = {"email": address_of(turn), "role": "auditor"}
        made = administrator.demand("POST", "/invitations", offer)["id"]
        tokens.append(f"token-of-invitation-{turn}".ljust(43, "x"))
        site.ask_database(_TOKEN, digest=sha256(tokens[-1].encode()).hexdigest(), invitation=made)
    tally, accepted = Tally(), [0] * turns

    async def accept(turn: int, _: int, caller: Caller) -> None:
        answer = await caller.ask("POST", "/invitations/accept", {"token": tokens[turn]})
        accepted[turn] += tally.note(answer, 422)

    callers = site.callers(clients, None)
    for number, caller in enumerate(callers):
        caller.source = f"127.0.1.{1 + number}"
    asyncio.run(rounds(callers, turns, accept, tally))
    tally.count("invitations accepted more than once", sum(max(0, number - 1) for number in accepted))
    tally.count("invitations that nobody could accept", accepted.count(0))
    tally.demand("grants given", site.number(_GIVEN), turns)
    return tally


RACE = Race(
    "INVITATIONS",
    "one invitation accepted by all at once",
    "link locked by its address and used up in one statement, nobody has one post twice",
    _accept,
)
