import { isDead } from '../identity/identity-rules.ts';
import { ageOn } from '../oslo.ts';
import { YOUTH_FROM } from '../people/ages.ts';
import { type ConsentLevel, consentLevels } from '../people/people-model.ts';

type Change = { before: ConsentLevel; after: ConsentLevel };

/** CON-02 (HN-PRIV): consent may be changed at any time. Only withdrawing it altogether deletes; lowering it does not. */
export const isWithdrawal = ({ before, after }: Change): boolean => after === 'none' && before !== 'none';

/** FUL-09, TD-04: what comes with a form on paper may raise what someone has consented to, and never lowers it. */
export const raises = ({ before, after }: Change): boolean =>
  consentLevels.indexOf(after) > consentLevels.indexOf(before);

type ChildSettingsChanged = {
  today: Temporal.PlainDate;
  /** The parent who decided. */
  actorId: string;
  child: { id: string; born: Temporal.PlainDate };
  /** Everyone who holds parental responsibility. */
  holders: readonly { id: string; died: Temporal.PlainDate | null }[];
};

/**
 * YOU-07 (HN-CHILD, NHN-UNG): one parent decides, and the others who hold parental responsibility are told, of whatever
 * kind it is. The child is told from thirteen (docs/decisions/012).
 */
export function toldOfChildSettings({ today, actorId, child, holders }: ChildSettingsChanged) {
  const parents = holders
    .filter((holder) => holder.id !== actorId && !isDead(holder, today))
    .map(({ id }) => ({ id, role: 'parent' as const }));
  const isYouth = ageOn(today, child.born) >= YOUTH_FROM;
  return isYouth ? [{ id: child.id, role: 'youth' as const }, ...parents] : parents;
}
