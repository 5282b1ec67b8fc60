import Button from '@helsenorge/designsystem-react/components/Button';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { DeskVisit } from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayUndo, timingOf } from '@helsesim/shared/home-care/home-care-rules';
import { isDayBefore, osloDay } from '@helsesim/shared/oslo';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { homeCareWords } from '../home-care/home-care-words.ts';
import { useSaidOfVisit } from '../home-care/use-said-of-visit.ts';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import { OtherDeeds } from './OtherDeeds.tsx';
import { Seen } from './Seen.tsx';
import type { changeVisit } from './visit-routes.ts';

type Staff = { roleId: string; name: string };
type CardProps = {
  visit: DeskVisit;
  staff: readonly Staff[];
  now: Temporal.Instant | undefined;
  /** What was done is said, also when the card is no longer there. */
  tell: (text: string) => void;
};

/** One visit on the route. «Utført» is one tap; everything else is folded away behind one more. */
export function VisitCard({ visit, staff, now, tell }: CardProps) {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const said = useSaidOfVisit();
  const fetcher = useFetcher<typeof changeVisit>({ key: `visit ${visit.id}` });
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, number, citizen, kind, minutes, state } = visit;
  const kindName = sayCare(`kind.${kind}`);
  const doing = fetcher.state === 'idle' ? undefined : fetcher.formData?.get('do');
  const { data } = fetcher;
  useEffect(() => {
    if (!data || 'failure' in data) return;
    setOpen(false);
    tell(say(`told.${data.done}`, { name: citizen.name }));
    heading.current?.focus({ preventScroll: true });
  }, [data]);

  const timing = now ? timingOf(visit, now) : visit.timing;
  const ahead = now !== undefined && isDayBefore(osloDay(now), visit.day);
  const undoable = now ? mayUndo({ now, visit }).ok : visit.mayUndo;
  return (
    <article className={`route-visit route-visit--${timing}`} aria-labelledby={`visit-${id}`}>
      <p className="route-visit__time">
        <strong>{said.window(visit)}</strong>
        {timing !== 'over' && (
          <Tag color={timing === 'late' ? 'cherry' : timing === 'now' ? 'kiwi' : 'neutral'}>
            {say(`timing.${timing}`)}
          </Tag>
        )}
      </p>
      <h2 ref={heading} id={`visit-${id}`} tabIndex={-1} className="route-visit__name">
        {say('name-and-age', citizen)}
      </h2>
      <p>{say('visit-facts', { kind: kindName, minutes })}</p>
      <Where citizen={citizen} />
      <Standing visit={visit} />
      {data && 'failure' in data && <FailurePanel failure={data.failure} />}
      {state === 'planned' && (
        <fetcher.Form
          method="post"
          action="/desk/visits"
          className="route-visit__deeds"
          onSubmit={(event) => doing && event.preventDefault()}
        >
          <Seen id={id} number={number} />
          {!ahead && (
            <button
              type="submit"
              name="do"
              value="complete"
              className="done-button"
              aria-label={say('complete-of', { name: citizen.name, kind: kindName })}
              aria-busy={doing === 'complete'}
            >
              {say(doing === 'complete' ? 'completing' : 'complete')}
            </button>
          )}
          <Button
            variant="outline"
            onClick={() => setOpen(!open)}
            aria-label={say('more-of', { name: citizen.name, kind: kindName })}
            aria-expanded={open}
          >
            {say('more')}
          </Button>
        </fetcher.Form>
      )}
      {(state === 'completed' || state === 'missed') && undoable && (
        <fetcher.Form method="post" action="/desk/visits" onSubmit={(event) => doing && event.preventDefault()}>
          <Seen id={id} number={number} />
          <Button
            type="submit"
            name="do"
            value="undo"
            variant="outline"
            aria-label={say('undo-of', { name: citizen.name, kind: kindName })}
            aria-busy={doing === 'undo'}
          >
            {say(doing === 'undo' ? 'undoing' : 'undo')}
          </Button>
        </fetcher.Form>
      )}
      {open && state === 'planned' && (
        <OtherDeeds visit={visit} staff={staff} fetcher={fetcher} ahead={ahead} doing={doing?.toString()} />
      )}
    </article>
  );
}

function Where({ citizen: { address, phone } }: Pick<DeskVisit, 'citizen'>) {
  const say = useWords(deskHomeCareWords);
  return (
    <p>
      {address ? `${address.line}, ${address.place}` : say('address-none')}
      {phone && (
        <>
          {' · '}
          <a href={phoneLink(phone)}>{say('call', { phone: phoneText(phone) })}</a>
        </>
      )}
    </p>
  );
}

/** What has become of it, or who goes. */
function Standing({ visit }: { visit: DeskVisit }) {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const dates = useDates();
  const said = useSaidOfVisit();
  const { state, staff, doneAt, missedReason, cancelCode, movedFrom } = visit;
  if (state === 'completed')
    return (
      <p className="route-visit__standing">
        {say('done-by', { when: doneAt ? dates.hour(doneAt) : '', name: staff?.name ?? '' })}
      </p>
    );
  if (state === 'missed' && missedReason)
    return <p className="route-visit__standing">{say('missed-because', { reason: say(`reason.${missedReason}`) })}</p>;
  if (state === 'cancelled' && cancelCode)
    return <p className="route-visit__standing">{sayCare(`cancelled.${cancelCode}`)}</p>;
  return (
    <>
      <p>{staff ? say('by-name', { name: staff.name }) : say('by-nobody')}</p>
      {movedFrom && <p>{say('moved-from', { when: said.when(movedFrom) })}</p>}
    </>
  );
}
