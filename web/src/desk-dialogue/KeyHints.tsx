import ArrowDown from '@helsenorge/designsystem-react/components/Icons/ArrowDown';
import ArrowRight from '@helsenorge/designsystem-react/components/Icons/ArrowRight';
import ArrowUp from '@helsenorge/designsystem-react/components/Icons/ArrowUp';
import { Key } from '../desk/WorkList.tsx';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';

export function KeyHints() {
  const say = useWords(deskDialogueWords);
  return (
    <p className="desk__keys">
      {say('keys')}: <Key icon={ArrowUp} /> <Key icon={ArrowDown} /> {say('key-rows')} · <Key icon={ArrowRight} />{' '}
      {say('key-open')} · <kbd>Esc</kbd> {say('key-back')}
      {(['answer', 'important', 'forward', 'next'] as const).map((key) => (
        <span key={key}>
          {' '}
          · <kbd>{say(`key.${key}`)}</kbd> {say(`key-${key}`)}
        </span>
      ))}
      . {say('keys-of-page')} {say('logged')}
    </p>
  );
}
