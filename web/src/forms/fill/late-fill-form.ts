import { late } from '../../platform/late.ts';

/** What a form is written with is larger than all the rest of the app: fetched when a form is opened. */
export const lateFillForm = late(() => import('./FillForm.tsx'));

/** Fetched, not drawn, while one looks at the complaints. What fails now is fetched when it is needed. */
export const fetchFillForm = (): void => void lateFillForm().catch(() => undefined);
