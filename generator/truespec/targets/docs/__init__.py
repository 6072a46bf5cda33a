"""The target `docs`: the reference of an API, from the model that the code is made of."""
