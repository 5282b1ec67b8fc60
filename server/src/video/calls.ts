import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { CallEvent, CallState, Signal } from '@helsesim/shared/video/video-contract';

/**
 * The calls that are going on, in memory only: nothing of a call is written down. Of each the two sides, and what one
 * says while the other is not listening yet.
 */

export type Side = 'citizen' | 'office';
/** Whose consultation it is, in which service. */
export type CallOf = { citizenId: string; service: ServiceCode };
type Member = {
  ticket: string;
  /** The session it was given to, and who that is. */
  sessionId: string;
  personId: string;
  /** What it is about, for asking again whether one still may. */
  about: CallOf;
  /** Says what happens to whoever listens; undefined: nobody does, and it is kept. */
  hear: ((event: CallEvent) => void) | undefined;
  kept: CallEvent[];
  /** Takes the seat from whoever does not listen for too long. */
  lapse: NodeJS.Timeout | undefined;
};
type Call = { key: string; state: CallState; sides: Map<Side, Member> };
type Seat = { call: Call; side: Side; member: Member };

const otherOf = (side: Side): Side => (side === 'citizen' ? 'office' : 'citizen');
/** Candidates come in dozens; whoever sends thousands to one who does not listen is not a browser. */
const MOST_KEPT = 500;
/** Real milliseconds that a seat is kept for whoever does not listen: a line that was lost is found again, a tab that was closed is not. */
const KEPT_FOR = 30_000;

export function openCalls(newTicket: () => string, { keptFor = KEPT_FOR } = {}) {
  const calls = new Map<string, Call>();
  const seats = new Map<string, Seat>();

  function say(member: Member | undefined, event: CallEvent) {
    if (!member) return;
    if (member.hear) member.hear(event);
    else if (member.kept.length < MOST_KEPT) member.kept.push(event);
  }
  function sayState(call: Call) {
    for (const [side, member] of call.sides)
      say(member, { about: 'state', state: call.state, otherIsHere: call.sides.has(otherOf(side)) });
  }
  function leave({ call, side, member }: Seat) {
    clearTimeout(member.lapse);
    seats.delete(member.ticket);
    if (call.sides.get(side) === member) call.sides.delete(side);
    if (call.sides.size === 0) calls.delete(call.key);
  }
  function end(call: Call) {
    call.state = 'ended';
    sayState(call);
    for (const [side, member] of [...call.sides]) leave({ call, side, member });
    calls.delete(call.key);
  }
  /** Nobody there any more. Whoever comes back waits to be let in, since nobody knows who it will be. */
  function lapseLater(seat: Seat) {
    clearTimeout(seat.member.lapse);
    seat.member.lapse = setTimeout(() => {
      leave(seat);
      seat.call.state = 'waiting';
      sayState(seat.call);
    }, keptFor).unref();
  }
  /** The seat of a ticket, in the session it was given to. */
  const seatOf = (ticket: string, sessionId: string): Seat | undefined => {
    const seat = seats.get(ticket);
    return seat?.member.sessionId === sessionId ? seat : undefined;
  };

  /** Someone else on the same side listens. */
  const isTaken = (key: string, side: Side, { personId }: { personId: string }): boolean => {
    const before = calls.get(key)?.sides.get(side);
    return before?.hear !== undefined && before.personId !== personId;
  };

  return {
    isTaken,
    /**
     * `key` is the meeting in its world. A call that is open goes on when one side comes back. Undefined: someone else sits
     * on that side, as when a relative comes to a call that the citizen is in.
     */
    join(
      key: string,
      side: Side,
      { sessionId, personId }: { sessionId: string; personId: string },
      about: CallOf,
    ): string | undefined {
      if (isTaken(key, side, { personId })) return undefined;
      const call = calls.get(key) ?? { key, state: 'waiting', sides: new Map() };
      const before = call.sides.get(side);
      // Whoever comes in the place of another waits to be let in, as the other did.
      if (before && before.personId !== personId) call.state = 'waiting';
      if (before) {
        say(before, { about: 'closed', because: 'another-window' });
        leave({ call, side, member: before });
      }
      calls.set(key, call);
      const member: Member = {
        ticket: newTicket(),
        sessionId,
        personId,
        about,
        hear: undefined,
        kept: [],
        lapse: undefined,
      };
      call.sides.set(side, member);
      const seat = { call, side, member };
      seats.set(member.ticket, seat);
      lapseLater(seat);
      sayState(call);
      return member.ticket;
    },
    /** Which side the ticket is of, and what it is about. Undefined: no such call. */
    seat(ticket: string, sessionId: string): ({ side: Side } & CallOf) | undefined {
      const found = seatOf(ticket, sessionId);
      return found && { side: found.side, ...found.member.about };
    },
    /** From now on, and what was said before. Answers how to stop; undefined: no such call. */
    listen(ticket: string, sessionId: string, hear: (event: CallEvent) => void): (() => void) | undefined {
      const seat = seatOf(ticket, sessionId);
      if (!seat) return undefined;
      const { member } = seat;
      clearTimeout(member.lapse);
      // One line for each ticket, however often one listens.
      member.hear?.({ about: 'closed', because: 'another-window' });
      member.hear = hear;
      for (const event of member.kept.splice(0)) hear(event);
      return () => {
        if (member.hear !== hear) return;
        member.hear = undefined;
        if (seats.has(ticket)) lapseLater(seat);
      };
    },
    signal(ticket: string, sessionId: string, signal: Signal): 'sent' | 'no-such-call' | 'call-not-open' {
      const seat = seatOf(ticket, sessionId);
      if (!seat) return 'no-such-call';
      if (seat.call.state !== 'open') return 'call-not-open';
      say(seat.call.sides.get(otherOf(seat.side)), { about: 'signal', signal });
      return 'sent';
    },
    letIn(ticket: string, sessionId: string): 'open' | 'no-such-call' | 'nobody-waits' {
      const seat = seatOf(ticket, sessionId);
      if (seat?.side !== 'office') return 'no-such-call';
      if (!seat.call.sides.has('citizen')) return 'nobody-waits';
      seat.call.state = 'open';
      sayState(seat.call);
      return 'open';
    },
    /** An open call ends for both; a waiting one is only left. */
    end(ticket: string, sessionId: string) {
      const seat = seatOf(ticket, sessionId);
      if (!seat) return;
      if (seat.call.state === 'open') return end(seat.call);
      leave(seat);
      sayState(seat.call);
    },
    /** Someone may not be there any more: the session is over, or the access. */
    close(ticket: string, because: 'no-access' | 'session-ended') {
      const seat = seats.get(ticket);
      if (!seat) return;
      say(seat.member, { about: 'closed', because });
      if (seat.call.state === 'open') end(seat.call);
      else {
        leave(seat);
        sayState(seat.call);
      }
    },
    get count() {
      return calls.size;
    },
  };
}
export type Calls = ReturnType<typeof openCalls>;
