import type { DeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { ThreadKind } from '@helsesim/shared/dialogue/dialogue-model';
import type { ReactNode } from 'react';
import { withCapital } from '../platform/dates.ts';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { useSaidOfPerson } from './use-said-of-item.ts';

/** What one needs to know of the citizen to answer: nothing else is shown. */
export function CitizenContext({ thread: { item, context, formAnswers } }: { thread: DeskThread }) {
  const say = useWords(deskDialogueWords);
  const dates = useDates();
  const sayPerson = useSaidOfPerson();
  const { language, phone, reachable, representatives, lastContacts, feeOnClose } = context;
  return (
    <section className="citizen-context" aria-label={say('context')}>
      <dl>
        {item.writtenBy && item.writtenBy.basis !== 'self' && (
          <Fact name={say('writes-for')}>{sayPerson(item.writtenBy)}</Fact>
        )}
        <Fact name={say('may-read')}>
          {representatives.length > 0 ? <Lines lines={representatives.map(sayPerson)} /> : say('may-read-none')}
        </Fact>
        <Fact name={say('phone')}>{phone ? <a href={phoneLink(phone)}>{phoneText(phone)}</a> : say('phone-none')}</Fact>
        <Fact name={say('language')}>{say(`language.${language}`)}</Fact>
        <Fact name={say('reachable')}>{say(`reachable.${reachable}`)}</Fact>
        <Fact name={say('last-contacts')}>
          {lastContacts.length > 0 ? <Lines lines={lastContacts.map(contact)} /> : say('contacts-none')}
        </Fact>
        {feeOnClose && (
          <Fact name={say('fee')}>
            <Lines lines={fee(feeOnClose)} />
          </Fact>
        )}
        {item.kind === 'e-consultation' && !formAnswers && (
          <Fact name={say('form-answers')}>{say('form-answers-none')}</Fact>
        )}
      </dl>
    </section>
  );

  function contact({ at, what, kind }: (typeof lastContacts)[number]): string {
    const known = ThreadKind.safeParse(kind);
    const name = what !== 'thread' ? say(`contact.${what}`) : known.success ? say(`kind.${known.data}`) : kind;
    return `${name}, ${dates.near(at)}`;
  }
  function fee({ because, amount, refund, assumed }: NonNullable<typeof feeOnClose>): string[] {
    return [
      say(`fee.${because}`, { amount }),
      ...(refund > 0 ? [say('fee-refund', { amount: refund })] : []),
      ...(assumed ? [say('fee-assumed')] : []),
    ].map(withCapital);
  }
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
