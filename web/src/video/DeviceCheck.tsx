import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useWords } from '../platform/use-words.ts';
import { Picture } from './Picture.tsx';
import { type Devices, useHeard } from './use-devices.ts';
import { videoWords } from './video-words.ts';

/** Before one comes in: does the other get to see and hear me? */
export function DeviceCheck({ devices }: { devices: Devices }) {
  const say = useWords(videoWords);
  const { state, stream, camera, microphone } = devices;
  const heard = useHeard(stream);
  if (state === 'asking') return <p role="status">{say('asking')}</p>;
  if (state !== 'ready')
    return (
      <>
        <NotificationPanel variant="warn" role="alert">
          {say(state)}
        </NotificationPanel>
        <div className="buttons">
          <Button variant="outline" onClick={devices.askAgain}>
            {say('ask-again')}
          </Button>
        </div>
      </>
    );
  return (
    <div className="call__check">
      <Picture stream={stream} label={say('own-picture')} muted />
      <p>{say(camera ? 'camera-works' : 'camera-off')}</p>
      <p role="status">{say(!microphone ? 'microphone-off' : heard ? 'microphone-hears' : 'microphone-silent')}</p>
      <DeviceButtons devices={devices} />
    </div>
  );
}

export function DeviceButtons({ devices }: { devices: Devices }) {
  const say = useWords(videoWords);
  const { camera, microphone, turnCamera, turnMicrophone } = devices;
  return (
    <div className="buttons">
      <Button variant="outline" onClick={turnMicrophone}>
        {say(microphone ? 'mute' : 'unmute')}
      </Button>
      <Button variant="outline" onClick={turnCamera}>
        {say(camera ? 'hide' : 'unhide')}
      </Button>
    </div>
  );
}
