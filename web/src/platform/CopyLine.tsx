import { useState } from 'react';
import { platformWords } from './platform-words.ts';
import { useWords } from './use-words.ts';

/** Something a tester wants to have elsewhere: an id, a seed, a number. */
export function CopyLine({ name, value }: { name: string; value: string }) {
  const say = useWords(platformWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <p className="copy-line">
      <span className="copy-line__name">{name}</span>
      <code className="copy-line__value">{value}</code>
      <button
        type="button"
        className="tool-button"
        aria-label={say('copy-label', { name })}
        onClick={() => void copy()}
      >
        {say('copy')}
      </button>
      <span className="copy-line__done" role="status">
        {copied && say('copied')}
      </span>
    </p>
  );
}
