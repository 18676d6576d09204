"""The setup wizard: a goal, a provider, what it lacks, one real answer; and the install matrix of this computer."""
