import * as z from 'zod';
import { contract } from '../contract.ts';
import { dialogueServices } from '../dialogue/dialogue-model.ts';
import { Instant } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';

/**
 * A video consultation. One joins through the door, and is given a ticket for this call and this session; with it the two
 * browsers find each other. Picture and sound go between them and never through the server. Nothing is recorded.
 */

const ofMeeting = CitizenParams.extend({ meetingId: z.uuid() });
const services = ['appointments', ...dialogueServices] as const;

/** What is agreed, and when one may come in. */
export const Meeting = z.object({
  id: z.uuid(),
  startsAt: Instant,
  minutes: z.int(),
  opensAt: Instant.meta({ description: 'From when one may come into the waiting room' }),
  closesAt: Instant,
  with: z.string().meta({ description: 'For the citizen: who at the office. For the office: the citizen' }),
});
export type Meeting = z.output<typeof Meeting>;

const Ticket = z.object({
  ticket: z.string().meta({ description: 'For this call, this session and this window. Not to be shown or kept' }),
  meeting: Meeting,
});

export const getMeeting = contract({
  name: 'get-meeting',
  summary:
    'A video consultation that has been agreed. Its id is that of the appointment, or of the time that was taken.',
  method: 'GET',
  path: '/api/citizens/:citizenId/meetings/:meetingId',
  service: services,
  action: 'read',
  refusals: ['no-such-meeting'],
  schema: { params: ofMeeting, response: { 200: Meeting } },
});

export const joinCall = contract({
  name: 'join-call',
  summary: 'Comes into the waiting room of a video consultation. Joining again from another window closes the first.',
  method: 'POST',
  path: '/api/citizens/:citizenId/meetings/:meetingId/call',
  service: services,
  action: 'read',
  refusals: ['no-such-meeting', 'call-too-early', 'call-too-late', 'call-occupied'],
  schema: { params: ofMeeting, response: { 201: Ticket } },
});

export const joinCallFromDesk = contract({
  name: 'join-call-from-desk',
  summary: 'For staff: comes to a video consultation that is one’s own. The look is logged.',
  method: 'POST',
  path: '/api/desk/meetings/:meetingId/call',
  service: services,
  action: 'write',
  refusals: ['staff-only', 'no-such-meeting', 'call-too-early', 'call-too-late', 'call-occupied'],
  schema: { params: z.object({ meetingId: z.uuid() }), response: { 201: Ticket } },
});

/** What the browsers tell each other (RFC 8829, RFC 8838). The server hands it on and understands none of it. */
export const Signal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('description'), type: z.enum(['offer', 'answer']), sdp: z.string().max(32_000) }),
  z.strictObject({
    kind: z.literal('candidate'),
    candidate: z.string().max(2_000),
    sdpMid: z.string().max(100).nullable(),
    sdpMLineIndex: z.int().nullable(),
  }),
]);
export type Signal = z.output<typeof Signal>;

export const CallState = z.enum(['waiting', 'open', 'ended']).meta({
  description:
    '`waiting`: the office has not let the citizen in. `open`: both are in. `ended`: for both, whoever ended it',
});
export type CallState = z.output<typeof CallState>;

/** What the stream of a call says. */
export const CallEvent = z.discriminatedUnion('about', [
  z.object({ about: z.literal('state'), state: CallState, otherIsHere: z.boolean() }),
  z.object({ about: z.literal('signal'), signal: Signal }),
  z.object({ about: z.literal('closed'), because: z.enum(['another-window', 'no-access', 'session-ended']) }),
]);
export type CallEvent = z.output<typeof CallEvent>;

const ofTicket = z.object({ ticket: z.string().regex(/^[0-9a-f]{48}$/) });
const refusals = ['no-such-call'] as const;

export const sendSignal = contract({
  name: 'send-signal',
  summary: 'Hands what one browser says on to the other. Only in an open call.',
  method: 'POST',
  path: '/api/calls/:ticket/signals',
  refusals: [...refusals, 'call-not-open'],
  schema: { params: ofTicket, body: z.strictObject({ signal: Signal }), response: { 204: z.undefined() } },
});

export const letIn = contract({
  name: 'let-in',
  summary: 'For staff: lets the citizen in from the waiting room.',
  method: 'POST',
  path: '/api/calls/:ticket/let-in',
  refusals: [...refusals, 'nobody-waits'],
  schema: { params: ofTicket, response: { 204: z.undefined() } },
});

export const endCall = contract({
  name: 'end-call',
  summary: 'Ends the call for both. Before it is open: leaves it. Done again it answers the same.',
  method: 'POST',
  path: '/api/calls/:ticket/end',
  schema: { params: ofTicket, response: { 204: z.undefined() } },
});

export const listenToCall = contract({
  name: 'listen-to-call',
  summary: 'What happens in a call, as server-sent events: how it stands, and what the other browser says.',
  method: 'GET',
  path: '/api/calls/:ticket/events',
  refusals,
  stream: 'events',
  schema: { params: ofTicket, response: { 200: CallEvent } },
});
