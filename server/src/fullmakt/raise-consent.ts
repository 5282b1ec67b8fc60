import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { WorldWriter } from '../worlds/index.ts';

/**
 * FUL-09, TD-04: a form on paper, or a tildelt fullmakt, may raise what someone has consented to, with a record of it. The
 * records are another feature's: `app.ts` passes this in.
 */
export type RaiseConsent<Tables> = (
  tx: WorldWriter<Tables>,
  raised: { personId: string; byId: string; channel: 'paper' | 'assigned'; to: ConsentLevel },
) => Promise<unknown>;
