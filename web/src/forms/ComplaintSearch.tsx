import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import { searchComplaints } from '@helsesim/shared/forms/forms-contract';
import { type SubmitEvent, useState } from 'react';
import type { ActionFunctionArgs } from 'react-router';
import { useFetcher } from 'react-router';
import { plainLine } from '../dialogue/draft/plain-text.ts';
import { call } from '../platform/api.ts';
import { attempt, guarded } from '../platform/attempt.ts';
import { Heading } from '../platform/Heading.tsx';
import { shownLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { ComplaintHits } from './ComplaintHits.tsx';
import { formsWords } from './forms-words.ts';

const MOST = 200;

/** In the body of the request: what ails someone is not to stand in an address. */
export const searchAction = guarded(async ({ request, params: { citizenId = '' } }: ActionFunctionArgs) => {
  const typed = plainLine(String((await request.formData()).get('text') ?? '')).slice(0, MOST);
  const body = { text: typed, language: shownLanguage() };
  const found = await attempt(call(searchComplaints, { params: { citizenId }, body }));
  return found.ok ? { typed, ...found.value } : { typed, failure: found.failure };
});

/** What ails one, in one's own words; what fits it, and what is urgent before all else. */
export function ComplaintSearch() {
  const say = useWords(formsWords);
  const search = useFetcher<typeof searchAction>();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const busy = search.state !== 'idle';
  const empty = tried && typed.trim() === '';
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (typed.trim() !== '' && !busy) return;
    event.preventDefault();
    event.currentTarget.querySelector('input')?.focus();
  };
  const answer = search.data;
  return (
    <section aria-labelledby="search-title">
      <Heading id="search-title">{say('search-title')}</Heading>
      <search.Form method="post" role="search" className="complaint-search" noValidate onSubmit={send}>
        <Input
          inputId="complaint"
          name="text"
          label={
            <Label
              labelTexts={[{ text: say('search-label') }]}
              sublabel={
                <Sublabel id="complaint-help" sublabelTexts={[{ text: say('search-help'), type: 'subdued' }]} />
              }
            />
          }
          aria-describedby="complaint-help"
          autoComplete="off"
          width={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value.slice(0, MOST))}
          {...(empty && { errorText: say('search-missing') })}
        />
        <Button type="submit" variant="outline" aria-busy={busy}>
          {say(busy ? 'searching' : 'search')}
        </Button>
      </search.Form>
      {answer && 'failure' in answer && answer.failure && <FailurePanel failure={answer.failure} />}
      {answer && 'hits' in answer && answer.hits && <ComplaintHits answer={answer} />}
    </section>
  );
}
