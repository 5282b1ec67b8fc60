import Button from '@helsenorge/designsystem-react/components/Button';
import { useRevalidator, useRouteError } from 'react-router';
import { NetworkFailure, Refused } from '../platform/api.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { tellingWords } from '../problems/telling/telling-words.ts';

/** In place of a case that could not be fetched: the list beside it stays. */
export function CaseError() {
  const say = useWords(tellingWords);
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (!(error instanceof NetworkFailure || error instanceof Refused)) throw error;
  return (
    <FailurePanel failure={error}>
      <Button variant="outline" onClick={() => void revalidate()} aria-busy={state === 'loading'}>
        {say('try-again')}
      </Button>
    </FailurePanel>
  );
}
