import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import type { endAction, loadFullmakt } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** Asks once more, and says what it means for the two (FUL-08). */
export function EndPage() {
  const say = useWords(fullmaktWords);
  const { citizen } = useCitizen();
  const { id, kind, role, state, other } = useLoaderData<typeof loadFullmakt>();
  const failure = useActionData<typeof endAction>();
  const busy = useNavigation().state !== 'idle';
  const page = `/citizens/${citizen.id}/fullmakter/${id}`;
  const { name } = other;
  const given = role === 'giver';
  const over = state === 'ended' || state === 'expired';
  const coming = state === 'coming';
  const lead = given ? (coming ? 'never-given' : 'end-lead-given') : coming ? 'never-received' : 'end-lead-received';
  if (over && !busy && !failure) return <Navigate to={page} replace />;
  return (
    <Page title={say('end-title')} lead={say(lead, { name })}>
      {failure && <FailurePanel failure={failure} />}
      <List variant="bullet">
        <List.Item>{say('end-at-once', { name })}</List.Item>
        <List.Item>{say('end-kept')}</List.Item>
        <List.Item>
          {kind === 'assigned'
            ? say('end-again-assigned')
            : given
              ? say('end-again-given')
              : say('end-again-received', { name })}
        </List.Item>
      </List>
      <Form method="post">
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={page}>
              {say('end-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'ending' : 'end-yes')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}
