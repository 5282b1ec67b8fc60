import { isDead } from '../identity/identity-rules.ts';
import type { ConsentLevel } from '../people/people-model.ts';
import type { Basis } from '../representation/representation-model.ts';
import { MessageContent } from './inbox-model.ts';

type Reader = {
  today: Temporal.PlainDate;
  died: Temporal.PlainDate | null;
  consent: ConsentLevel;
  inactive: boolean;
};

/**
 * CON-06, CON-09: whoever has not consented, or is inactive, gets it by post. That Basis is enough for all that the portal
 * itself writes, not only the receipts of CON-04, is chosen (docs/decisions/012).
 */
export const mayHaveInbox = ({ today, died, consent, inactive }: Reader): boolean =>
  consent !== 'none' && !inactive && !isDead({ died }, today);

/** Who besides the citizen sees what is written to the citizen. Total, so that nothing new is shown unless it was chosen. */
const alsoShownTo: Record<MessageContent['about'], readonly Basis[]> = {
  // FUL-12 (HN-POA-OM): fullmakter are not shown to others, nor is what leads to one.
  'fullmakt-given': [],
  'fullmakt-changed': [],
  'fullmakt-ended': [],
  'fullmakt-expires': [],
  'fullmakt-expired': [],
  'application-received': [],
  'application-refused': [],
  // Whoever acts by fullmakt acts for the giver alone: what is about the giver's children is between the family.
  'child-turns-sixteen': [],
  // YOU-07 (HN-CHILD): parents decide this, and are told of it themselves.
  'youth-access-opened': ['FO'],
  'youth-access-closed': ['FO'],
  'child-consent-changed': ['FO'],
  // AGE16-01 (HN-16): nothing in it but that the citizen has turned sixteen.
  'turned-sixteen': ['FU', 'TD'],
  // CON-06: from whom a letter has come is the citizen's own; whoever may not read the service learns nothing of it.
  'sent-by-post': [],
};

/**
 * What in an inbox is there for someone on these grounds. FUL-12 (HN-POA-OM); of the other kinds the sources are silent
 * (docs/decisions/011).
 */
export const shownTo = (basis: Basis): MessageContent['about'][] =>
  kinds.filter((about) => basis === 'self' || alsoShownTo[about].includes(basis));

const kinds = MessageContent.options.map(({ shape }) => shape.about.value);
