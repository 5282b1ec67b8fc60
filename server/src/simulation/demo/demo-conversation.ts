import type {
  Communication,
  ConsultationForm,
  ThreadKind,
  ThreadOutcome,
} from '@helsesim/shared/dialogue/dialogue-model';

/** A conversation of the demo world. Days are working days before the start. */

type DemoMessage = {
  by: string;
  /** From the citizen's side, for another: on what grounds. */
  basis?: 'FO' | 'FU' | 'TD';
  /** From the office. */
  office?: true;
  about?: Communication['about'];
  daysAgo: number;
  time: string;
  text: string;
  /** Prescriptions, by their keys. */
  asks?: readonly string[];
  /** Who on the other side has opened it. */
  readBy?: string;
};
export type DemoConversation = {
  citizen: string;
  kind: ThreadKind;
  subject: string;
  /** The fastlege, or whom it was handed to. Left out: the office. */
  handler?: string;
  /** The office, by a doctor who works there. */
  at: 'ingrid' | 'harald';
  form?: ConsultationForm;
  important?: true;
  /** It is closed by its last message. */
  outcome?: ThreadOutcome;
  byPost?: true;
  messages: readonly DemoMessage[];
};

/** The two GP offices that have conversations. */
export const solvik = { at: 'ingrid' } as const;
export const nesbukta = { at: 'harald' } as const;
