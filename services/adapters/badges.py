"""The signatures of badges: Ed25519 (RFC 8032)."""

import base64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


def new_pair() -> tuple[str, str]:
    """A new private key and its public one, each of 32 bytes, in base64url
    without padding."""
    private = Ed25519PrivateKey.generate()
    return _text(private.private_bytes_raw()), _text(private.public_key().public_bytes_raw())


def sign(private_key: str, signed: bytes) -> bytes:
    """The signature of these bytes, always the same one."""
    return Ed25519PrivateKey.from_private_bytes(_bytes(private_key)).sign(signed)


def is_signed(public_key: str, signed: bytes, signature: bytes) -> bool:
    """Whether the holder of the private key signed these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(_bytes(public_key)).verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
