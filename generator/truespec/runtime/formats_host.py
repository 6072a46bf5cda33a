"""Formats of addresses: hosts, networks and mailboxes."""

from __future__ import annotations

from .formats_idna import is_a_label, is_u_label
from .patterns import compile_pattern

_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = rf"\A{_OCTET}(?:[.]{_OCTET}){{3}}\Z"
_GROUPS = r"\A(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?\Z"

_LABEL = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?"
_HOSTNAME = rf"\A(?!.{{254}}){_LABEL}(?:[.]{_LABEL})*\Z"
# IDNA2003 has three more dots, which people type all the same (RFC 3490, 3.1).
_DOTS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61", "."))

_ATEXT = r"0-9A-Za-z!#$%&'*+/=?^_`{|}~\-"
_DOMAIN = "[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?"
_MAILBOX = (
    rf"\A(?:[{_ATEXT}]+(?:[.][{_ATEXT}]+)*"
    r'|"(?:[ !#-\[\]-~]|\\[ -~])*")'
    rf"@(?:{_DOMAIN}(?:[.]{_DOMAIN})*|\[(?P<literal>[0-9A-Za-z.:]*)\])\Z"
)
_BEYOND_ASCII = r"\x80-\ud7ff\ue000-\U0010ffff"
_IDN_MAILBOX = (
    rf"\A(?:[{_ATEXT}{_BEYOND_ASCII}]+(?:[.][{_ATEXT}{_BEYOND_ASCII}]+)*"
    rf'|"(?:[ !#-\[\]-~{_BEYOND_ASCII}]|\\[ -~])*")'
    rf"@(?:(?P<domain>[0-9A-Za-z.{_BEYOND_ASCII}-]+)"
    r"|\[(?P<literal>[0-9A-Za-z.:]*)\])\Z"
)
_DOMAIN_ONLY = rf"\A{_DOMAIN}\Z"
_SNUM = r"\A[0-9]{1,3}(?:[.][0-9]{1,3}){3}\Z"


def is_ipv4(value: str) -> bool:
    """Whether a string is an IPv4 address as RFC 3986, 3.2.2, writes it.

    So do RFC 2673, 3.2, and all of today: no leading zeros, which some read as octal.
    """
    return compile_pattern(_IPV4)(value) is not None


def is_ipv6(value: str) -> bool:
    """Whether a string is an IPv6 address of RFC 4291, 2.2; it has no zone."""
    if "." in value:
        leading, _, last = value.rpartition(":")
        if not is_ipv4(last):
            return False
        value = f"{leading}:0:0"
    parts = value.split("::")
    groups = compile_pattern(_GROUPS)
    if len(parts) > 2 or not all(groups(part) for part in parts):
        return False
    count = sum(part.count(":") + 1 for part in parts if part)
    return count == 8 if len(parts) == 1 else count < 8


_LONGEST = 253

# RFC 5321, 4.5.3.1.2.
_LONGEST_DOMAIN = 255


def is_hostname(value: str) -> bool:
    """Whether a string is a host name of RFC 1123, 2.1, of at most 253 characters.

    A label that begins with ``xn--`` has to be an A-label (RFC 5891, 4.4).
    """
    if compile_pattern(_HOSTNAME)(value) is None:
        return False
    folded = value.lower()
    return "xn--" not in folded or all(
        is_a_label(label) for label in folded.split(".") if label.startswith("xn--")
    )


def is_idn_hostname(value: str) -> bool:
    """Whether a string is an internationalized host name of RFC 5890, 2.3.2.3.

    Its labels are U-labels, A-labels or other labels of letters, digits and hyphens.
    """
    # In ASCII it is no shorter, and each label takes its time.
    if len(value) > _LONGEST:
        return False
    labels = value.translate(_DOTS).split(".")
    encoded = []
    for label in labels:
        if label.isascii():
            # Other labels of this form are reserved (RFC 5890, 2.3.1).
            if label[2:4] == "--" and label[:2].lower() != "xn":
                return False
            encoded.append(label)
        elif is_u_label(label):
            encoded.append("xn--" + label.encode("punycode").decode("ascii"))
        else:
            return False
    return is_hostname(".".join(encoded))


def is_email(value: str) -> bool:
    """Whether a string is a Mailbox of RFC 5321, 4.1.2."""
    found = compile_pattern(_MAILBOX)(value)
    return found is not None and (
        found["literal"] is None or _is_address_literal(found["literal"])
    )


def is_idn_email(value: str) -> bool:
    """Whether a string is a Mailbox of RFC 5321 as RFC 6531, 3.3, extends it."""
    found = compile_pattern(_IDN_MAILBOX)(value)
    if found is None:
        return False
    if found["literal"] is not None:
        return _is_address_literal(found["literal"])
    if len(found["domain"]) > _LONGEST_DOMAIN:
        return False
    plain = compile_pattern(_DOMAIN_ONLY)
    return all(
        plain(label) is not None if label.isascii() else is_u_label(label)
        for label in found["domain"].split(".")
    )


def _is_address_literal(literal: str) -> bool:
    """Whether the text in brackets is an address (RFC 5321, 4.1.3).

    No tag but that of IPv6 has been registered.
    """
    if literal[:5].lower() == "ipv6:":
        return is_ipv6(literal[5:])
    return compile_pattern(_SNUM)(literal) is not None and all(
        int(octet) < 256 for octet in literal.split(".")
    )
