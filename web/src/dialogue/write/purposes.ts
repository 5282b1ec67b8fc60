import type { GpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import type { Fee } from '@helsesim/shared/dialogue/dialogue-model';
import type { DraftedAddressee } from '../draft/message-draft.ts';

/** What a citizen may begin at the fastlege's office, as FHIR-like kinds and as pages. */
export const gpPurposes = ['e-consultation', 'e-contact', 'prescription-renewal'] as const;
export type GpPurpose = (typeof gpPurposes)[number];

/** The page of each, under the citizen's address. */
export const pageOfPurpose = {
  'e-consultation': 'write/e-consultation',
  'e-contact': 'write/e-contact',
  'prescription-renewal': 'write/renewal',
} as const satisfies Record<GpPurpose, string>;

export const serviceOfPurpose = {
  'e-consultation': 'gp-dialogue',
  'e-contact': 'gp-dialogue',
  'prescription-renewal': 'prescription-renewal',
} as const satisfies Record<GpPurpose, string>;

const switchOf = {
  'e-consultation': 'eConsultation',
  'e-contact': 'eContact',
  'prescription-renewal': 'prescriptionRenewal',
} as const satisfies Record<GpPurpose, keyof GpOffice['offers']>;

export const isOffered = ({ offers }: GpOffice, purpose: GpPurpose): boolean => offers[switchOf[purpose]];

/** Only an e-consultation costs anything (EKT-01, RES-03). */
export const feeOf = ({ fee }: GpOffice, purpose: GpPurpose): Fee | undefined =>
  purpose === 'e-consultation' ? fee : undefined;

/** Where one goes on with something begun. */
export function pageOfDraft({ id, addressee }: { id: string; addressee: DraftedAddressee }): string {
  switch (addressee.to) {
    case 'thread':
      return `inbox/threads/${addressee.threadId}?draft=${id}`;
    case 'contact':
      return `write/contact/${addressee.contactId}?draft=${id}`;
    case 'time-request':
      return 'school/ask';
    default:
      return `${pageOfPurpose[addressee.to]}?draft=${id}`;
  }
}
