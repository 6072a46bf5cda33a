"""The formats ``ipv4`` and ``ipv6``."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

from .codecs import Codec

IPV4 = Codec(IPv4Address, "an IPv4 address", IPv4Address, str)
IPV6 = Codec(IPv6Address, "an IPv6 address", IPv6Address, str)
