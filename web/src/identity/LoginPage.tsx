import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { Form, useActionData, useLoaderData, useLocation, useNavigation, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { CopyLine } from '../platform/CopyLine.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { identityWords } from './identity-words.ts';
import type { enterAsPerson, loadLoginPerson } from './login-routes.ts';

export function LoginPage() {
  const say = useWords(identityWords);
  const person = useLoaderData<typeof loadLoginPerson>();
  const failure = useActionData<typeof enterAsPerson>();
  const { worldId } = useParams();
  const { search } = useLocation();
  const name = fullNameOf(person);
  return (
    <Page
      title={say('login-title', { name })}
      lead={person.eid && !person.died ? say('login-lead') : undefined}
      above={<BackLink to={`/login/${worldId}${search}`}>{say('another-person')}</BackLink>}
    >
      {failure && <FailurePanel failure={failure} />}
      {person.story && <p className="story">{person.story}</p>}
      {person.died || !person.eid ? (
        <NotificationPanel variant="warn" labelHtmlMarkup="h2">
          {say(person.died ? 'cannot-deceased' : 'cannot-no-eid', { name })}
        </NotificationPanel>
      ) : (
        <EidForm person={person} />
      )}
      <div className="tool-lines">
        <CopyLine name={say('national-id')} value={person.nationalId} />
        <CopyLine name={say('person-id')} value={person.id} />
        <p className="tester-link">
          <a href={`/simulator/${worldId}/people/${person.id}`}>{say('tester-person')}</a>
        </p>
      </div>
    </Page>
  );
}

function EidForm({ person }: { person: PersonDetails }) {
  const say = useWords(identityWords);
  const busy = useNavigation().state !== 'idle';
  const levels = person.eid === 'high' ? (['high', 'substantial'] as const) : (['substantial'] as const);
  return (
    <Form method="post" className="form">
      <FormGroup legend={say('eid')} name="eid">
        {levels.map((level, place) => (
          <RadioButton
            key={level}
            inputId={`eid-${level}`}
            value={level}
            label={say(`eid.${level}`)}
            defaultChecked={place === 0}
          />
        ))}
      </FormGroup>
      {person.staffRoles.length > 0 && (
        <FormGroup legend={say('role')} name="role">
          {[
            ...person.staffRoles.map(({ id, kind, organization }, place) => (
              <RadioButton
                key={id}
                inputId={`role-${id}`}
                value={id}
                label={say('works-as', { role: say(`role.${kind}`), organization })}
                defaultChecked={place === 0}
              />
            )),
            <RadioButton key="citizen" inputId="role-citizen" value="" label={say('role-citizen')} />,
          ]}
        </FormGroup>
      )}
      <div className="buttons">
        <Button type="submit" aria-busy={busy}>
          {say(busy ? 'going-in' : 'go-in')}
        </Button>
      </div>
    </Form>
  );
}
