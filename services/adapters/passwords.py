"""Judging and hashing passwords (argon2id) without stopping the event loop.

One hash takes tens of milliseconds of CPU and megabytes of memory: at most two run at once, in threads.
"""

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from fastapi_users.password import PasswordHelper
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from zxcvbn import zxcvbn

from services.errors import InvalidInput

PASSWORD_LENGTH = range(12, 129)
# OWASP's minimum for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
_HELPER = PasswordHelper(PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),)))
_LEAST_SCORE = 2  # of 0 to 4; below are common passwords, runs of keys, repetitions
_MOST_JUDGED = 72  # characters; judging takes ever longer
_OURS = ("imrf", "migration", "forum")

R = TypeVar("R")


class Passwords:
    """Judges, hashes and verifies; make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(2)
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """The hash to store."""
        return await self._in_thread(lambda: _HELPER.hash(password))

    async def hash_new(self, password: str, *, email: str, field: str = "password") -> str:
        """The hash of a password that somebody chose. Raises InvalidInput for one that is easy to guess."""
        await self._in_thread(lambda: demand_strong(password, email=email, field=field))
        return await self.hash(password)

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether the password fits. With no hash to compare it takes as long, and is False."""
        if hashed is None:
            if self._nobody is None:
                self._nobody = await self.hash(_HELPER.generate())
            await self._verify(password, self._nobody)
            return False
        return await self._verify(password, hashed)

    async def _verify(self, password: str, hashed: str) -> bool:
        fits, _ = await self._in_thread(lambda: _HELPER.verify_and_update(password, hashed))
        return bool(fits)

    async def _in_thread(self, work: Callable[[], R]) -> R:
        return await to_thread.run_sync(work, limiter=self._limiter)


def demand_strong(password: str, *, email: str, field: str = "password") -> None:
    """Raises InvalidInput for a password shorter than 12 or longer than 128 characters, or one that is easy to guess:
    common, a run of keys, repetitions, the address itself."""
    if len(password) not in PASSWORD_LENGTH:
        raise InvalidInput(field, "password_length", "expected 12 to 128 characters")
    own = [*_OURS, email, *email.replace("@", ".").split(".")]
    if zxcvbn(password[:_MOST_JUDGED], user_inputs=own)["score"] < _LEAST_SCORE:
        raise InvalidInput(
            field,
            "password_common",
            "expected one that is harder to guess, such as four or five unrelated words",
        )
