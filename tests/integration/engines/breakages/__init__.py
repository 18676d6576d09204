"""Real engines made to fail, each way by a function: what the tests of the faults run and what their logs are from."""
