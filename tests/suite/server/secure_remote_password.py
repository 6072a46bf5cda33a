"""The part of somebody who proves to know a password (SRP-6a, as Cognito has it).

Written in hexadecimal texts, as clients of the service have it, and not after the server:
agreement is what the tests show.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime

# RFC 3526, 4: 2^3072 - 2^3008 - 1 + 2^64 * ([2^2942 pi] + 1690314).
_BITS = 2942


def _arctangent(of: int, unity: int) -> int:
    """Return arctan(1 / of) times `unity`."""
    total, power, odd = 0, unity // of, 1
    while power:
        total += power // odd if odd % 4 == 1 else -(power // odd)
        power //= of * of
        odd += 2
    return total


_PI = 4 * (4 * _arctangent(5, 1 << _BITS + 64) - _arctangent(239, 1 << _BITS + 64))
_N = 2**3072 - 2**3008 - 1 + 2**64 * ((_PI >> 64) + 1690314)


def _padded(text: str) -> str:
    text = text if len(text) % 2 == 0 else f"0{text}"
    return f"00{text}" if text[0] in "89abcdef" else text


def _hash(text: str) -> str:
    return hashlib.sha256(bytes.fromhex(text)).hexdigest()


class Claim:
    """Somebody's claim to know the password of a user of a pool."""

    def __init__(self, pool: str, password: str) -> None:
        self._pool = pool.partition("_")[2]
        self._password = password
        self._secret = 0x1234_5678_9ABC_DEF0_1234_5678_9ABC_DEF0
        self.srp_a = f"{pow(2, self._secret, _N):x}"

    def responses(self, asked: dict[str, str]) -> dict[str, str]:
        """Return the answer to the challenge PASSWORD_VERIFIER."""
        user, public = asked["USER_ID_FOR_SRP"], asked["SRP_B"]
        mixed = _padded(_hash(_padded(self.srp_a) + _padded(public)))
        u = int(mixed, 16)
        identity = f"{self._pool}{user}:{self._password}".encode()
        hashed = hashlib.sha256(identity).hexdigest()
        x = int(_hash(_padded(asked["SALT"]) + hashed), 16)
        k = int(_hash(_padded(f"{_N:x}") + "02"), 16)
        base = (int(public, 16) - k * pow(2, x, _N)) % _N
        shared = _padded(f"{pow(base, self._secret + u * x, _N):x}")
        salt, material = bytes.fromhex(mixed), bytes.fromhex(shared)
        pseudorandom = hmac.digest(salt, material, "sha256")
        info = b"Caldera Derived Key\x01"
        key = hmac.digest(pseudorandom, info, "sha256")[:16]
        time = f"{datetime.now(UTC):%a %b %d %H:%M:%S UTC %Y}"
        block = base64.b64decode(asked["SECRET_BLOCK"])
        text = f"{self._pool}{user}".encode() + block + time.encode()
        return {
            "USERNAME": user,
            "PASSWORD_CLAIM_SECRET_BLOCK": asked["SECRET_BLOCK"],
            "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(
                hmac.digest(key, text, "sha256")
            ).decode(),
            "TIMESTAMP": time,
        }
