"""What tests share: builders, fakes of ports, real stand-ins, and guards. Tested itself, in `tests/unit/helpers/`."""
