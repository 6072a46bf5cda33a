"""Proof that somebody knows a password, without sending it (SRP-6a, as Cognito has it).

The group is the one of 3072 bits (RFC 3526, 4); the hash is SHA-256. Numbers are hashed
as signed integers, which have one more byte where the first bit is set.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass

_PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
    "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
    "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05"
    "98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB"
    "9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718"
    "3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33"
    "A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864"
    "D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2"
    "08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    16,
)
_GENERATOR = 2
_DERIVED = b"Caldera Derived Key\x01"


@dataclass(frozen=True)
class Proof:
    """What is asked of somebody: `salt` and `public` are hexadecimal.

    `said` is what the key signs before the time, and `secret_block` a part of it.
    """

    salt: str
    public: str
    secret_block: str
    said: bytes
    key: bytes

    def is_given_by(self, signature: str, timestamp: str) -> bool:
        """Whether a signature in Base64 was made by who knows the password."""
        wanted = hmac.digest(self.key, self.said + timestamp.encode(), "sha256")
        try:
            given = base64.b64decode(signature, validate=True)
        except (binascii.Error, ValueError):
            return False
        return hmac.compare_digest(wanted, given)


def ask_for_proof(pool_name: str, user_id: str, password: str, srp_a: str) -> Proof:
    """Return what to ask of a user whose client sent the number `srp_a`.

    `pool_name` is what follows the region in the pool's identifier. Raises ValueError if
    the number is none that a client may send (RFC 5054, 2.5.4).
    """
    client_public = int(srp_a, 16)
    if client_public <= 0 or client_public % _PRIME == 0:
        raise ValueError("SRP_A is 0")
    salt = secrets.randbits(128)
    identity = hashlib.sha256(f"{pool_name}{user_id}:{password}".encode()).digest()
    verifier = pow(_GENERATOR, _hash(_bytes(salt), identity), _PRIME)
    multiplier = _hash(_bytes(_PRIME), _bytes(_GENERATOR))
    private = secrets.randbelow(_PRIME)
    public = (multiplier * verifier + pow(_GENERATOR, private, _PRIME)) % _PRIME
    scrambler = _hash(_bytes(client_public), _bytes(public))
    shared = pow(client_public * pow(verifier, scrambler, _PRIME), private, _PRIME)
    extracted = hmac.digest(_bytes(scrambler), _bytes(shared), "sha256")
    block = secrets.token_bytes(64)
    return Proof(
        salt=f"{salt:x}",
        public=f"{public:x}",
        secret_block=base64.b64encode(block).decode(),
        said=f"{pool_name}{user_id}".encode() + block,
        key=hmac.digest(extracted, _DERIVED, "sha256")[:16],
    )


def _bytes(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1)


def _hash(*parts: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"".join(parts)).digest())
