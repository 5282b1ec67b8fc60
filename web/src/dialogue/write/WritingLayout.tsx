import { useState } from 'react';
import { Outlet, useLoaderData, useOutletContext } from 'react-router';
import { ClosedDoorPage } from '../../access/late-doors.tsx';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import type { DraftedAddressee } from '../draft/message-draft.ts';
import { type MessageDraft, useMessageDraft } from '../draft/use-message-draft.ts';
import { useAnswersAlong } from './answers-along.ts';
import { NotOffered } from './NotOffered.tsx';
import { type GpPurpose, isOffered, serviceOfPurpose } from './purposes.ts';
import type { Writing } from './write-routes.ts';

/** What the pages of one message share: it is one draft from the first word to the last look. */
type Shared = { writing: Writing; draft: MessageDraft; startAnew: () => void };
export const useWriting = () => useOutletContext<Shared>();

const blanks: Record<GpPurpose, DraftedAddressee> = {
  'e-consultation': { to: 'e-consultation', subject: '', form: 'text' },
  'e-contact': { to: 'e-contact', subject: '' },
  'prescription-renewal': { to: 'prescription-renewal', prescriptionIds: [] },
};

export const EConsultationLayout = () => <GpLayout purpose="e-consultation" />;
export const EContactLayout = () => <GpLayout purpose="e-contact" />;
export const RenewalLayout = () => <GpLayout purpose="prescription-renewal" />;

function GpLayout({ purpose }: { purpose: GpPurpose }) {
  const writing = useLoaderData<Writing | null>();
  const { citizen } = useCitizen();
  if (!writing) return <ClosedDoorPage service={serviceOfPurpose[purpose]} />;
  const { office } = writing;
  if (office === null || (office && !isOffered(office, purpose)))
    return <NotOffered purpose={purpose} office={office} />;
  return <Layout key={`${citizen.id} ${purpose}`} writing={writing} blank={blanks[purpose]} />;
}

export function ContactLayout() {
  const writing = useLoaderData<Writing>();
  const { citizen } = useCitizen();
  const { contact } = writing;
  if (!contact) return null;
  return (
    <Layout
      key={`${citizen.id} ${contact.id}`}
      writing={writing}
      blank={{ to: 'contact', contactId: contact.id, subject: '' }}
    />
  );
}

function Layout({ writing, blank }: { writing: Writing; blank: DraftedAddressee }) {
  const [thrownAway, setThrownAway] = useState<readonly string[]>([]);
  return (
    <OneDraft
      key={thrownAway.length}
      writing={{ ...writing, drafts: writing.drafts.filter(({ id }) => !thrownAway.includes(id)) }}
      blank={blank}
      startAnew={(key) => setThrownAway([...thrownAway, key])}
    />
  );
}

type OneDraftProps = { writing: Writing; blank: DraftedAddressee; startAnew: (key: string) => void };
function OneDraft({ writing, blank, startAnew }: OneDraftProps) {
  const { citizen } = useCitizen();
  const { drafts: onServer, wanted } = writing;
  const draft = useMessageDraft({ citizenId: citizen.id, blank, onServer, wanted });
  useAnswersAlong(draft, writing.answers);
  const shared: Shared = { writing, draft, startAnew: () => startAnew(draft.key) };
  return <Outlet context={shared} />;
}
