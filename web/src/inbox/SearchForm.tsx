import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { type SubmitEvent, useState } from 'react';
import { plainLine } from '../dialogue/draft/plain-text.ts';
import { useWords } from '../platform/use-words.ts';
import { inboxWords } from './inbox-words.ts';

const LONGEST = 100;

/** Words that stand in a subject or a message. */
export function SearchForm({ text, searchFor }: { text: string; searchFor: (text: string) => void }) {
  const say = useWords(inboxWords);
  const [typed, setTyped] = useState(text);
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    searchFor(plainLine(typed).slice(0, LONGEST));
  };
  return (
    <search>
      <form className="inbox-search" onSubmit={search}>
        <Input
          inputId="search"
          type="search"
          label={say('search-label')}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" variant="outline">
          {say('search')}
        </Button>
      </form>
    </search>
  );
}
