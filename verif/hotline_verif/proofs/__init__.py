"""Bounded proofs of the blocks: what simulation covers badly, decided for every input up to a number of cycles."""
