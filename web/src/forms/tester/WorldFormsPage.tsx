import type { LoadedForm } from '@helsesim/shared/forms/desk-forms-contract';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import { useId } from 'react';
import { useFetcher, useLoaderData } from 'react-router';
import { BackLink } from '../../platform/BackLink.tsx';
import { Heading } from '../../platform/Heading.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import '../../worlds/simulator-tools.scss';
import './world-forms.scss';
import { testerWords } from './tester-words.ts';
import type { changeForms, loadWorldForms } from './world-forms-routes.ts';

/** For testers: every version of every form in a world, and forms of their own. */
export function WorldFormsPage() {
  const say = useWords(testerWords);
  const { world, forms } = useLoaderData<typeof loadWorldForms>();
  const deeds = useFetcher<typeof changeForms>();
  const fieldId = useId();
  const busy = deeds.state !== 'idle';
  const done = busy ? undefined : deeds.data;
  return (
    <Page
      title={say('title', { world: world.name })}
      lead={say('lead')}
      width="wide"
      dense
      above={<BackLink to={`/simulator/${world.id}/people`}>{say('to-people')}</BackLink>}
    >
      <section aria-labelledby="load">
        <Heading id="load" small>
          {say('load')}
        </Heading>
        <deeds.Form method="post" encType="multipart/form-data" className="load-form">
          <label htmlFor={fieldId}>{say('file')}</label>
          <input id={fieldId} name="file" type="file" accept=".json,application/json,application/fhir+json" />
          <button type="submit" className="tool-button">
            {say(busy ? 'working' : 'load-button')}
          </button>
        </deeds.Form>
        <p role="status" className="tool-said">
          {done && said(done)}
        </p>
        {done && 'failure' in done && <FailurePanel failure={done.failure} />}
        {done && 'problems' in done && done.problems.length > 0 && (
          <Problems problems={done.problems} isRefused={'failure' in done} />
        )}
      </section>
      <section aria-labelledby="forms">
        <Heading id="forms" small>
          {say('forms')}
        </Heading>
        <FormTable
          forms={forms}
          retire={(form) => void deeds.submit({ retire: `${form.id}|${form.version}` }, { method: 'post' })}
        />
      </section>
    </Page>
  );

  function said(answer: NonNullable<typeof done>): string {
    if ('loaded' in answer) return say('loaded', { id: answer.loaded.id, version: answer.loaded.version });
    if ('retired' in answer) return say('retired', { form: answer.retired });
    if ('unreadable' in answer)
      return answer.unreadable ? say('unreadable', { name: answer.unreadable }) : say('no-file');
    return '';
  }
}

function Problems({ problems, isRefused }: { problems: readonly FormProblem[]; isRefused: boolean }) {
  const say = useWords(testerWords);
  return (
    <section className="world-forms" aria-label={say(isRefused ? 'problems' : 'warnings')}>
      <table>
        <caption>{say(isRefused ? 'problems' : 'warnings')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('path')}</th>
            <th scope="col">{say('code')}</th>
            <th scope="col">{say('what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, code, text }) => (
            <tr key={`${path} ${code}`}>
              <td>
                <code>{path || say('whole')}</code>
              </td>
              <td>
                <code>{code}</code>
              </td>
              <td lang="en">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FormTable({ forms, retire }: { forms: readonly LoadedForm[]; retire(form: LoadedForm): void }) {
  const say = useWords(testerWords);
  const dates = useDates();
  return (
    <div className="world-forms">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('id')}</th>
            <th scope="col">{say('version')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('from')}</th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={`${form.id} ${form.version}`}>
              <td>
                <code>{form.id}</code>
              </td>
              <td>
                <code>{form.version}</code>
              </td>
              <td>{form.title}</td>
              <td>{form.loadedAt ? say('from-world', { when: dates.near(form.loadedAt) }) : say('from-helsesim')}</td>
              <td>
                {say(form.active ? 'active' : form.usable ? 'not-active' : 'unusable')}{' '}
                {form.from === 'world' && (
                  <button type="button" className="tool-button" onClick={() => retire(form)}>
                    {say('retire', { id: form.id, version: form.version })}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
