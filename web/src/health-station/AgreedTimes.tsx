import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import List from '@helsenorge/designsystem-react/components/List';
import type { AgreedTime } from '@helsesim/shared/health-station/health-station-model';
import { Form, useNavigation } from 'react-router';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { stationWords } from './station-words.ts';
import './station.scss';

type Place = 'health-station' | 'school';
type AgreedTimesProps = { times: readonly AgreedTime[]; page: Place; mayWrite: boolean };

/** What is offered, to take or leave, and what is agreed, to cancel: the next first. */
export function AgreedTimes({ times, page, mayWrite }: AgreedTimesProps) {
  return (
    <ul className="station-times">
      {times.map((time) => (
        <li key={time.id}>
          <OneTime time={time} page={page} mayWrite={mayWrite} />
        </li>
      ))}
    </ul>
  );
}

function OneTime({ time, page, mayWrite }: { time: AgreedTime } & Omit<AgreedTimesProps, 'times'>) {
  const say = useWords(stationWords);
  const { when, where } = useSaidOfTime();
  const { citizen } = useCitizen();
  const home = `/citizens/${citizen.id}`;
  const offered = time.state === 'offered';
  return (
    <HighlightPanel color="blueberry" variant="compact">
      <h3 className="station-time__state">{say(offered ? 'offered' : 'agreed')}</h3>
      <p className="station-time__when">{when(time)}</p>
      <p className="station-time__where">{where(time)}</p>
      {offered && mayWrite && <AnswerForm time={time} />}
      <p className="station-time__links">
        {time.form === 'video' && !offered && (
          <AnchorLink href={`${home}/meetings/${time.id}`}>{say('go-to-video')}</AnchorLink>
        )}
        <AnchorLink href={`${home}/inbox/threads/${time.threadId}`}>{say('see-conversation')}</AnchorLink>
        {time.mayCancel && <AnchorLink href={`${home}/${page}/cancel/${time.id}`}>{say('cancel-time')}</AnchorLink>}
      </p>
    </HighlightPanel>
  );
}

function AnswerForm({ time: { id, threadId } }: { time: AgreedTime }) {
  const say = useWords(stationWords);
  const { state, formData } = useNavigation();
  const doing = state !== 'idle' && formData?.get('offer') === id ? formData.get('do') : undefined;
  return (
    <Form
      method="post"
      preventScrollReset
      // The first answer stands.
      onSubmit={(event) => doing && event.preventDefault()}
    >
      <p>{say('offered-text')}</p>
      <input type="hidden" name="offer" value={id} />
      <input type="hidden" name="thread" value={threadId} />
      <div className="buttons">
        <Button type="submit" name="do" value="take" aria-busy={doing === 'take'}>
          {say(doing === 'take' ? 'answering' : 'take')}
        </Button>
        <Button type="submit" name="do" value="leave" variant="outline" aria-busy={doing === 'leave'}>
          {say(doing === 'leave' ? 'answering' : 'leave')}
        </Button>
      </div>
    </Form>
  );
}

/** Agreed times that have been. */
export function EarlierTimes({ times }: { times: readonly AgreedTime[] }) {
  const say = useWords(stationWords);
  const { when, where } = useSaidOfTime();
  if (times.length === 0) return null;
  return (
    <Expander title={say('earlier')}>
      <List variant="bullet">
        {times.map((time) => (
          <List.Item key={time.id}>
            {when(time)}. {where(time)}
          </List.Item>
        ))}
      </List>
    </Expander>
  );
}

export function useSaidOfTime() {
  const say = useWords(stationWords);
  const dates = useDates();
  return {
    when: ({ startsAt, minutes }: AgreedTime) => withCapital(say('time-when', { when: dates.near(startsAt), minutes })),
    where: ({ form, practitioner, place }: AgreedTime) => {
      if (form === 'phone') return say('time-phone', { practitioner });
      return form === 'video' ? say('time-video', { practitioner }) : say('time-where', { practitioner, place });
    },
  };
}
