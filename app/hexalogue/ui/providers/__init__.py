"""The Providers page: everybody who could answer, routes and chains, and the models that are known."""
