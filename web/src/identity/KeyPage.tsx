import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { Form, useActionData } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { identityWords } from './identity-words.ts';
import type { tryKey } from './login-routes.ts';

export function KeyPage() {
  const say = useWords(identityWords);
  const failure = useActionData<typeof tryKey>();
  return (
    <Page title={say('key-title')} lead={say('key-lead')}>
      {failure && <FailurePanel failure={failure} />}
      <Form method="post" className="form">
        <Input
          inputId="key"
          name="key"
          type="password"
          label={say('key')}
          autoComplete="current-password"
          required
          width={30}
        />
        <p className="help-line">{say('key-help')}</p>
        <div className="buttons">
          <Button type="submit">{say('give-key')}</Button>
        </div>
      </Form>
    </Page>
  );
}
