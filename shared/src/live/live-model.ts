import * as z from 'zod';
import { serviceCodes } from '../representation/service-catalogue.ts';

/**
 * What a page that is open is told: that something is new, never what. It then asks for what it shows, through the door.
 * `citizen`: in a service of a citizen. `desk`: at the office one works for. `start-over`: ask for everything again.
 */
export const LiveEvent = z.discriminatedUnion('about', [
  z.object({ about: z.literal('citizen'), citizenId: z.uuid(), service: z.enum(serviceCodes) }),
  z.object({ about: z.literal('desk') }),
  z.object({ about: z.literal('start-over') }),
  z.object({ about: z.literal('session-ended') }),
]);
export type LiveEvent = z.output<typeof LiveEvent>;
