import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import type { DeskVisit } from '@helsesim/shared/home-care/desk-home-care-contract';
import { missedReasons } from '@helsesim/shared/home-care/home-care-model';
import { inOslo } from '@helsesim/shared/oslo';
import type { ReactNode } from 'react';
import type { FetcherWithComponents } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import { Seen } from './Seen.tsx';
import type { Deed, Done } from './visit-routes.ts';

type OtherProps = {
  visit: DeskVisit;
  staff: readonly { roleId: string; name: string }[];
  fetcher: FetcherWithComponents<Done>;
  /** The visit is on a later day: it cannot have been missed yet. */
  ahead: boolean;
  doing: string | undefined;
};

const wallOf = (instant: Temporal.Instant) => inOslo(instant).toPlainTime().toString({ smallestUnit: 'minute' });

/** What is seldom done: each with as little to fill in as there is. */
export function OtherDeeds({ visit, staff, fetcher, ahead, doing }: OtherProps) {
  const say = useWords(deskHomeCareWords);
  const { id, number, day, startsAt, endsAt } = visit;
  const form = (deed: Deed, label: string, children: ReactNode) => (
    <fetcher.Form
      method="post"
      action="/desk/visits"
      className="other-deed"
      aria-label={label}
      onSubmit={(event) => doing && event.preventDefault()}
    >
      <Seen id={id} number={number} />
      <input type="hidden" name="do" value={deed} />
      {children}
    </fetcher.Form>
  );
  return (
    <div className="other-deeds">
      {!ahead && (
        <section>
          <h3>{say('not-done-legend')}</h3>
          <div className="other-deeds__reasons">
            {missedReasons.map((reason) => (
              <div key={reason}>
                {form(
                  'miss',
                  say(`reason.${reason}`),
                  <>
                    <input type="hidden" name="reason" value={reason} />
                    <Button type="submit" variant="outline" aria-busy={doing === 'miss'}>
                      {say(`reason.${reason}`)}
                    </Button>
                  </>,
                )}
              </div>
            ))}
          </div>
        </section>
      )}
      <section>
        <h3>{say('move-title')}</h3>
        {form(
          'move',
          say('move-title'),
          <>
            <Input
              inputId={`day-${id}`}
              name="day"
              type="date"
              required
              label={say('day')}
              defaultValue={day.toString()}
            />
            <div className="other-deed__window">
              <Input
                inputId={`from-${id}`}
                name="from"
                type="time"
                required
                label={say('window-from')}
                defaultValue={wallOf(startsAt)}
              />
              <Input
                inputId={`to-${id}`}
                name="to"
                type="time"
                required
                label={say('window-to')}
                defaultValue={wallOf(endsAt)}
              />
            </div>
            <Button type="submit" variant="outline" aria-busy={doing === 'move'}>
              {say('move')}
            </Button>
          </>,
        )}
      </section>
      <section>
        <h3>{say('assign-title')}</h3>
        {form(
          'assign',
          say('assign-title'),
          <>
            <Select
              selectId={`role-${id}`}
              width={24}
              name="role"
              label={say('assign-whom')}
              defaultValue={visit.staff?.roleId ?? ''}
            >
              <option value="">{say('assign-nobody')}</option>
              {staff.map(({ roleId, name }) => (
                <option key={roleId} value={roleId}>
                  {name}
                </option>
              ))}
            </Select>
            <Button type="submit" variant="outline" aria-busy={doing === 'assign'}>
              {say('assign')}
            </Button>
          </>,
        )}
      </section>
      <section>
        <h3>{say('cancel-title')}</h3>
        <p>{say('cancel-text')}</p>
        {form(
          'cancel',
          say('cancel-title'),
          <Button type="submit" variant="outline" concept="destructive" aria-busy={doing === 'cancel'}>
            {say('cancel-visit')}
          </Button>,
        )}
      </section>
      <p>
        <a href={`/desk/care-users/${visit.citizen.id}`}>{say('to-user')}</a>
      </p>
    </div>
  );
}
