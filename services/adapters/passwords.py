"""Hashing passwords (argon2id) without stopping the event loop.

One hash takes tens of milliseconds of CPU and megabytes of memory: at most two run at once, in threads.
"""

from anyio import CapacityLimiter, to_thread
from fastapi_users.password import PasswordHelper

_HELPER = PasswordHelper()


class Passwords:
    """Hashes and verifies; make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(2)
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """The hash to store."""
        return await to_thread.run_sync(_HELPER.hash, password, limiter=self._limiter)

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether the password fits. With no hash to compare it takes as long, and is False."""
        if hashed is None:
            if self._nobody is None:
                self._nobody = await self.hash(_HELPER.generate())
            await self._verify(password, self._nobody)
            return False
        return await self._verify(password, hashed)

    async def _verify(self, password: str, hashed: str) -> bool:
        fits, _ = await to_thread.run_sync(_HELPER.verify_and_update, password, hashed, limiter=self._limiter)
        return bool(fits)
