import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { privacyWords } from './privacy-words.ts';

type WithdrawQuestionProps = {
  deletedTitle: string;
  deleted: readonly string[];
  kept: readonly string[];
  /** What else there is to know before one answers. */
  told?: ReactNode;
  /** Where no leads to. */
  settings: string;
  /** What is sent with yes. */
  children?: ReactNode;
};

/** CON-02: what goes and what stays when consent is withdrawn, one's own or a child's; and then yes or no. */
export function WithdrawQuestion({ deletedTitle, deleted, kept, told, settings, children }: WithdrawQuestionProps) {
  const say = useWords(privacyWords);
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <section aria-labelledby="deleted">
        <Heading id="deleted">{deletedTitle}</Heading>
        <List variant="bullet">
          {deleted.map((what) => (
            <List.Item key={what}>{what}</List.Item>
          ))}
        </List>
        <p>{say('withdraw-no-regret')}</p>
      </section>
      <section aria-labelledby="kept">
        <Heading id="kept">{say('withdraw-kept')}</Heading>
        <List variant="bullet">
          {kept.map((what) => (
            <List.Item key={what}>{what}</List.Item>
          ))}
        </List>
        <p>
          {say('withdraw-cancel-first')} {told}
        </p>
      </section>
      <Form method="post">
        {children}
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={settings}>
              {say('withdraw-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'withdrawing' : 'withdraw-yes')}
            </Button>
          }
        />
      </Form>
    </>
  );
}
