import { joinCallFromDesk } from '@helsesim/shared/video/video-contract';
import { useParams } from 'react-router';
import { call } from '../platform/api.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { Call } from './Call.tsx';
import { videoWords } from './video-words.ts';

export function DeskCallPage() {
  const say = useWords(videoWords);
  const { meetingId = '' } = useParams();
  return (
    <Page title={say('title')} lead={say('lead-desk')} dense above={<BackLink to="/desk">{say('back')}</BackLink>}>
      <Call
        side="office"
        other={undefined}
        join={() => call(joinCallFromDesk, { params: { meetingId } })}
        after={{ to: '/desk', text: say('after-desk') }}
      />
    </Page>
  );
}
