import { isDead } from '../identity/identity-rules.ts';
import type { EidLevel, StaffRoleKind } from '../people/people-model.ts';

type StaffFacts = {
  today: Temporal.PlainDate;
  person: { died: Temporal.PlainDate | null } | undefined;
  /** The eID that is in force now. */
  eid: EidLevel | undefined;
  /** The role one came in as, if one still has it. */
  role: { kind: StaffRoleKind } | undefined;
  kinds: readonly StaffRoleKind[];
};

/** May this person do the work of a desk, today? The living, by high assurance (TEC-03), in a role that the desk is for. */
export const mayWorkAtDesk = ({ today, person, eid, role, kinds }: StaffFacts): boolean =>
  person !== undefined && !isDead(person, today) && eid === 'high' && role !== undefined && kinds.includes(role.kind);
