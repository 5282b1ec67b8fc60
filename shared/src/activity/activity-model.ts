import * as z from 'zod';

/** LOG-02: who used which service for whom, and when; never the contents. Operation and outcome are codes. */
export const ActivityEntry = z.object({
  id: z.uuid(),
  actorId: z.uuid(),
  citizenId: z.uuid(),
  /** `self`, a role code of Volven 7611, `staff`, or null when nobody could say on what grounds. */
  basis: z.enum(['self', 'FO', 'FU', 'TD', 'staff']).nullable(),
  service: z.string(),
  operation: z.string(),
  outcome: z.string(),
});
export type ActivityEntry = z.output<typeof ActivityEntry>;
