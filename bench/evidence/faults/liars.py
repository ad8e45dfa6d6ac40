"""Mail servers that are slow, hang up, talk nonsense, or promise what they do not do."""

import socketserver
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.parser import BytesHeaderParser
from typing import Any

A_SECOND = 1.0  # of one that says a byte at a time


class Ended(Exception):
    """The conversation is over."""


class Talk:
    """One connection: `say` and `hear`."""

    def __init__(self, request: Any, reading: Any, liar: "Liar") -> None:
        self._request, self._reading, self.liar = request, reading, liar
        self.pause = 0.0  # seconds after each byte

    def say(self, words: str) -> None:
        """A line."""
        line = f"{words}\r\n".encode()
        if not self.pause:
            self._request.sendall(line)
            return
        for number in range(len(line)):
            self._request.sendall(line[number : number + 1])
            if self.liar.ended.wait(self.pause):
                raise Ended

    def hear(self) -> str:
        """The verb of the next line. Raises Ended."""
        line = self._reading.readline()
        if not line:
            raise Ended
        verb: str = line.decode("latin-1").strip().upper().partition(" ")[0]
        self.liar.heard[verb] += 1
        return verb

    def take(self) -> None:
        """A message to its end, whose Message-ID is noted."""
        lines = list(iter(self._reading.readline, b".\r\n"))
        if not lines or b"" in lines:
            raise Ended
        self.liar.read.append(str(BytesHeaderParser().parsebytes(b"".join(lines))["Message-ID"]))

    def wait(self) -> None:
        """Without a word, until this server ends."""
        self.liar.ended.wait(60)
        raise Ended

    def answer(self, **instead: str) -> None:
        """As a server does, but to these verbs. Ends when there was a message, or is to be TLS."""
        self.say(instead.get("BANNER", "220 k"))
        while True:
            verb = self.hear()
            self.say(instead.get(verb, {"DATA": "354 k", "QUIT": "221 k"}.get(verb, "250 k")))
            if verb == "QUIT":
                raise Ended
            if verb == "STARTTLS" and not instead.get(verb, "2").startswith("5"):
                return
            if verb == "DATA" and verb not in instead:
                self.take()
                return


class Liar:
    """Listens within `serving`; each connection is given to the next of `ways`, in turns."""

    def __init__(self, *ways: Callable[[Talk], None]) -> None:
        self.ways = ways
        self.read: list[str] = []  # Message-IDs of what was wholly received, whatever was said of it
        self.acknowledged: list[str] = []
        self.heard: Counter[str] = Counter()
        self.connections = 0
        self.longest = 0.0  # seconds of a connection
        self.ended = threading.Event()

    @contextmanager
    def serving(self, port: int) -> Iterator[None]:
        """All connections are gone afterwards."""
        with _Server(("127.0.0.1", port), _handler(self)) as server:
            thread = threading.Thread(target=server.serve_forever, args=(0.02,))
            thread.start()
            try:
                yield
            finally:
                self.ended.set()
                server.shutdown()
                thread.join()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


def _handler(liar: Liar) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            way = liar.ways[liar.connections % len(liar.ways)]
            liar.connections += 1
            begin = time.monotonic()
            with suppress(OSError, Ended):
                way(Talk(self.request, self.rfile, liar))
            liar.longest = max(liar.longest, time.monotonic() - begin)

    return Handler


def trickle(talk: Talk) -> None:
    """Each word is right, and soon enough for a limit on one step."""
    talk.pause = A_SECOND
    talk.answer()


def hang_up(talk: Talk) -> None:
    """When the whole message is there."""
    talk.answer()


def keep_silent(talk: Talk) -> None:
    """After the message was taken: QUIT is not answered."""
    talk.answer()
    talk.liar.acknowledged.append(talk.liar.read[-1])
    talk.say("250 k")
    talk.hear()
    talk.wait()


def refuse_message(talk: Talk) -> None:
    """Its recipient was welcome."""
    talk.answer()
    talk.say("554 5.6.0 changed my mind")
    talk.hear()


def refuse_mailbox(talk: Talk) -> None:
    """For good."""
    talk.answer(RCPT="550 5.1.1 no such mailbox")


def accept(talk: Talk) -> None:
    """As it should be."""
    talk.answer()
    talk.liar.acknowledged.append(talk.liar.read[-1])
    talk.say("250 k")
    talk.hear()
    talk.say("221 k")


def be_away(talk: Talk) -> None:
    """As a server that has enough to do."""
    talk.say("421 4.3.2 come again")


def babble(talk: Talk) -> None:
    """From the first word."""
    talk.say("hello?!")
    talk.hear()


def miscount(talk: Talk) -> None:
    """With codes that there are not."""
    talk.answer(MAIL="999 what")


def mix_up(talk: Talk) -> None:
    """With codes of something else: go on where it is no time to, and bytes that are no text."""
    talk.answer(RCPT="354 \xff\xfe go on")


def chatter(talk: Talk) -> None:
    """A reply without an end."""
    with suppress(OSError):
        while not talk.liar.ended.is_set():
            talk.say("250-" + "k" * 500)


def refuse_rights(talk: Talk) -> None:
    """5xx that is no fault of the recipient."""
    talk.answer(RCPT="550 5.7.1 relaying denied")


NONSENSE = (be_away, babble, miscount, mix_up, chatter, refuse_message, refuse_rights)


def talk_on(talk: Talk) -> None:
    """STARTTLS was welcome, and then there is no TLS."""
    talk.answer(EHLO="250-k\r\n250 STARTTLS", STARTTLS="220 k")
    with suppress(OSError):
        talk.say("250 go on in clear")
    talk.hear()


def fall_silent(talk: Talk) -> None:
    """STARTTLS was welcome, and then there is nothing."""
    talk.answer(EHLO="250-k\r\n250 STARTTLS", STARTTLS="220 k")
    talk.wait()


def not_offer(talk: Talk) -> None:
    """STARTTLS is not known here."""
    talk.answer(STARTTLS="502 5.5.1 not known")
