import { Then } from '@cucumber/cucumber';
import type { Story } from './story.ts';

/** As cucumber-js types what a step does. */
type Step = Parameters<typeof Then<Story>>[2];

/** «Så kan hun …», but «Og hun kan …»: in Norwegian the verb comes second. */
export function thenOrAnd(verb: string, subject: string, rest: string, step: Step) {
  Then(`${verb} ${subject} ${rest}`, step);
  Then(`${subject} ${verb} ${rest}`, step);
}
