"""What generated clients do, against servers on loopback."""
