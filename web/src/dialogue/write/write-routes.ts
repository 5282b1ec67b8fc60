import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import type { Draft, GpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import { getThread } from '@helsesim/shared/dialogue/dialogue-contract';
import { answersIn } from '@helsesim/shared/dialogue/dialogue-rules';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { type FormResponse, getFormResponse } from '@helsesim/shared/forms/forms-contract';
import { findPrescriptions, type Prescription } from '@helsesim/shared/prescriptions/prescriptions-contract';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call, Refused } from '../../platform/api.ts';
import { attempt, guarded } from '../../platform/attempt.ts';
import { shownLanguage } from '../../platform/language.ts';
import { accessTo } from '../../representation/citizen-loaders.ts';
import { placeOf } from '../draft/message-draft.ts';
import { draftsFor, officeFor, servicesFor } from '../gp/office.ts';
import { type GpPurpose, serviceOfPurpose } from './purposes.ts';

const idIn = ({ params: { citizenId = '' } }: LoaderFunctionArgs) => citizenId;
const wantedIn = ({ request }: LoaderFunctionArgs) => new URL(request.url).searchParams.get('draft') ?? undefined;

export type Writing = {
  /** Null: on no list. Undefined: one may not know. */
  office: GpOffice | null | undefined;
  drafts: readonly Draft[];
  wanted: string | undefined;
  prescriptions?: readonly Prescription[] | undefined;
  contact?: CareContact;
  /** Answers to a form that go along. */
  answers?: FormResponse | undefined;
};

const contactsFor = async (citizenId: string, services: readonly Access[]): Promise<readonly CareContact[]> =>
  (['home-care', 'helsestasjon', 'school-nurse'] as const).some((service) => accessTo(services, service).read)
    ? call(findContacts, { params: { citizenId } })
    : [];

/** Whom one may write to, and what one has begun. */
export const loadHub = guarded(async (args: LoaderFunctionArgs) => {
  const citizenId = idIn(args);
  const services = await servicesFor(citizenId);
  const [office, contacts] = await Promise.all([officeFor(citizenId, services), contactsFor(citizenId, services)]);
  const mayWriteTo = ({ mayWrite, kind }: CareContact) =>
    mayWrite && accessTo(services, threadKinds[kind].service).write;
  return { office, contacts: contacts.filter(mayWriteTo) };
});

/** `place`: where the message is written. */
type Found = { services: readonly Access[]; drafts: readonly Draft[]; place: string };

/** What one comes with from a form, or has begun with before. Undefined: nothing, or it may not be seen. */
async function answersFor(
  args: LoaderFunctionArgs,
  { services, drafts, place }: Found,
): Promise<FormResponse | undefined> {
  if (!accessTo(services, 'forms').read) return undefined;
  const begun = drafts.flatMap(({ addressee }) => (placeOf(addressee) === place ? (answersIn(addressee) ?? []) : []));
  const responseId = new URL(args.request.url).searchParams.get('form') ?? begun[0];
  if (!responseId) return undefined;
  const params = { citizenId: idIn(args), responseId };
  const found = await attempt(call(getFormResponse, { params, query: { language: shownLanguage() } }));
  return found.ok ? found.value : undefined;
}

/** Null: one may not write this, and the page says why. */
const loadForGp = (purpose: GpPurpose) =>
  guarded(async (args: LoaderFunctionArgs): Promise<Writing | null> => {
    const citizenId = idIn(args);
    const services = await servicesFor(citizenId);
    if (!accessTo(services, serviceOfPurpose[purpose]).write) return null;
    const asksForMedicines = purpose === 'prescription-renewal' && accessTo(services, 'prescriptions').read;
    const [office, drafts, prescriptions] = await Promise.all([
      officeFor(citizenId, services),
      draftsFor(citizenId),
      asksForMedicines ? call(findPrescriptions, { params: { citizenId } }) : undefined,
    ]);
    const answers =
      purpose === 'e-consultation' ? await answersFor(args, { services, drafts, place: purpose }) : undefined;
    return { office, drafts, wanted: wantedIn(args), prescriptions, answers };
  });
export const loadEConsultation = loadForGp('e-consultation');
export const loadEContact = loadForGp('e-contact');
export const loadRenewal = loadForGp('prescription-renewal');

export const loadContact = guarded(async (args: LoaderFunctionArgs): Promise<Writing> => {
  const citizenId = idIn(args);
  const services = await servicesFor(citizenId);
  const contact = (await contactsFor(citizenId, services)).find(({ id }) => id === args.params['contactId']);
  if (!contact) throw new Refused('no-such-contact', 404, undefined);
  const { write } = accessTo(services, threadKinds[contact.kind].service);
  const drafts = write ? await draftsFor(citizenId) : [];
  const place = placeOf({ to: 'contact', contactId: contact.id, subject: '' });
  const answers =
    write && contact.kind === 'helsestasjon' ? await answersFor(args, { services, drafts, place }) : undefined;
  return { office: undefined, contact, drafts, wanted: wantedIn(args), answers };
});

/** The receipt tells of the conversation that was begun. */
export const loadSent = guarded(async (args: LoaderFunctionArgs) => {
  const { citizenId = '', threadId = '' } = args.params;
  const services = await servicesFor(citizenId);
  const { thread } = await call(getThread, { params: { citizenId, threadId }, query: { limit: 1 } });
  return { thread, office: await officeFor(citizenId, services) };
});
