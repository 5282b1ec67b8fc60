import { useState } from 'react';
import { type Attempt, attempt } from '../platform/attempt.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { notificationsWords } from './notifications-words.ts';
import { type OutboxFilter, wholeOutbox } from './outbox-routes.ts';

/** All that the filter lets through, as a file. */
export function OutboxExport({ worldId, filter }: { worldId: string; filter: OutboxFilter }) {
  const say = useWords(notificationsWords);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Attempt<string>>();
  const save = async () => {
    setBusy(true);
    const outbox = await attempt(wholeOutbox(worldId, filter));
    if (outbox.ok) download(`outbox-${worldId}.json`, outbox.value);
    setDone(outbox);
    setBusy(false);
  };
  return (
    <>
      <button type="button" className="tool-button" aria-busy={busy} onClick={() => void save()}>
        {say(busy ? 'exporting' : 'export')}
      </button>
      {done && !done.ok && <FailurePanel failure={done.failure} />}
    </>
  );
}

function download(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
