import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { isBefore } from '@helsesim/shared/oslo';
import { joinCall } from '@helsesim/shared/video/video-contract';
import { useLoaderData } from 'react-router';
import { call } from '../platform/api.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { Call } from './Call.tsx';
import type { loadMeeting } from './video-routes.ts';
import { videoWords } from './video-words.ts';

export function CitizenCallPage() {
  const say = useWords(videoWords);
  const dates = useDates();
  const now = useNow();
  const meeting = useLoaderData<typeof loadMeeting>();
  const { citizen } = useCitizen();
  const { startsAt, opensAt, closesAt } = meeting;
  const home = `/citizens/${citizen.id}`;
  const early = now !== undefined && isBefore(now, opensAt);
  const late = now !== undefined && !isBefore(now, closesAt);
  return (
    <Page
      title={say('title')}
      lead={say('lead', { name: meeting.with, when: dates.near(startsAt) })}
      above={<BackLink to={home}>{say('back')}</BackLink>}
    >
      {late && <NotificationPanel variant="info">{say('too-late')}</NotificationPanel>}
      {!late && (
        <Call
          side="citizen"
          other={meeting.with}
          before={
            early && (
              <NotificationPanel variant="info">{say('too-early', { when: dates.near(opensAt) })}</NotificationPanel>
            )
          }
          join={() => call(joinCall, { params: { citizenId: citizen.id, meetingId: meeting.id } })}
          after={{ to: home, text: say('after-citizen') }}
        />
      )}
    </Page>
  );
}
