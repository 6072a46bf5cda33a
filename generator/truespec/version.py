"""The version of truespec, which the distribution takes from here."""

VERSION = "0.1.0"
