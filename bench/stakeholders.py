"""Organizations with an account and applications each, put in at once: for what is measured of accreditation."""

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text

from services.adapters.database import make_engine
from services.sessions import token_digest

ROWS = 5_000
# As long as names of organizations are.
_NAMES = {
    "en": "International Association for the Example of Migrants and Their Families, ",
    "ar": "الرابطة الدولية للمهاجرين وأسرهم على سبيل المثال ",
    "fr": "Association internationale pour l’exemple des migrants et de leurs familles, ",
}
_NUMBERED = "generate_series(1, :rows) AS n"
_OF = "JOIN party ON party.code = 'ORG_APPLIES_' || n"
_MAKE = (
    "INSERT INTO party (id, kind, code, names, sort_key) SELECT gen_random_uuid(), 'organization',"
    " 'ORG_APPLIES_' || n, jsonb_build_object('en', :en || n, 'ar', :ar || n, 'fr', :fr || n),"
    f" 'applies ' || lpad(n::text, 6, '0') FROM {_NUMBERED}",
    "INSERT INTO organization (party_id, country_id, category, compact_category, earlier_accreditations, head_gender,"
    " head_name, contact_name, contact_email, version, created_at, updated_at)"
    " SELECT party.id, country.id, 'ngo', 'civil_society', '{}', 'pending', 'Amal Example', 'Bo Example',"
    f" 'bo' || n || '@applies.example', 1, now(), now() FROM {_NUMBERED} {_OF}"
    " JOIN party AS country ON country.code = (ARRAY['EGY', 'KEN', 'DEU', 'BRA', 'IND'])[1 + n % 5]",
    "INSERT INTO account (id, email, hashed_password, is_active, is_superuser, is_verified, language, created_at)"
    f" SELECT gen_random_uuid(), n || '@applies.example', 'x', true, false, true, 'en', now() FROM {_NUMBERED}",
    "INSERT INTO role_grant (id, account_id, role, focal_point, party_id, valid_from)"
    f" SELECT gen_random_uuid(), account.id, 'stakeholder', true, party.id, now() FROM {_NUMBERED} {_OF}"
    " JOIN account ON account.email = n || '@applies.example'",
    "ANALYZE",
)


_TOKENS = (
    "INSERT INTO access_token (id, token_sha256, account_id, client, second_factor, created_at, expires_at)"
    " SELECT gen_random_uuid(), given.digest, account.id, 'bench', false, now(), now() + interval '60 days'"
    " FROM unnest(CAST(:digests AS text[]), CAST(:emails AS text[])) AS given(digest, email)"
    " JOIN account ON account.email = given.email"
)


async def _run(url: str, statements: Mapping[str, Mapping[str, Any]]) -> list[Any]:
    engine = make_engine(url, pool_size=1)
    async with engine.begin() as connection:
        await connection.execute(text("SET LOCAL statement_timeout = 0"))
        found = [(await connection.execute(text(one), given)) for one, given in statements.items()]
        rows = list(found[-1].all()) if found[-1].returns_rows else []
    await engine.dispose()
    return rows


def run(url: str, statements: Mapping[str, Mapping[str, Any]]) -> list[Any]:
    """Statements with their parameters in one transaction, without a limit on time; the rows of the last one."""
    return asyncio.run(_run(url, statements))


async def _run_alone(url: str, statements: Sequence[str]) -> None:
    engine = make_engine(url, pool_size=1)
    async with engine.connect() as connection:
        alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.execute(text("SET statement_timeout = 0"))
        for statement in statements:
            await alone.execute(text(statement))
    await engine.dispose()


def run_alone(url: str, statements: Sequence[str]) -> None:
    """Statements without a transaction around them, as those need that make databases."""
    asyncio.run(_run_alone(url, statements))


def make(admin_url: str, rows: int = ROWS) -> None:
    """So many organizations: `ORG_APPLIES_1` on, with the account `1@applies.example` on; unless some are there."""
    if run(admin_url, {"SELECT code FROM party WHERE code = 'ORG_APPLIES_1'": {}}):
        return
    known = {"rows": rows}
    run(admin_url, {one: known | _NAMES if ":en" in one else known if ":rows" in one else {} for one in _MAKE})


def address_of(number: int) -> str:
    """Of the account that acts for one of them."""
    return f"{number}@applies.example"


def sign_in(url: str, emails: Sequence[str]) -> dict[str, str]:
    """A token for each account, by address, without logging in: for many, and on a server whose clock is ahead, whose
    attempts would count against those of today."""
    tokens = {email: secrets.token_urlsafe(32) for email in emails}
    digests = [token_digest(token) for token in tokens.values()]
    run(url, {_TOKENS: {"digests": digests, "emails": list(tokens)}})
    return tokens
