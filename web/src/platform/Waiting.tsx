import Loader from '@helsenorge/designsystem-react/components/Loader';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { platformWords } from './platform-words.ts';
import { useWords } from './words.ts';

/** Said and shown only when the wait is long enough to be noticed; the page under it stays as it was. */
export function Waiting() {
  const say = useWords(platformWords);
  const waiting = useNavigation().state !== 'idle';
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), 600);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <div className="waiting" role="status">
      {waiting && long && (
        <div className="waiting__box">
          <Loader size="tiny" ariaLabel={say('loading')} />
          <span aria-hidden="true">{say('loading')}</span>
        </div>
      )}
    </div>
  );
}
