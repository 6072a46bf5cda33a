"""What travels between a client and a server, in both directions."""
