import Button from '@helsenorge/designsystem-react/components/Button';
import Select from '@helsenorge/designsystem-react/components/Select';
import { sightOf } from '@helsesim/shared/dialogue/desk-rules';
import { useEffect, useRef, useState } from 'react';
import { useOutletContext } from 'react-router';
import { identityWords } from '../identity/identity-words.ts';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { BesideList } from './MessagesPage.tsx';
import type { CaseProps } from './ThreadCase.tsx';

/** EKO-03, EKO-07: to a colleague at the office. The deadline stands. */
export function ForwardPanel({ thread: { item }, deeds }: CaseProps) {
  const say = useWords(deskDialogueWords);
  const sayRole = useWords(identityWords);
  const { colleagues } = useOutletContext<BesideList>();
  const [roleId, choose] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const others = colleagues.filter(
    ({ roleId: id, kind }) => id !== item.handler?.roleId && sightOf(kind, item.kind) !== undefined,
  );
  if (others.length === 0) return <p>{say('colleague-none')}</p>;

  const send = () => {
    setTried(true);
    if (!roleId) return field.current?.focus();
    deeds.send({ do: 'forward', body: { seen: item.lastId, roleId } });
  };
  return (
    <>
      <p>{say('forward-help')}</p>
      <Select
        ref={field}
        selectId="colleague"
        label={say('colleague')}
        value={roleId}
        onChange={({ target }) => choose(target.value)}
        {...(tried && !roleId && { errorText: say('colleague-missing') })}
      >
        <option value="">{say('colleague-choose')}</option>
        {others.map(({ roleId: id, name, kind, away }) => (
          <option key={id} value={id} disabled={away}>
            {say(away ? 'colleague-away' : 'colleague-line', { name, role: sayRole(`role.${kind}`) })}
          </option>
        ))}
      </Select>
      <Button onClick={send} aria-busy={deeds.busy === 'forward'}>
        {say(deeds.busy === 'forward' ? 'sending' : 'forward-send')}
      </Button>
    </>
  );
}
