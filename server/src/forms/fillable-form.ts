import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import type { Reader } from '../platform/database.ts';
import type { CalledForm, FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { type FormHead, itemOfForm, type KnownForm } from './known-form.ts';

type Ask = Pick<ActingFor, 'ask'>;

/** REP-07: whether whoever acts may fill it in for the citizen. */
export const mayFillIn = ({ ask }: Ask, form: FormHead): boolean =>
  ask({ service: 'forms', action: 'write', item: itemOfForm(form) }).allowed;

/** Answers are for those whom their form is for. */
export const mayRead = ({ ask }: Ask, form: FormHead): boolean =>
  ask({ service: 'forms', action: 'read', item: itemOfForm(form) }).allowed;

/** The active version. One that is for others is not told apart from none. */
export async function fillableForm(
  db: Reader<FormsTables>,
  forms: FormsOfWorld,
  acting: Ask,
  called: CalledForm,
): Promise<KnownForm | undefined> {
  const form = await forms.activeOf(db, called);
  return form && mayFillIn(acting, form) ? form : undefined;
}

/** The active version, which must be the one that was answered: another one has other questions. */
export async function formAnswered(
  db: Reader<FormsTables>,
  forms: FormsOfWorld,
  acting: Ask,
  { version, ...called }: CalledForm & { version: string },
): Promise<Decision<KnownForm, 'no-such-form' | 'no-such-form-version'>> {
  const form = await fillableForm(db, forms, acting, called);
  if (!form) return refuse('no-such-form');
  return form.version === version ? allow(form) : refuse('no-such-form-version');
}
