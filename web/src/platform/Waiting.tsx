import Loader from '@helsenorge/designsystem-react/components/Loader';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { platformWords } from './platform-words.ts';
import { useWords } from './use-words.ts';

const NOTICED_AFTER = 600;

/** While one goes from page to page; the page under it stays as it was. */
export const Waiting = () => <Wait waiting={useNavigation().state !== 'idle'} />;

/** Before there is any page at all. */
export const FirstWait = () => <Wait waiting />;

/** Said and shown only when the wait is long enough to be noticed. */
function Wait({ waiting }: { waiting: boolean }) {
  const say = useWords(platformWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), NOTICED_AFTER);
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
