"""The classifier's engines, networks and banks as a cycle model: how fast a design would be, before it is RTL.

In goes, for each step and engine, the bank that is asked (or none); out come the cycles until all steps have left. What
a lookup finds plays no part, and which lookups a merger or a filter keeps from the banks depends on their order alone,
never on timing: so those are worked out beforehand, by ``hotline_verif.traffic``.

The butterfly is the RTL's, register by register, but for the cycle that changes between LEARN and CLASSIFY; the
crossbars are what it is compared with, and are ideal: no cycles on their wires, and answers never meet.
``tests/verif/test_cycle_model.py`` holds the laws that it keeps, and compares it with the RTL.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["NETWORKS", "Design", "cap", "cycles"]

NETWORKS = ("butterfly", "single", "crossbar", "voq")
"""Butterfly with a queue for each input and output of a switch; with one queue an input; crossbar with one queue an
engine; crossbar with a queue for each engine and bank."""
_BUTTERFLY, _SINGLE, _CROSSBAR, _VOQ = range(4)

_BANK = 5
_RESULTS = 16
_FEISTEL = 8
_VERDICTS = 8
_JOIN = 8
_BATCH_GAP = 4
"""Cycles of a bank; places of the queue behind it; cycles of the Feistel network; verdicts an engine keeps; places of a
join's queues; cycles in which nothing leaves after a batch."""
_PATIENCE = 10_000


@dataclass(frozen=True)
class Design:
    """What is simulated; the defaults are the RTL's of preset ``small``.

    Parameters
    ----------
    window: lookups that an engine has under way
    network: one of NETWORKS
    request_queue, answer_queue: places of a switch's queues; of a crossbar, ``request_queue`` is that of an engine's
    engine_queue: places of an engine's queue before a butterfly, 2 or more
    front_queue: places of the queue behind an engine's Feistel network, 10 or more: 9 are for what is in the network
    ports: requests that a bank takes in a cycle; more than 1 for crossbars only
    in_order: LEARN: a bank sees its requests in the order of steps, in a step in that of engines
    """

    window: int = 64
    network: str = "butterfly"
    request_queue: int = 8
    answer_queue: int = 8
    engine_queue: int = 8
    front_queue: int = 16
    ports: int = 1
    in_order: bool = False

    def __post_init__(self) -> None:
        if self.network not in NETWORKS:
            raise ValueError(f"no network {self.network!r}; there are: {', '.join(NETWORKS)}")
        if self.front_queue < _FEISTEL + 2:
            raise ValueError(f"front_queue must be {_FEISTEL + 2} or more, not {self.front_queue}")
        if self.engine_queue < 2:
            raise ValueError(f"engine_queue must be 2 or more, not {self.engine_queue}")
        if self.ports > 1 and self.network in NETWORKS[:2]:
            raise ValueError(f"a bank of a {self.network} network has 1 port, not {self.ports}")


def cap(targets: NDArray[np.int16], lookups: int, ports: int = 1) -> float:
    """The most lookups a cycle and engine that any network could reach: the busiest bank takes one a cycle a port.

    targets: (steps, engines), the bank asked or -1; lookups: how many there are, those not asked for included
    """
    steps, engines = targets.shape
    busiest = np.bincount(targets[targets >= 0], minlength=1).max()
    return lookups / engines / max(steps, busiest / ports)


def cycles(targets: NDArray[np.int16], design: Design, batch_ends: Sequence[int] = ()) -> int:
    """Cycles from the first step offered to the last that leaves.

    targets: (steps, engines), the bank asked or -1, as many banks as engines, a power of two
    batch_ends: last step of each batch but the last
    """
    steps, engines = targets.shape
    if engines & (engines - 1):
        raise ValueError(f"{engines} engines; a power of two is needed")
    ends = np.zeros(steps, np.bool_)
    ends[list(batch_ends)] = True
    taken = _simulate(
        targets.astype(np.int64),
        ends,
        NETWORKS.index(design.network),
        design.window,
        4 * design.window,
        design.request_queue,
        design.answer_queue,
        design.engine_queue,
        design.front_queue,
        design.ports,
        design.in_order,
    )
    if taken < 0:
        raise RuntimeError(f"nothing left for {_PATIENCE} cycles: {design} is stuck")
    return taken


_Queues = namedtuple("_Queues", ["values", "first", "level", "head", "room"])
"""Queues as arrays: contents in rings, where each starts, how full it is; and, as the cycle began, the head (-1 if
empty) and whether there was room. All that happens in a cycle is decided by these two."""


@njit(cache=True)
def _queues(number, depth):
    return _Queues(
        np.zeros((number, depth), np.int64),
        np.zeros(number, np.int64),
        np.zeros(number, np.int64),
        np.full(number, -1, np.int64),
        np.ones(number, np.bool_),
    )


