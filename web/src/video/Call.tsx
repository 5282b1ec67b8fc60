import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Attempt, attempt, type Failure } from '../platform/attempt.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { DeviceButtons, DeviceCheck } from './DeviceCheck.tsx';
import { Picture } from './Picture.tsx';
import { useCall } from './use-call.ts';
import { useDevices } from './use-devices.ts';
import { videoWords } from './video-words.ts';
import './video.scss';

type CallProps = {
  side: 'citizen' | 'office';
  /** Who one meets, as far as it is known before one comes in. */
  other: string | undefined;
  join: () => Promise<{ ticket: string; meeting: { with: string } }>;
  /** What is said before one comes in. */
  before?: ReactNode;
  /** Where one goes when it is over. */
  after: { to: string; text: string };
};

/** A video consultation from the camera check to the end, on either side. */
export function Call({ side, other, join, before, after }: CallProps) {
  const say = useWords(videoWords);
  const devices = useDevices();
  const [joined, setJoined] = useState<{ ticket: string; name: string }>();
  const [failure, setFailure] = useState<Failure>();
  const call = useCall(joined?.ticket, side, devices.stream);
  const name = joined?.name ?? other ?? '';
  const status = useRef<HTMLParagraphElement>(null);

  const tried = async <T,>(work: Promise<T>, then: (value: T) => void) => {
    const done: Attempt<T> = await attempt(work);
    setFailure(done.ok ? undefined : done.failure);
    if (done.ok) then(done.value);
  };
  const comeIn = () => tried(join(), ({ ticket, meeting }) => setJoined({ ticket, name: meeting.with }));

  // What took the place of the button just pressed is where one goes on.
  const { phase } = call;
  useEffect(() => {
    if (joined) status.current?.focus();
  }, [joined, phase]);

  const failed = failure && <FailurePanel failure={failure} />;
  if (!joined)
    return (
      <div className="call">
        {before}
        <DeviceCheck devices={devices} />
        {failed}
        <div className="buttons">
          <Button onClick={comeIn} disabled={devices.state === 'asking'}>
            {say(side === 'citizen' ? 'come-in' : 'open-room')}
          </Button>
        </div>
        <p>{say('not-recorded')}</p>
      </div>
    );

  if (phase === 'waiting' || phase === 'open')
    return (
      <div className="call">
        <p ref={status} tabIndex={-1} role="status" className="call__status">
          {statusText()}
        </p>
        <div className={`call__pictures${phase === 'open' ? '' : ' call__pictures--waiting'}`}>
          {phase === 'open' && <Picture stream={call.picture} label={say('other-picture', { name })} />}
          <Picture stream={devices.stream} label={say('own-picture')} muted small={phase === 'open'} />
        </div>
        {failed}
        <div className="buttons">
          {side === 'office' && phase === 'waiting' && (
            <Button onClick={() => tried(call.letIn(), () => undefined)} disabled={!call.otherIsHere}>
              {say('let-in')}
            </Button>
          )}
          <Button
            variant="outline"
            concept="destructive"
            onClick={() => tried(call.end(), () => (phase === 'waiting' ? setJoined(undefined) : undefined))}
          >
            {say(phase === 'open' ? 'end' : 'leave')}
          </Button>
        </div>
        <DeviceButtons devices={devices} />
      </div>
    );

  return (
    <div className="call">
      <NotificationPanel variant={phase === 'ended' ? 'success' : 'warn'} role="status">
        {say(`over.${phase}`)}
      </NotificationPanel>
      <p ref={status} tabIndex={-1}>
        {say('not-recorded-after')}
      </p>
      {failed}
      <div className="buttons">
        <Button htmlMarkup="a" href={after.to}>
          {after.text}
        </Button>
        {phase !== 'no-access' && (
          <Button variant="outline" onClick={comeIn}>
            {say('again')}
          </Button>
        )}
      </div>
    </div>
  );

  function statusText() {
    if (phase === 'open') return call.otherIsHere ? say('in-call', { name }) : say('other-left', { name });
    if (side === 'citizen') return say('you-wait', { name });
    return call.otherIsHere ? say('citizen-waits', { name }) : say('nobody-yet', { name });
  }
}
