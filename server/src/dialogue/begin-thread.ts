import { allow, refuse } from '@helsesim/shared/decision';
import type { ConsultationForm, Fee, ThreadKind } from '@helsesim/shared/dialogue/dialogue-model';
import { answersIn, deadlineFor, mayStartAtGp, mayStartWithContact } from '@helsesim/shared/dialogue/dialogue-rules';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { osloDay } from '@helsesim/shared/oslo';
import { mayBeRenewed } from '@helsesim/shared/prescriptions/prescription-rules';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { personById } from '../people/index.ts';
import { knownPrescriptions } from '../prescriptions/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { Addressed } from './addressed.ts';
import { fastlegeToday } from './fastlege-today.ts';
import { feeToTell } from './fee-of-citizen.ts';
import { renewalsAskedFor } from './renewals-asked-for.ts';
import { type ConversationTables, countWaiting, insertThread } from './thread-repository.ts';

type Tx = WorldWriter<ConversationTables>;
type To<What extends Addressed['to']> = Extract<Addressed, { to: What }>;

/** What a conversation begins with; the rest is the same for all. Its subject is empty where its kind says it all. */
export type Beginning = {
  kind: ThreadKind;
  organizationId: string;
  subject: string;
  contactId?: string;
  handlerId?: string | null;
  zone?: string | null;
  form?: ConsultationForm;
  prescriptionIds?: string[];
  feeTold?: Fee | null;
};

/** The conversation that a message has a place in. */
export type Placed = { threadId: string; organizationId: string; prescriptionIds: string[] };

export const beginningOf = async (tx: Tx, acting: ActingFor, addressed: To<'gp'> | To<'contact'>) =>
  addressed.to === 'gp' ? withGp(tx, acting, addressed) : withContact(tx, acting, addressed);

async function withGp(tx: Tx, acting: ActingFor, { wanted }: To<'gp'>) {
  const { citizenId } = acting;
  const kind = wanted.to;
  const gp = await fastlegeToday(tx, citizenId, tx.now);
  const waiting = await countWaiting(tx, { citizenId, kind });
  const decision = mayStartAtGp({ kind, office: gp?.office.services ?? null, away: gp?.away ?? null, waiting });
  if (!decision.ok) return decision;
  if (!gp) return refuse('no-fastlege');

  const office = { kind, organizationId: gp.office.id };
  const doctor = { ...office, handlerId: gp.answeredBy };
  switch (wanted.to) {
    case 'e-contact':
      return allow<Beginning>({ ...office, subject: wanted.subject });
    case 'e-consultation':
      return allow<Beginning>({
        ...doctor,
        subject: wanted.subject,
        form: wanted.form,
        feeTold: await told(tx, citizenId, gp),
      });
    case 'prescription-renewal': {
      const prescriptionIds = [...new Set(wanted.prescriptionIds)];
      const renewable = await mayRenewAll(tx, acting, prescriptionIds);
      return renewable.ok ? allow<Beginning>({ ...doctor, subject: '', prescriptionIds }) : renewable;
    }
  }
}

async function told(tx: Tx, citizenId: string, gp: Parameters<typeof feeToTell>[2]) {
  const citizen = await personById(tx, { id: citizenId });
  return citizen ? feeToTell(tx, citizen, gp) : null;
}

/** RES-01, RES-03: the citizen's own, as far as whoever asks knows of them (PAR-17), and each asked for once. */
async function mayRenewAll(tx: Tx, acting: ActingFor, ids: readonly string[]) {
  const known = new Map((await knownPrescriptions(tx, acting, 'prescription-renewal')).map((one) => [one.id, one]));
  for (const id of ids) {
    const decision = mayBeRenewed({ prescription: known.get(id) });
    if (!decision.ok) return decision;
  }
  const asked = await renewalsAskedFor(tx, acting.citizenId);
  return ids.some((id) => asked.has(id)) ? refuse('already-asked') : allow(undefined);
}

async function withContact(tx: Tx, { citizenId }: ActingFor, { contact, wanted }: To<'contact'>) {
  const { id: contactId, kind, organizationId, zone, mayWrite } = contact;
  const waiting = await countWaiting(tx, { citizenId, kind });
  const decision = mayStartWithContact({
    kind,
    asks: wanted.to,
    mayWrite,
    withAnswers: answersIn(wanted) !== undefined,
    waiting,
  });
  if (!decision.ok) return decision;
  const subject = wanted.to === 'contact' ? wanted.subject : '';
  return allow<Beginning>({ kind, organizationId, subject, contactId, zone });
}

/** Writes the conversation down, before its first message. */
export async function beginThread(
  tx: Tx,
  { citizenId, communicationId: lastId }: { citizenId: string; communicationId: string },
  { prescriptionIds = [], ...beginning }: Beginning,
): Promise<Placed> {
  const threadId = tx.newId();
  const { kind, organizationId } = beginning;
  const begun = { startedAt: tx.now, startedBy: 'citizen', lastId, lastAt: tx.now, state: 'new' } as const;
  const waits = { waitingSince: tx.now };
  const promised = { service: threadKinds[kind].service, deadline: deadlineFor(kind, osloDay(tx.now)) };
  await insertThread(tx, { id: threadId, citizenId, ...begun, ...promised, ...waits, ...beginning });
  return { threadId, organizationId, prescriptionIds };
}
