"""Lots: the bytes as they are promised, and that nobody's own choice decides."""

import hashlib
import itertools

from hypothesis import given
from hypothesis import strategies as st

from services.rules.lots import commitment, lots

CODES = st.sets(st.from_regex(r"[A-Z]{3}(_[A-Z]{2})?", fullmatch=True), min_size=1, max_size=8)
SEED = "5e" * 32


def test_the_bytes_are_those_that_are_promised() -> None:
    """Written out, so that a stranger can compare."""
    whole = hashlib.sha256(b"5e5e\nDEU,EGY,ORG_EU\nEGY").hexdigest()
    assert lots("5e5e", ["ORG_EU", "EGY", "DEU", "EGY"])["EGY"] == whole
    assert commitment("5e5e") == hashlib.sha256(b"5e5e").hexdigest()


@given(CODES, st.randoms())
def test_lots_hang_on_who_drew_and_not_on_the_order_of_asking(codes: set[str], random) -> None:
    shuffled = [*codes, *codes]
    random.shuffle(shuffled)
    drawn = lots(SEED, shuffled)
    assert drawn == lots(SEED, codes)
    assert drawn.keys() == codes
    assert len(set(drawn.values())) == len(codes)
    with_another = lots(SEED, codes | {"XXXX"})
    assert all(drawn[code] != with_another[code] for code in codes)


def test_over_many_seeds_each_is_first_about_equally_often() -> None:
    codes = ("EGY", "DEU", "KEN", "MLT")
    drawn = [lots(f"{seed:064x}", codes) for seed in range(2000)]
    firsts = [min(codes, key=of.__getitem__) for of in drawn]
    counts = [firsts.count(code) for code in codes]
    assert all(abs(one - other) < 130 for one, other in itertools.combinations(counts, 2)), counts
