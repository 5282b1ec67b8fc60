import { useWords } from '../platform/use-words.ts';
import type { Changes } from './forms-routes.ts';
import { formsWords } from './forms-words.ts';
import { useSaidOfLevel } from './use-said-of-level.ts';

/** The nearest answers that would have led elsewhere. */
export function WhatIf({ changes }: { changes: Changes }) {
  const say = useWords(formsWords);
  const saidOf = useSaidOfLevel();
  return (
    <>
      <p>{say('what-if-lead')}</p>
      <ul className="what-if">
        {changes.map(({ changes: each, level }) => (
          <li key={`${level} ${each.map(({ linkId, to }) => `${linkId}=${to}`).join()}`}>
            <p className="what-if__level">{saidOf(level)}</p>
            <ul>
              {each.map(({ linkId, question, from, to }) => (
                <li key={linkId}>
                  {say('what-if-change', { question, to: to || say('no-answer'), from: from || say('no-answer') })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
