import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { ApplicationView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { osloDay } from '@helsesim/shared/oslo';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { applicationWords } from './application-words.ts';

/** TD-03: younger than this nobody may apply. */
export const APPLICANT_AGE = 18;

/** What one has applied for, and the way to apply. */
export function Applications({ applications }: { applications: readonly ApplicationView[] }) {
  const say = useWords(applicationWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const list = `/citizens/${citizen.id}/fullmakter`;
  return (
    <section aria-labelledby="assigned">
      <Heading id="assigned">{say(applications.length > 0 ? 'applications' : 'apply-section')}</Heading>
      {applications.length > 0 && (
        <LinkList chevron>
          {applications.map(({ id, name, state, appliedAt, renewal }) => {
            const when = dates.date(osloDay(appliedAt));
            return (
              <LinkList.Link key={id} href={`${list}/applications/${id}`}>
                <span className="fullmakt-line">
                  <strong>{name}</strong>
                  <span>{say(renewal ? 'line-renewal' : 'sent-when', { when })}</span>
                  <span>
                    <Tag color={tagColours[state]}>{say(`state.${state}`)}</Tag>
                  </span>
                </span>
              </LinkList.Link>
            );
          })}
        </LinkList>
      )}
      <p className="apply-line">
        {applications.length === 0 && `${say('apply-section-text')} `}
        {citizen.age < APPLICANT_AGE ? (
          say('apply-from-18')
        ) : (
          <AnchorLink href={`${list}/apply`}>{say('apply')}</AnchorLink>
        )}
      </p>
    </section>
  );
}

const tagColours = {
  waiting: 'blueberry',
  granted: 'kiwi',
  refused: 'cherry',
} as const satisfies Record<ApplicationView['state'], string>;
