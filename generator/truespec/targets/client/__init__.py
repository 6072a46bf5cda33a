"""The target `client`: a method for every operation, on two clients."""
