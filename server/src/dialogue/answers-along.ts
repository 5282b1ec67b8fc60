import type { Decision } from '@helsesim/shared/decision';
import type { FormBrief } from '@helsesim/shared/forms/form-brief';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import type { Reader, Writer } from '../platform/database.ts';

type OfCitizen = { citizenId: string; id: string };
type WithMessage = { with: 'e-consultation' | 'health-station'; key: string; writer: string };

/** Answers to a form that go along with something to an office. Known where forms are filled in. */
export type AnswersAlong<Tables> = {
  /** They are the citizen's, answered by the citizen or by whoever acts, and have not gone along with anything. */
  mayGo(
    db: Reader<Tables>,
    acting: ActingFor,
    responseId: string,
  ): Promise<Decision<undefined, 'no-such-form-response' | 'form-response-used'>>;
  /** They went. What `writer` has put to them lies under `key` from now on, as the other files of the message. */
  went(tx: Writer<Tables>, of: OfCitizen & (WithMessage | { with: 'appointment' })): Promise<void>;
  /** What they went with was cancelled by the citizen: they may go with something else. */
  cameBack(tx: Writer<Tables>, of: OfCitizen & { from: 'appointment' }): Promise<void>;
  briefOf(db: Reader<Tables>, of: OfCitizen): Promise<FormBrief | null>;
};
