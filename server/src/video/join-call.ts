import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/video/video-contract';
import type { Meeting } from '@helsesim/shared/video/video-contract';
import { closesAt, mayJoinCall, opensAt } from '@helsesim/shared/video/video-rules';
import type { CitizenRequest, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { Calls, Side } from './calls.ts';
import type { AgreedMeeting, FindMeeting } from './meetings.ts';

const shown = (meeting: AgreedMeeting, name: string): Meeting => {
  const { id, startsAt, minutes } = meeting;
  return { id, startsAt, minutes, opensAt: opensAt(meeting), closesAt: closesAt(meeting), with: name };
};

/** The citizen's, in a service that is open to whoever asks. One that is shut is as one that is not there. */
async function ofCitizen<Tables>(
  tx: WorldWriter<Tables>,
  find: FindMeeting<Tables>,
  { acting: { citizenId, open, about }, params }: CitizenRequest<typeof contract.getMeeting | typeof contract.joinCall>,
) {
  const meeting = await find(tx, params.meetingId);
  if (!meeting || meeting.citizenId !== citizenId || !open.has(meeting.service)) return undefined;
  about(meeting.service);
  return meeting;
}

export const getMeeting =
  <Tables>(find: FindMeeting<Tables>) =>
  async (tx: WorldWriter<Tables>, asked: CitizenRequest<typeof contract.getMeeting>) => {
    const meeting = await ofCitizen(tx, find, asked);
    return meeting ? allow(shown(meeting, meeting.practitioner)) : refuse('no-such-meeting');
  };

/** Whether one may come in. It is decided and logged in the transaction, and done after it: see `comeIn`. */
export const mayComeIn =
  <Tables>(find: FindMeeting<Tables>, calls: Calls) =>
  async (tx: WorldWriter<Tables>, asked: CitizenRequest<typeof contract.joinCall>) => {
    const meeting = await ofCitizen(tx, find, asked);
    return meeting ? decided(tx, calls, 'citizen', meeting, asked.viewer) : refuse('no-such-meeting');
  };

/** Only whoever holds it. */
export const mayComeInFromDesk =
  <Tables>(find: FindMeeting<Tables>, calls: Calls) =>
  async (tx: WorldWriter<Tables>, { staff, viewer, params, look }: StaffRequest<typeof contract.joinCallFromDesk>) => {
    const meeting = await find(tx, params.meetingId);
    if (!meeting || meeting.roleId !== staff.roleId) return refuse('no-such-meeting');
    look(meeting.citizenId, meeting.service);
    return decided(tx, calls, 'office', meeting, viewer);
  };

function decided(
  { now }: { now: Temporal.Instant },
  calls: Calls,
  side: Side,
  meeting: AgreedMeeting,
  viewer: { world: string; personId: string },
) {
  const decision = mayJoinCall({ now, meeting });
  if (!decision.ok) return decision;
  return calls.isTaken(keyOf(viewer, meeting), side, viewer) ? refuse('call-occupied') : allow(meeting);
}

/** Takes the seat. Another of the same side may have come since it was decided. */
export const comeIn =
  (calls: Calls, side: Side) =>
  (meeting: AgreedMeeting, viewer: { world: string; sessionId: string; personId: string }) => {
    const ticket = calls.join(keyOf(viewer, meeting), side, viewer, meeting);
    if (!ticket) return refuse('call-occupied');
    return allow({ ticket, meeting: shown(meeting, side === 'citizen' ? meeting.practitioner : meeting.citizen) });
  };

/** Worlds that are forks of each other have meetings of the same ids. */
const keyOf = ({ world }: { world: string }, { id }: AgreedMeeting) => `${world}/${id}`;
