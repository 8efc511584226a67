"""DLRM's and TBSM's command-line spellings, and what each of them is called here.

People bring scripts written for ``dlrm_s_pytorch.py`` and ``tbsm_pytorch.py``. :func:`translate` turns its flags into
ours and says which became which; a flag that asks for something that is not here is refused with what to do instead.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["translate"]

_RENAMED = {
    "--arch-sparse-feature-size": "--dim",
    "--arch-mlp-top": "--top-mlp",
    "--arch-embedding-size": "--table-rows",
    "--arch-interaction-op": "--interaction",
    "--mini-batch-size": "--batch-size",
    "--test-mini-batch-size": "--test-batch-size",
    "--nepochs": "--epochs",
    "--num-batches": "--steps",
    "--numpy-rand-seed": "--seed",
    "--print-freq": "--log-every",
    "--test-freq": "--test-every",
    "--lr-num-warmup-steps": "--lr-warmup-steps",
    "--lr-decay-start-step": "--lr-decay-start",
    "--lr-num-decay-steps": "--lr-decay-steps",
    "--loss-function": "--loss",
    "--tsl-inner": "--history-inner",
    "--tsl-mlp": "--history-mlp",
    "--arch-mlp": "--head-mlp",
    "--mha-num-heads": "--history-heads",
    "--rnn-num-layers": "--history-layers",
    "--load-model": "--resume",
    "--save-model": "--out",
}
_SWITCHES = {"--arch-interaction-itself": "--interaction-itself"}
_MODEL_TYPES = {"tsl": "mlp", "mha": "mha", "rnn": "rnn"}
_ALWAYS_SO = {
    "--print-time": "times are always printed",
    "--print-wall-time": "times are always printed",
    "--tsl-proj": "mlp projects onto the sphere, always",
    "--no-select-seed": "no other seeds are tried unless --try-seeds asks for it",
    "--mlperf-logging": "AUC and the other metrics are always computed",
    "--memory-map": "data sets are always memory-mapped",
}
_ALWAYS_SO_WITH_VALUE = {
    "--round-targets": ("true",),
    "--activation-function": ("relu",),
    "--data-generation": ("dataset",),
    "--data-set": ("kaggle", "terabyte"),
    "--datatype": ("taobao",),
    "--tsl-mechanism": ("mlp",),
    "--tsl-interaction-op": ("dot",),
    "--tsl-num-heads": ("1",),
    "--test-num-workers": (),
    "--num-workers": (),
    "--tensor-board-filename": (),
}
_ELSEWHERE = {
    "--raw-data-file": "import it first: hotline data import criteo-kaggle FILE OUT, then hotline train OUT",
    "--processed-data-file": "import it first: hotline data import dlrm-npz FILE OUT, then hotline train OUT",
    "--raw-train-file": "import it first: hotline data import taobao UserBehavior.csv OUT, then hotline train OUT",
    "--pro-train-file": "import the raw file: hotline data import taobao UserBehavior.csv OUT, then hotline train OUT",
    "--ts-length": "how long histories are is an option of hotline data import taobao",
    "--points-per-user": "an option of hotline data import taobao",
    "--tsl-seq": "one context is drawn from the whole history",
    "--mlperf-bin-loader": "import it first: hotline data import criteo-binary FILE OUT, then hotline train OUT",
    "--inference-only": "hotline evaluate RUN gives the metrics of a trained run",
    "--max-ind-range": "an option of hotline data import",
    "--data-sub-sample-rate": "belongs to the import: hotline data import criteo-terabyte --sub-sample-rate R",
    "--loss-threshold": "predictions are not clamped here: the loss is computed from logits",
}


def translate(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """(our arguments, one note for each spelling of theirs that was met). ValueError for what is not here."""
    out: list[str] = []
    notes: list[str] = []
    words = [part for word in argv for part in (word.split("=", 1) if word.startswith("--") else [word])]
    at = 0

    def value_of(flag: str) -> str:
        if at + 1 >= len(words):
            raise ValueError(f"{flag}: a value is missing")
        return words[at + 1]

    while at < len(words):
        word = words[at]
        if word in _RENAMED:
            _note(notes, word, value_of(word), [_RENAMED[word], value_of(word)])
            out += [_RENAMED[word], value_of(word)]
            at += 2
        elif word == "--arch-mlp-bot":
            width, _, rest = value_of(word).partition("-")
            ours = ["--dense-width", width, "--bottom-mlp", rest]
            _note(notes, word, value_of(word), ours)
            out += ours
            at += 2
        elif word in _SWITCHES:
            _note(notes, word, "", [_SWITCHES[word]])
            out.append(_SWITCHES[word])
            at += 1
        elif word == "--use-gpu":
            _note(notes, word, "", ["--device", "cuda"])
            out += ["--device", "cuda"]
            at += 1
        elif word == "--optimizer" and value_of(word) == "rwsadagrad":
            _note(notes, word, "rwsadagrad", ["--optimizer", "adagrad"])
            out += ["--optimizer", "adagrad"]
            at += 2
        elif word == "--model-type":
            if value_of(word) not in _MODEL_TYPES:
                raise ValueError(f"{word} {value_of(word)}: only {', '.join(_MODEL_TYPES)} are offered here")
            ours = ["--model", "tbsm", "--history", _MODEL_TYPES[value_of(word)]]
            _note(notes, word, value_of(word), ours)
            out += ours
            at += 2
        elif word == "--data-randomize":
            ours = ["--no-shuffle"] if value_of(word) == "none" else ["--shuffle"]
            _note(notes, word, value_of(word), ours)
            out += ours
            at += 2
        elif word in _ALWAYS_SO:
            notes.append(f"{word}: {_ALWAYS_SO[word]}")
            at += 1
        elif word in _ALWAYS_SO_WITH_VALUE:
            allowed = _ALWAYS_SO_WITH_VALUE[word]
            if allowed and value_of(word).lower() not in allowed:
                raise ValueError(f"{word} {value_of(word)}: only {' or '.join(allowed)} is offered here")
            notes.append(f"{word} {value_of(word)}: always so here")
            at += 2
        elif word in _ELSEWHERE:
            raise ValueError(f"{word}: {_ELSEWHERE[word]}")
        else:
            out.append(word)
            at += 1
    return out, notes


def _note(notes: list[str], theirs: str, value: str, ours: list[str]) -> None:
    notes.append(f"{theirs}{' ' + value if value else ''} became {' '.join(ours)}")
