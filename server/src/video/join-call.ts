import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/video/video-contract';
import type { Meeting } from '@helsesim/shared/video/video-contract';
import { closesAt, mayJoinCall, opensAt } from '@helsesim/shared/video/video-rules';
import type { CitizenRequest, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { Calls } from './calls.ts';
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

/** Comes into the waiting room. */
export const joinCall =
  <Tables>(find: FindMeeting<Tables>, calls: Calls) =>
  async (tx: WorldWriter<Tables>, asked: CitizenRequest<typeof contract.joinCall>) => {
    const meeting = await ofCitizen(tx, find, asked);
    if (!meeting) return refuse('no-such-meeting');
    const decision = mayJoinCall({ now: tx.now, meeting });
    if (!decision.ok) return decision;
    const ticket = calls.join(keyOf(asked.viewer, meeting), 'citizen', asked.viewer, meeting);
    return ticket ? allow({ ticket, meeting: shown(meeting, meeting.practitioner) }) : refuse('call-occupied');
  };

/** Only whoever holds it. */
export const joinCallFromDesk =
  <Tables>(find: FindMeeting<Tables>, calls: Calls) =>
  async (tx: WorldWriter<Tables>, { staff, viewer, params, look }: StaffRequest<typeof contract.joinCallFromDesk>) => {
    const meeting = await find(tx, params.meetingId);
    if (!meeting || meeting.roleId !== staff.roleId) return refuse('no-such-meeting');
    look(meeting.citizenId, meeting.service);
    const decision = mayJoinCall({ now: tx.now, meeting });
    if (!decision.ok) return decision;
    const ticket = calls.join(keyOf(viewer, meeting), 'office', viewer, meeting);
    return ticket ? allow({ ticket, meeting: shown(meeting, meeting.citizen) }) : refuse('call-occupied');
  };

/** Worlds that are forks of each other have meetings of the same ids. */
const keyOf = ({ world }: { world: string }, { id }: AgreedMeeting) => `${world}/${id}`;
