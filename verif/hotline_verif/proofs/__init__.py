"""Bounded proofs of the blocks: what simulation covers badly, decided for every input up to a number of cycles.

``PROOFS`` has them by name. One file has the proofs of one topic; ``harness`` is what stands around a block, ``prove``
runs the solver.
"""

from __future__ import annotations

from hotline_verif.proofs.eal_bank import EAL_BANK_PROOFS
from hotline_verif.proofs.feistel import FEISTEL_PROOFS
from hotline_verif.proofs.list_writer import LIST_WRITER_PROOFS
from hotline_verif.proofs.merger import MERGER_PROOFS
from hotline_verif.proofs.queues import QUEUE_PROOFS
from hotline_verif.proofs.stream_rules import STREAM_PROOFS
from hotline_verif.proofs.switches import SWITCH_PROOFS

__all__ = ["PROOFS"]

PROOFS = {
    proof.name: proof
    for proof in (
        *FEISTEL_PROOFS,
        *QUEUE_PROOFS,
        *SWITCH_PROOFS,
        *EAL_BANK_PROOFS,
        *LIST_WRITER_PROOFS,
        *MERGER_PROOFS,
        *STREAM_PROOFS,
    )
}
"""Proofs by name."""
