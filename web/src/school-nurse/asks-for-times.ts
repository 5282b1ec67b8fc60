import type { CareContact } from '@helsesim/shared/contacts/contacts-model';

/** YOU-03: the nurse at the school finds times. To a youth health station one comes without (DHS-06). */
export const asksForTimes = ({ category }: Pick<CareContact, 'category'>): boolean => category !== 'youth-station';