@njit(cache=True, inline="always")
def _push(q, n, value):
    q.values[n, (q.first[n] + q.level[n]) % q.values.shape[1]] = value
    q.level[n] += 1


@njit(cache=True, inline="always")
def _pop(q, n):
    q.first[n] = (q.first[n] + 1) % q.values.shape[1]
    q.level[n] -= 1


@njit(cache=True)
def _begin_cycle(q):
    for n in range(q.level.size):
        q.head[n] = q.values[n, q.first[n]] if q.level[n] else -1
        q.room[n] = q.level[n] < q.values.shape[1]


@njit(cache=True)
def _requests_through_butterfly(
    q, heads, head_steps, asks, offers, links, to_bank, marks, new_marks, next_steps, single, in_order
):
    """One cycle of the request network, as ``OrderedSwitch`` does it: engines' queues, stages, the banks' buffers.

    A request is ``(step * E + engine) * E + bank``. Queue ``(stage * E + input link) * 2 + output``, and behind it a
    register for its head and the head's step. Stage s pairs the links that differ in bit s, and ends in a register for
    each link, as an engine does; a link's mark is the oldest step that may still come; ``next_steps``: that of what is
    not yet in an engine's queue.
    """
    stages, e_count = links.shape
    for engine in range(e_count):
        offer, ask = offers[engine], asks.head[engine]
        if offer >= 0:
            new_marks[0, engine] = offer // (e_count * e_count)
        else:
            new_marks[0, engine] = ask // (e_count * e_count) if ask >= 0 else next_steps[engine]
        n = engine * 2 + (0 if single else offer % e_count & 1)
        if offer >= 0 and q.room[n]:
            _push(q, n, offer)
            offers[engine] = -1
        if offers[engine] < 0 and ask >= 0:
            _pop(asks, engine)
            offers[engine] = ask
    for s in range(stages):
        for link in range(e_count):
            bit = link >> s & 1
            a = link & ~(1 << s)
            b = link | 1 << s
            column = 0 if single else bit
            qa, qb = (s * e_count + a) * 2 + column, (s * e_count + b) * 2 + column
            head_a, head_b = heads[qa], heads[qb]
            step_a, step_b = head_steps[qa], head_steps[qb]
            offer = links[s, link]
            new_marks[s + 1, link] = offer // (e_count * e_count) if offer >= 0 else min(step_a, step_b)
            if offer >= 0:
                n = ((s + 1) * e_count + link) * 2 + (0 if single else offer % e_count >> (s + 1) & 1)
                if s + 1 == stages and to_bank.room[link]:
                    _push(to_bank, link, offer)
                elif s + 1 < stages and q.room[n]:
                    _push(q, n, offer)
                else:
                    continue
                links[s, link] = -1
            here_a = head_a >= 0 and head_a % e_count >> s & 1 == bit
            here_b = head_b >= 0 and head_b % e_count >> s & 1 == bit
            a_first = step_a <= step_b
            if here_a and (a_first or (not here_b and not in_order)):
                heads[qa] = -1
                links[s, link] = head_a
            elif here_b and (not a_first or (not here_a and not in_order)):
                heads[qb] = -1
                links[s, link] = head_b
    for n in range(heads.size):
        if heads[n] < 0:
            heads[n] = q.head[n]
            head_steps[n] = marks[n // (2 * e_count), n // 2 % e_count]
            if heads[n] >= 0:
                _pop(q, n)
                head_steps[n] = heads[n] // (e_count * e_count)


@njit(cache=True)
def _answers_through_butterfly(q, links, turns, to_bank, room, pipe, results, from_bank, done, now):
    """One cycle of banks and answer network (``FairSwitch``).

    A bank, which never stands, takes a request while ``room`` says that what it gives fits in the queue behind it.
    """
    stages, e_count = links.shape
    for s in range(stages):
        for link in range(e_count):
            offer = links[s, link]
            if offer >= 0 and s + 1 == stages:
                done[offer // e_count % e_count, offer // (e_count * e_count)] = now + 1
            elif offer >= 0:
                n = ((s + 1) * e_count + link) * 2 + (offer // e_count % e_count >> (s + 1) & 1)
                if not q.room[n]:
                    continue
                _push(q, n, offer)
            links[s, link] = -1
            bit = link >> s & 1
            qa = (s * e_count + (link & ~(1 << s))) * 2 + bit
            qb = (s * e_count + (link | 1 << s)) * 2 + bit
            there_a, there_b = q.head[qa] >= 0, q.head[qb] >= 0
            if there_b and (turns[s, link] or not there_a):
                _pop(q, qb)
                links[s, link] = q.head[qb]
                turns[s, link] = False
            elif there_a:
                _pop(q, qa)
                links[s, link] = q.head[qa]
                turns[s, link] = True
    for bank in range(e_count):
        given = from_bank.head[bank]
        n = bank * 2 + (given // e_count % e_count & 1)
        if given >= 0 and q.room[n]:
            _pop(from_bank, bank)
            _push(q, n, given)
        held = results.level[bank]
        if held and from_bank.room[bank]:
            _push(from_bank, bank, results.head[bank])
            _pop(results, bank)
        if pipe[bank, _BANK - 1] >= 0:
            _push(results, bank, pipe[bank, _BANK - 1])
        for place in range(_BANK - 1, 0, -1):
            pipe[bank, place] = pipe[bank, place - 1]
        pipe[bank, 0] = to_bank.head[bank] if room[bank] else -1
        if pipe[bank, 0] >= 0:
            _pop(to_bank, bank)
        room[bank] = held < _RESULTS - _BANK - 1


@njit(cache=True)
def _crossbar(q, turns, bounds, entered, ports, voq, in_order, done, now):
    """One cycle of a crossbar: every bank takes from ``ports`` engines, in turn, or the oldest if it must be in order.

    ``bounds``: scratch; what an engine may at the earliest still send to a bank.
    """
    e_count = entered.size
    for bank in range(e_count):
        for engine in range(e_count):
            n = engine * e_count + (bank if voq else 0)
            head = q.head[n]
            step = head // (e_count * e_count) if head >= 0 else entered[engine]
            if head >= 0 and head % e_count != bank:
                step += 1  # an engine has one request a step
            bounds[engine] = step * e_count + engine
        for _ in range(ports):
            chosen = -1
            for k in range(e_count):
                engine = (turns[bank] + k) % e_count
                head = q.head[engine * e_count + (bank if voq else 0)]
                here = head >= 0 and head % e_count == bank and head // e_count == bounds[engine]
                if in_order:
                    if chosen < 0 or bounds[engine] < bounds[chosen]:
                        chosen = engine
                elif here:
                    chosen = engine
                    break
            if chosen < 0:
                break
            n = chosen * e_count + (bank if voq else 0)
            head = q.head[n]
            if head < 0 or head % e_count != bank or head // e_count != bounds[chosen]:
                break
            _pop(q, n)
            done[chosen, head // (e_count * e_count)] = now + _BANK + 1
            bounds[chosen] += e_count  # its next comes from a later step
            turns[bank] = (chosen + 1) % e_count


@njit(cache=True)
def _simulate(
    target, ends, network, window, steps_inside, request_depth, answer_depth, engine_depth, front_depth, ports, in_order
):
    steps, e_count = target.shape
    stages = 0
    while 1 << stages < e_count:
        stages += 1
    butterfly = network <= _SINGLE
    single, voq = network == _SINGLE, network == _VOQ
    requests = _queues(stages * e_count * 2 if butterfly else e_count * e_count, request_depth)
    heads, head_steps = np.full(stages * e_count * 2, -1, np.int64), np.zeros(stages * e_count * 2, np.int64)
    answers = _queues(max(1, stages * e_count * 2), answer_depth)
    asks = _queues(e_count, engine_depth)
    to_bank, from_bank = _queues(e_count, 2), _queues(e_count, 2)
    buffers, joining = _queues(e_count, 2), _queues(e_count, _JOIN)
    counts, came = np.zeros(e_count, np.int64), np.zeros(e_count, np.bool_)
    popped, joined, given_late, join_room = False, False, False, True
    inside, joined_level = 0, 0
    results, bank_room = _queues(e_count, _RESULTS), np.ones(e_count, np.bool_)
    pipe = np.full((e_count, _BANK), -1, np.int64)
    offers = np.full(e_count, -1, np.int64)
    links, links_back = np.full((stages, e_count), -1, np.int64), np.full((stages, e_count), -1, np.int64)
    marks = np.zeros((stages + 1, e_count), np.int64)
    new_marks = np.zeros_like(marks)
    turns = np.zeros((stages, e_count), np.bool_)
    bank_turns = np.zeros(e_count, np.int64)
    bounds = np.zeros(e_count, np.int64)

    done = np.full((e_count, steps), np.int64(1) << 62)  # from when on
    s1, s2, taken = np.zeros(e_count, np.bool_), np.zeros(e_count, np.bool_), np.zeros(e_count, np.bool_)
    s3, next_steps = np.full(e_count, -1, np.int64), np.zeros(e_count, np.int64)
    fetched, entered = np.zeros(e_count, np.int64), np.zeros(e_count, np.int64)
    kept, oldest = np.zeros(e_count, np.int64), np.zeros(e_count, np.int64)  # kept: what entered, a cycle later
    verdict_1, verdict_2 = np.zeros(e_count, np.bool_), np.zeros(e_count, np.bool_)
    verdicts = np.zeros(e_count, np.int64)
    engine_ready, is_open = np.ones(e_count, np.bool_), np.ones(e_count, np.bool_)
    entered_before = np.zeros(e_count, np.int64)
    feistel = np.zeros((e_count, _FEISTEL), np.bool_)
    given, arrived, goes = np.zeros(e_count, np.int64), np.zeros(e_count, np.int64), np.zeros(e_count, np.bool_)
    m1, m2, merged = False, False, 0
    offered, left, gap = 0, 0, 0
    now, moved = 0, 0
    while left < steps:
        now += 1
        if now - moved > _PATIENCE:
            return -1
        _begin_cycle(requests)
        entered_before[:] = entered
        if butterfly:
            _begin_cycle(asks)
            _begin_cycle(answers)
            _begin_cycle(to_bank)
            _begin_cycle(from_bank)
            _begin_cycle(results)
        _begin_cycle(buffers)
        _begin_cycle(joining)

        # a step is taken when all engines have its verdict, and leaves through a queue
        takes = join_room
        leaves = joined_level > 0 and gap == 0
        fits = True
        for e in range(e_count):
            takes = takes and counts[e] > 0
            fits = fits and given[e] < 2
            goes[e] = given[e] > 0 and engine_ready[e]
        gap = max(0, gap - 1)
        advances = not m2 or merged < 2
        accepts = offered < steps and advances and offered - left < steps_inside
        if leaves:
            gap = _BATCH_GAP if ends[left] else 0
            left += 1
            moved = now
        join_room = inside < _JOIN - 1
        inside += takes - given_late
        given_late = leaves
        joined_level += joined - leaves
        joined = popped

        for e in range(e_count):
            # leave: two registers, a queue, a buffer of two, and what the join has for each engine
            there = oldest[e] < kept[e] and done[e, oldest[e]] <= now and verdicts[e] < _VERDICTS - 2
            counts[e] += came[e] - takes
            if popped:
                _pop(joining, e)
            came[e] = buffers.head[e] >= 0 and joining.room[e]
            if came[e]:
                _pop(buffers, e)
                _push(joining, e, 0)
            moves = verdicts[e] > 0 and buffers.room[e]
            if moves:
                _push(buffers, e, 0)
            verdicts[e] += verdict_2[e] - moves
            verdict_2[e] = verdict_1[e]
            verdict_1[e] = there
            under_way = entered[e] - oldest[e]
            may_enter = is_open[e] and under_way < window
            is_open[e] = under_way < max(1, window - 2)  # a register, so it closes a little early
            oldest[e] += there
            kept[e] = entered[e]
            # enter: a request goes by a register into the queue, which has room for both
            remembers = False
            sent, s3[e] = s3[e], -1
            next_steps[e] = sent // (e_count * e_count) if sent >= 0 else entered[e]
            if s2[e] and may_enter:
                bank = target[entered[e], e]
                if butterfly:
                    remembers = asks.level[e] < engine_depth - 1
                else:
                    remembers = bank < 0 or requests.room[e * e_count + (bank if voq else 0)]
                if remembers and bank >= 0:
                    value = (entered[e] * e_count + e) * e_count + bank
                    if butterfly:
                        s3[e] = value
                    else:
                        _push(requests, e * e_count + (bank if voq else 0), value)
                elif remembers:
                    done[e, entered[e]] = now + 1
            if sent >= 0:
                _push(asks, e, sent)
            level = arrived[e] - fetched[e]
            seen = level + taken[e]  # what was taken is counted a cycle late
            if remembers:
                entered[e] += 1
            taken[e] = False
            if remembers or not s2[e]:
                s2[e] = s1[e]
                s1[e] = level > 0
                fetched[e] += s1[e]
                taken[e] = s1[e]
            engine_ready[e] = seen < front_depth - _FEISTEL - 1

        popped = takes
        if butterfly:
            _requests_through_butterfly(
                requests,
                heads,
                head_steps,
                asks,
                offers,
                links,
                to_bank,
                marks,
                new_marks,
                next_steps,
                single,
                in_order,
            )
            marks, new_marks = new_marks, marks
            _answers_through_butterfly(
                answers, links_back, turns, to_bank, bank_room, pipe, results, from_bank, done, now
            )
        else:
            _crossbar(requests, bank_turns, bounds, entered_before, ports, voq, in_order, done, now)

        # what comes before: two stages of the merger, a buffer of two; for each engine another, and its Feistel network
        for e in range(e_count):
            arrived[e] += feistel[e, _FEISTEL - 1]
            for place in range(_FEISTEL - 1, 0, -1):
                feistel[e, place] = feistel[e, place - 1]
            feistel[e, 0] = goes[e]
            given[e] += (merged > 0 and fits) - goes[e]
        merged += (m2 and merged < 2) - (merged > 0 and fits)
        if advances:
            m2 = m1
            m1 = accepts
            offered += accepts
    return now
