import Loader from '@helsenorge/designsystem-react/components/Loader';
import { lazy, Suspense } from 'react';
import { useLoaderData } from 'react-router';
import { ClosedDoorPage } from '../../access/late-doors.tsx';
import { BackLink } from '../../platform/BackLink.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import type { loadForm } from '../forms-routes.ts';
import { formsWords } from '../forms-words.ts';
import { SyntheticTag } from '../SyntheticTag.tsx';
import { useTextsIn } from '../use-texts-in.ts';
import { lateFillForm } from './late-fill-form.ts';

const FillForm = lazy(async () => ({ default: (await lateFillForm()).FillForm }));

/** One form, from the first question to the last. What it is written with is fetched while one reads what it is about. */
export function FillPage() {
  const loaded = useLoaderData<typeof loadForm>();
  const { citizen } = useCitizen();
  const say = useWords(formsWords);
  useTextsIn(loaded?.language);
  if (!loaded) return <ClosedDoorPage service="forms" />;
  const { form } = loaded;
  const back = `/citizens/${citizen.id}/symptoms`;
  return (
    <Page
      // What ails someone is not to stand in the history of the browser.
      tab={say('form-tab')}
      title={form.title}
      lead={
        citizen.basis === 'self'
          ? form.description
          : say('description-other', { name: firstNameOf(citizen), text: form.description })
      }
      above={<BackLink to={back}>{say('to-symptoms')}</BackLink>}
    >
      {form.synthetic && <SyntheticTag />}
      <Suspense fallback={<Loader size="medium" center testId="form-loader" />}>
        <FillForm key={`${citizen.id} ${form.id} ${form.version}`} loaded={loaded} />
      </Suspense>
    </Page>
  );
}
