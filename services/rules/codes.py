"""Codes that people read out and type: eight letters of 40 bits."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
BITS = 40


def eight_letters(number: int) -> str:
    """The last 40 bits of a number, such as `7ZZ0M4KD`."""
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(BITS - 5, -1, -5))
