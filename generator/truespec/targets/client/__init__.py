"""The target `client`."""
