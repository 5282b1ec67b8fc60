import { bookingDueWork } from './booking/index.ts';
import { agreedTimesDueWork, attachmentDueWork } from './dialogue/index.ts';
import { forgetCitizen } from './forget-citizen.ts';
import { formsDueWork } from './forms/index.ts';
import { fullmaktDueWork } from './fullmakt/index.ts';
import { homeCareDueWork } from './home-care/index.ts';
import { notificationsDueWork } from './notifications/index.ts';
import { changeLevel, privacyDueWork } from './privacy/index.ts';
import type { Tables } from './schema.ts';
import type { DueWorkers } from './worlds/index.ts';

/** Everything that happens in a world by itself. */
export const dueWork: DueWorkers<Tables> = {
  ...bookingDueWork,
  ...homeCareDueWork,
  ...attachmentDueWork,
  ...agreedTimesDueWork,
  ...formsDueWork,
  ...notificationsDueWork,
  ...privacyDueWork,
  // TD-05: as when consent is withdrawn, by nobody.
  ...fullmaktDueWork<Tables>(async (tx, personId) => {
    await changeLevel(tx, { personId, byId: null, channel: 'by-itself', after: 'none' }, forgetCitizen);
  }),
};
