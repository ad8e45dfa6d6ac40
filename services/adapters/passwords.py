"""Judging and hashing passwords (argon2id) without stopping the event loop.

One hash takes tens of milliseconds of CPU and megabytes of memory: at most two run at once, in threads.
"""

import secrets
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from zxcvbn import zxcvbn

from services.errors import InvalidInput, Overloaded

PASSWORD_LENGTH = range(12, 129)
# OWASP's minimum for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
_HASH = PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),))
_PARAMETERS = "$argon2id$v=19$m=19456,t=2,p=1$"
_LEAST_SCORE = 2  # of 0 to 4; below are common passwords, runs of keys, repetitions
_MOST_JUDGED = 40  # characters; judging takes ever longer
# What may stand for letters: with many of them judging tries each combination, for seconds.
_STAND_INS = str.maketrans("", "", "@({[<!|$+%")
_MOST_WAITING = 100
_OURS = ("imrf", "migration", "forum")

R = TypeVar("R")


class Passwords:
    """Judges, hashes and verifies; make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(2)
        self._judging = CapacityLimiter(1)  # the library keeps what it was given in a global
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """The hash to store."""
        return await self._in_thread(lambda: _HASH.hash(password))

    async def hash_new(self, password: str, *, email: str, field: str = "password") -> str:
        """The hash of a password that somebody chose. Raises InvalidInput for an easy one, Overloaded."""
        _demand_room(self._judging)
        await to_thread.run_sync(lambda: demand_strong(password, email=email, field=field), limiter=self._judging)
        return await self.hash(password)

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether the password fits. With no hash to compare it takes as long, and is False. Raises Overloaded."""
        if hashed is None:
            if self._nobody is None:
                self._nobody = await self.hash(secrets.token_urlsafe())
            await self._verify(password, self._nobody)
            return False
        return await self._verify(password, hashed)

    async def _verify(self, password: str, hashed: str) -> bool:
        return await self._in_thread(lambda: _HASH.verify(password, hashed))

    @staticmethod
    def is_outdated(hashed: str) -> bool:
        """Whether it was made with other parameters than those of now."""
        return not hashed.startswith(_PARAMETERS)

    async def _in_thread(self, work: Callable[[], R]) -> R:
        _demand_room(self._limiter)
        return await to_thread.run_sync(work, limiter=self._limiter)


def _demand_room(limiter: CapacityLimiter) -> None:
    """Who would wait for seconds is told to come again, rather than be served long after they left."""
    if limiter.statistics().tasks_waiting >= _MOST_WAITING:
        raise Overloaded


def demand_strong(password: str, *, email: str, field: str = "password") -> None:
    """Raises InvalidInput for a password shorter than 12 or longer than 128 characters, or one that is easy to guess:
    common, a run of keys, repetitions, the address itself."""
    if len(password) not in PASSWORD_LENGTH:
        raise InvalidInput(field, "password_length", "expected 12 to 128 characters")
    own = [*_OURS, email.translate(_STAND_INS), *email.replace("@", ".").split(".")]
    judged = password.translate(_STAND_INS)[:_MOST_JUDGED]
    if not judged or zxcvbn(judged, user_inputs=own)["score"] < _LEAST_SCORE:
        raise InvalidInput(
            field,
            "password_common",
            "expected one that is harder to guess, such as four or five unrelated words",
        )
