"""A lookup engine: one place of every step. Scatters the key, asks a bank or its own filter, answers in order.

Popular ids come again and again, and each belongs to one bank, which would be the one that all engines wait for. So an
engine remembers its last lookups while the log is frozen (CLASSIFY): a direct-mapped filter, of which the tags are read
when a lookup enters and the answers when it leaves. As lookups leave in the order in which they entered, an answer is
always there when its tag says so, even if the bank had not given it yet when the lookup entered.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.feistel import FeistelRandomizer
from hotline_hdl.links import answer_layout, lookup_layout, request_layout, step_bits, verdict_layout
from hotline_hdl.queue import StreamQueue

__all__ = ["LookupEngine"]

_QUEUE = 8
_SCATTERED_QUEUE = 16
_VERDICT_QUEUE = 8


class LookupEngine(wiring.Component):
    """Lookup engine.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    req : In(stream of :func:`lookup_layout`)
        One lookup a step, ``present`` or not: every engine takes part in every step. LEARN and CLASSIFY may follow each
        other only when nothing is under way.
    rsp : Out(stream of :func:`verdict_layout`)
        One verdict a lookup, in order. For LEARN it says when the bank is done with it; its ``hit`` is 0.
    ask : Out(stream of :func:`request_layout`)
        Requests to the banks, in the order of steps; ``route`` is the bank.
    mark : Out(step)
        All requests of steps before this one have been transferred on ``ask``.
    back_valid, back_index, back_hit, back_way : In
        Answers, in any order, always taken. ``back_index`` is the step modulo the window.
    forget : In(1), forget_index : In
        While high, the filter's entry ``forget_index`` is invalidated, each cycle one. Needed for all of them after
        reset, and after anything that changed the log, before CLASSIFY. No CLASSIFY lookup may be under way.
    filtered, asked : Out(1)
        High for a cycle when a lookup is answered by the filter, or sent to a bank.

    At most ``window`` lookups are under way; one enters a cycle.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        self.index_bits = step_bits(preset) - 2
        self.filter_bits = (preset.filter_entries - 1).bit_length()
        answer = answer_layout(preset)
        super().__init__(
            {
                "req": In(stream.Signature(lookup_layout(preset))),
                "rsp": Out(stream.Signature(verdict_layout(preset))),
                "ask": Out(stream.Signature(request_layout(preset))),
                "mark": Out(step_bits(preset)),
                "back_valid": In(1),
                "back_index": In(self.index_bits),
                "back_hit": In(1),
                "back_way": In(answer["way"].width),
                "forget": In(1),
                "forget_index": In(self.filter_bits),
                "filtered": Out(1),
                "asked": Out(1),
            }
        )
        self._pending_layout = data.StructLayout(
            {
                "place": preset.bank_bits + preset.set_bits,
                "index": self.filter_bits,
                "present": 1,
                "bad": 1,
                "filtered": 1,
                "learn": 1,
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        window_open = Signal()
        entering, enter, step = self._enter(m, window_open)
        self._leave(m, entering, enter, step, window_open)
        return m

    def _enter(self, m: Module, window_open: Signal) -> tuple[data.View, Signal, Signal]:
        """Scatter, read the filter, compare, and send; returns what becomes pending, when, and its step."""
        p = self.preset
        beside = data.StructLayout({"present": 1, "bad": 1, "again": 1, "learn": 1})
        m.submodules.feistel = feistel = FeistelRandomizer(p.key_bits, beside.size)
        # the network never stands: what it may still hold finds room in the queue behind it
        came_out = feistel.rsp.payload.shape()
        m.submodules.scattered = queue = StreamQueue(came_out, _SCATTERED_QUEUE)
        m.d.comb += [
            feistel.req.valid.eq(self.req.valid & self.req.ready),
            feistel.req.p.key.eq(self.req.p.key),
            feistel.req.p.beside.eq(Cat(self.req.p.present, self.req.p.bad, self.req.p.again, self.req.p.learn)),
            feistel.rsp.ready.eq(1),
            queue.i.valid.eq(feistel.rsp.valid),
            queue.i.payload.eq(feistel.rsp.payload),
        ]
        # what has been taken is counted a cycle late: the queue may have more room than it seems, never less
        inside, taken = Signal(range(_SCATTERED_QUEUE + 1)), Signal()
        m.d.sync += [
            taken.eq(queue.o.valid & queue.o.ready),
            inside.eq(inside + feistel.rsp.valid - taken),
            self.req.ready.eq(inside < _SCATTERED_QUEUE - FeistelRandomizer.latency - 1),
        ]
        scattered, scattered_beside = queue.o.p.scattered, data.View(beside, queue.o.p.beside)

        rest_bits = p.key_bits - self.filter_bits
        stored = data.StructLayout({"valid": 1, "rest": rest_bits})
        m.submodules.filter_tags = tags = Memory(shape=stored, depth=p.filter_entries, init=[])
        read, write = tags.read_port(), tags.write_port()

        # s1: the tag at the memory's output; s2: compared, and acted upon
        advance = Signal()
        s1_valid, s2_valid = Signal(), Signal()
        s1_key, s2_key = (Signal(p.key_bits, name=f"{stage}_key", reset_less=True) for stage in ("s1", "s2"))
        s1_beside, s2_beside = (Signal(beside, name=f"{stage}_beside", reset_less=True) for stage in ("s1", "s2"))
        s1_known, s1_same, s2_known, s2_same = Signal(), Signal(), Signal(), Signal()
        s2_stored = Signal(stored, reset_less=True)
        remembers, matches, writes = Signal(), Signal(), Signal()
        m.d.comb += [
            read.addr.eq(self._filter_index(scattered)),
            read.en.eq(advance),
            queue.o.ready.eq(advance),
            matches.eq(Mux(s2_known, s2_same, s2_stored.valid & (s2_stored.rest == self._filter_rest(s2_key)))),
            # what is there already is written once more: so nothing here waits for the comparison
            writes.eq(s2_valid & s2_beside.present & ~s2_beside.bad & ~s2_beside.learn),
            write.addr.eq(Mux(self.forget, self.forget_index, self._filter_index(s2_key))),
            write.data.eq(Mux(self.forget, 0, Cat(1, self._filter_rest(s2_key)))),
            write.en.eq(self.forget | (remembers & writes)),
        ]
        # an entry that s2 takes now is not in what the memory gave to those just behind it
        behind_1 = writes & self._meets(1, s2_key, s1_key)
        behind_2 = writes & self._meets(2, s2_key, scattered)
        with m.If(advance):
            m.d.sync += [
                s1_valid.eq(queue.o.valid),
                s1_key.eq(scattered),
                s1_beside.eq(scattered_beside),
                s1_known.eq(behind_2),
                s1_same.eq(s2_key == scattered),
                s2_valid.eq(s1_valid),
                s2_key.eq(s1_key),
                s2_beside.eq(s1_beside),
                s2_stored.eq(read.data),
                s2_known.eq(s1_known | behind_1),
                s2_same.eq(Mux(behind_1, s2_key == s1_key, s1_same)),
            ]

        m.submodules.requests = requests = SyncFIFO(width=request_layout(p).size, depth=_QUEUE)
        step = Signal(step_bits(p))
        looked_up = s2_beside.present & ~s2_beside.bad
        request, s3_request = Signal(request_layout(p)), Signal(request_layout(p), reset_less=True)
        s3_sends = Signal()  # into the queue, where there is room for two
        sends, room = Signal(), Signal()
        m.d.comb += [
            room.eq(requests.level < _QUEUE - 1),
            advance.eq(~s2_valid | (window_open & room)),
            remembers.eq(s2_valid & window_open & room),
            sends.eq(looked_up & (s2_beside.learn | ~matches)),
            request.route.eq(s2_key),
            request.set.eq(s2_key >> p.bank_bits),
            request.tag.eq(s2_key >> (p.bank_bits + p.set_bits)),
            request.step.eq(step),
            request.learn.eq(s2_beside.learn),
            request.again.eq(s2_beside.again),
            requests.w_data.eq(s3_request),
            requests.w_en.eq(s3_sends),
            requests.r_en.eq(~self.ask.valid | self.ask.ready),
            self.asked.eq(s3_sends),
        ]
        m.d.sync += [
            s3_sends.eq(remembers & sends),
            s3_request.eq(request),
            self.filtered.eq(remembers & looked_up & ~sends),
        ]
        with m.If(remembers):
            m.d.sync += step.eq(step + 1)
        offered = Signal(request_layout(p), reset_less=True)
        m.d.comb += self.ask.payload.eq(offered)
        with m.If(requests.r_en):
            m.d.sync += [self.ask.valid.eq(requests.r_rdy), offered.eq(requests.r_data)]
        queued = data.View(request_layout(p), requests.r_data)
        next_step = Mux(requests.r_rdy, queued.step, Mux(s3_sends, s3_request.step, step))
        m.d.sync += self.mark.eq(Mux(self.ask.valid, self.ask.p.step, next_step))

        pending, pending_valid = Signal(self._pending_layout, reset_less=True), Signal()
        m.d.sync += [
            pending_valid.eq(remembers),
            pending.place.eq(s2_key),
            pending.index.eq(self._filter_index(s2_key)),
            pending.present.eq(s2_beside.present),
            pending.bad.eq(s2_beside.bad),
            pending.learn.eq(s2_beside.learn),
            pending.filtered.eq(~sends),
        ]
        return pending, pending_valid, step

    def _leave(self, m: Module, entering: data.View, enter: Signal, step: Signal, window_open: Signal) -> None:
        """Keep pending lookups and their answers; give verdicts in order."""
        p = self.preset
        m.submodules.pending = kept = Memory(shape=self._pending_layout, depth=p.window, init=[])
        answer_layout_here = data.StructLayout({"hit": 1, "way": p.way_bits})
        m.submodules.answers = answers = Memory(shape=answer_layout_here, depth=p.window, init=[])
        m.submodules.filter_answers = remembered = Memory(shape=answer_layout_here, depth=p.filter_entries, init=[])
        done = Signal(p.window)
        oldest = Signal(step_bits(p))
        oldest_index = oldest[: self.index_bits]
        entered = Signal(step_bits(p))
        entered_index = entered[: self.index_bits]

        kept_write, kept_read = kept.write_port(), kept.read_port(domain="comb")
        answers_write, answers_read = answers.write_port(), answers.read_port(domain="comb")
        remembered_write, remembered_read = remembered.write_port(), remembered.read_port()
        head, answer = kept_read.data, answers_read.data
        leaves, room, there = Signal(), Signal(), Signal()
        m.d.comb += [
            kept_write.addr.eq(entered_index),
            kept_write.data.eq(entering),
            kept_write.en.eq(enter),
            kept_read.addr.eq(oldest_index),
            answers_write.addr.eq(self.back_index),
            answers_write.data.eq(Cat(self.back_hit, self.back_way)),
            answers_write.en.eq(self.back_valid),
            answers_read.addr.eq(oldest_index),
            there.eq((oldest != entered) & done.bit_select(oldest_index, 1)),
            leaves.eq(there & room),
        ]
        with m.If(enter):
            m.d.sync += [entered.eq(entered + 1), done.bit_select(entered_index, 1).eq(entering.filtered)]
        with m.If(self.back_valid):
            m.d.sync += done.bit_select(self.back_index, 1).eq(1)
        with m.If(leaves):
            m.d.sync += oldest.eq(oldest + 1)
        # a register, so it closes a little early
        m.d.sync += window_open.eq((step - oldest)[: self.index_bits + 1] < p.window - 2)

        # s1: the filter's answer at the memory's output; s2: in a register. What leaves always finds room behind them
        s1_valid, s2_valid = Signal(), Signal()
        s1, s2 = (Signal(self._pending_layout, name=name, reset_less=True) for name in ("s1", "s2"))
        s1_answer, s2_answer, s2_remembered = (
            Signal(answer_layout_here, name=name, reset_less=True)
            for name in ("s1_answer", "s2_answer", "s2_remembered")
        )
        # a filtered lookup may come right behind the one whose answer it needs, which is being written then
        s1_asked = s1_valid & s1.present & ~s1.bad & ~s1.learn & ~s1.filtered
        s1_follows, s2_follows = Signal(), Signal()
        m.submodules.verdicts = verdicts = SyncFIFO(width=verdict_layout(p).size, depth=_VERDICT_QUEUE)
        m.submodules.buffer = buffer = StreamBuffer(verdict_layout(p))
        m.d.comb += [
            room.eq(verdicts.level < _VERDICT_QUEUE - 2),
            remembered_write.addr.eq(s1.index),
            remembered_write.data.eq(s1_answer),
            remembered_write.en.eq(s1_asked),
            remembered_read.addr.eq(head.index),
            remembered_read.en.eq(1),
        ]
        m.d.sync += [
            s1_valid.eq(leaves),
            s1.eq(head),
            s1_answer.eq(answer),
            s1_follows.eq(s1_asked & head.filtered & (s1.index == head.index)),
            s2_valid.eq(s1_valid),
            s2.eq(s1),
            s2_answer.eq(Mux(s1_follows, s2_answer.as_value(), s1_answer.as_value())),
            s2_follows.eq(s1_follows),
            s2_remembered.eq(remembered_read.data),
        ]
        found = Mux(s2.filtered & ~s2_follows, s2_remembered.as_value(), s2_answer.as_value())
        hit, way = found[0], found[1:]
        given = Signal(verdict_layout(p))
        m.d.comb += [
            given.present.eq(s2.present),
            given.bad.eq(s2.bad & s2.present),
            given.hit.eq(hit & s2.present & ~s2.bad & ~s2.learn),
            given.slot.eq(Cat(way, s2.place)),
            verdicts.w_en.eq(s2_valid),
            verdicts.w_data.eq(given),
            buffer.i.valid.eq(verdicts.r_rdy),
            buffer.i.payload.eq(verdicts.r_data),
            verdicts.r_en.eq(buffer.i.ready),
        ]
        wiring.connect(m, buffer.o, wiring.flipped(self.rsp))

    def _meets(self, behind: int, key: Value, younger: Value) -> Value:
        """Whether the key of the lookup so far ``behind`` belongs to the same entry of the filter."""
        return self._filter_index(key) == self._filter_index(younger)

    def _filter_index(self, key: Value) -> Value:
        """Entry of the filter: bits of the key above the bank's, so that no bank's keys crowd it."""
        return key[self.preset.bank_bits : self.preset.bank_bits + self.filter_bits]

    def _filter_rest(self, key: Value) -> Value:
        return Cat(key[: self.preset.bank_bits], key[self.preset.bank_bits + self.filter_bits :])
