import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { digitsOf } from '../desk-fullmakt/form-faults.ts';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { unlessClosed } from '../platform/unless-closed.ts';

export const loadUsers = guarded(async ({ request }: LoaderFunctionArgs) => {
  const zone = new URL(request.url).searchParams.get('zone') ?? undefined;
  const found = await unlessClosed(call(desk.findCareUsers, { query: { limit: 200, ...(zone && { zone }) } }));
  return found && { ...found, zone };
});

export const loadOffice = guarded((_: LoaderFunctionArgs) => unlessClosed(call(desk.getCareOffice, {})));

export const loadUser = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const office = await unlessClosed(call(desk.getCareOffice, {}));
  return office && { office, ...(await call(desk.getCarePlan, { params: { citizenId } })) };
});

const text = (form: FormData, name: string) => String(form.get(name) ?? '');
const orNull = (form: FormData, name: string) => text(form, name) || null;

const decisionIn = (form: FormData) => ({
  contactId: text(form, 'contact'),
  services: form.getAll('service'),
  to: orNull(form, 'to'),
  staffHidden: form.get('hidden') === 'yes',
  contactIds: form.getAll('other-contact'),
});

const planIn = (form: FormData) => ({
  kind: text(form, 'kind'),
  weekdays: form.getAll('weekday').map(Number),
  everyWeeks: Number(text(form, 'weeks')),
  from: text(form, 'from'),
  to: orNull(form, 'to'),
  windowFrom: text(form, 'window-from').slice(0, 5),
  windowTo: text(form, 'window-to').slice(0, 5),
  minutes: Number(text(form, 'minutes')),
  order: Number(text(form, 'order')),
  roleId: orNull(form, 'role'),
});

export type Refusal = { failure: Failure };

/** The number goes in the body, and never in an address. Whoever it was of is shown next. */
export const registerCare = guarded(async ({ request }: ActionFunctionArgs): Promise<Refusal | Response> => {
  const form = await request.formData();
  const asked = { ...decisionIn(form), nationalId: digitsOf(text(form, 'number')), from: text(form, 'from') };
  const body = desk.registerDecision.schema.body.parse(asked);
  const done = await attempt(call(desk.registerDecision, { body }));
  return done.ok ? redirect(`/desk/care-users/${done.value.citizen.id}?registered`) : { failure: done.failure };
});

export type Saved = { saved: string } | Refusal;
/** What is changed about a user: a decision, or the visits within it. */
export const changeCare = guarded(async ({ request }: ActionFunctionArgs): Promise<Saved> => {
  const form = await request.formData();
  const done = await attempt(change(form));
  return done.ok ? { saved: text(form, 'do') } : { failure: done.failure };
});

function change(form: FormData): Promise<desk.CarePlan> {
  const id = text(form, 'id');
  switch (text(form, 'do')) {
    case 'add-plan': {
      const body = desk.addPlan.schema.body.parse(planIn(form));
      return call(desk.addPlan, { params: { decisionId: id }, body });
    }
    case 'change-plan': {
      const body = desk.changePlan.schema.body.parse(planIn(form));
      return call(desk.changePlan, { params: { planId: id }, body });
    }
    case 'end-plan': {
      const body = desk.endPlan.schema.body.parse({ to: text(form, 'to') });
      return call(desk.endPlan, { params: { planId: id }, body });
    }
    default: {
      const body = desk.changeDecision.schema.body.parse(decisionIn(form));
      return call(desk.changeDecision, { params: { decisionId: id }, body });
    }
  }
}
