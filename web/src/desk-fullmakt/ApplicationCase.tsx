import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { backToList } from '../desk/WorkList.tsx';
import { applicationWords } from '../fullmakt/application/application-words.ts';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import type { Application } from './ApplicationsPage.tsx';
import { Decision } from './Decision.tsx';
import './desk-fullmakt.scss';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';

/** All there is to decide by: what the applicant wrote, what the registry and the fastlege say, what the rules say. */
export function ApplicationCase({ application }: { application: Application }) {
  const say = useWords(deskFullmaktWords);
  const sayApplication = useWords(applicationWords);
  const dates = useDates();
  const { person, writtenName, applicant, relation, identityProof, appliedAt, state, renewal } = application;
  const open = state === 'awaiting-declaration' || state === 'to-be-decided';
  return (
    <section aria-labelledby="case" onKeyDown={backToList} className="case">
      <Heading id="case">{person ? say('name-and-age', person) : writtenName}</Heading>
      <Duolist variant="line" className="facts" useCollapsedFromAndBelowBreakpoint="sm">
        {person ? null : <DuolistGroup term={say('person')} description={say('nobody-has-number')} />}
        <DuolistGroup term={say('written-name')} description={<span className="typed">{writtenName}</span>} />
        <DuolistGroup term={say('applicant')} description={say('name-and-age', applicant)} />
        <DuolistGroup term={say('relation')} description={sayApplication(`relation.${relation}`)} />
        <DuolistGroup term={say('proof')} description={sayApplication(`proof.${identityProof}`)} />
        <DuolistGroup term={say('applied-at')} description={withCapital(dates.near(appliedAt))} />
        <DuolistGroup term={say('kind')} description={say(renewal ? 'kind-renewal' : 'kind-new')} />
        <DuolistGroup term={say('declaration')} description={declared()} />
        <DuolistGroup term={say('state')} description={say(`state.${state}`)} />
      </Duolist>
      {open && <RulesSay application={application} />}
      {open && <Decision application={application} />}
    </section>
  );

  function declared() {
    const { declaredPermanent } = application;
    if (declaredPermanent === null) return say('declaration-missing');
    return say(declaredPermanent ? 'declared-permanent' : 'declared-not-permanent');
  }
}

function RulesSay({ application: { obstacle, person, writtenName } }: { application: Application }) {
  const say = useWords(deskFullmaktWords);
  const differs = person && person.name.toLocaleLowerCase('nb') !== writtenName.trim().toLocaleLowerCase('nb');
  return (
    <>
      {differs && (
        <NotificationPanel variant="warn" labelHtmlMarkup="h3">
          {say('name-differs')}
        </NotificationPanel>
      )}
      <NotificationPanel
        variant={obstacle ? 'warn' : 'success'}
        labelHtmlMarkup="h3"
        label={say(obstacle ? 'rules-forbid' : 'rules')}
      >
        {obstacle ? say(`obstacle.${obstacle}`) : say('rules-allow')}
      </NotificationPanel>
    </>
  );
}
