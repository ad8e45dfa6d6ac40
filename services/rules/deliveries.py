"""When a message that could not be sent is tried again."""

from datetime import timedelta

from models.enums import MessageState

# Longer than a batch of messages can take, each of them timing out: after it another worker takes them for lost.
LEASE = timedelta(minutes=5)
BATCH = 10
LONGEST_SENDING = timedelta(seconds=20)
MOST_ATTEMPTS = 30
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)

# What somebody has to look at: it is not tried again by itself.
UNDELIVERED = frozenset({MessageState.BOUNCED, MessageState.FAILED})


def next_try(attempts: int) -> timedelta | None:
    """How long after attempt number `attempts` the next one comes; None: there is none, about a day after the
    first. A worker hands over one message after the other, so what is due together does not come at once: the waits
    need no jitter."""
    if attempts >= MOST_ATTEMPTS:
        return None
    doubled: int = 2 ** (attempts - 1)
    return min(_FIRST_WAIT * doubled, _LONGEST_WAIT)
