import { identityProofs, relations } from '@helsesim/shared/fullmakt/fullmakt-model';
import { dropDraftsNamed } from '../../platform/drafts.ts';
import { useDraft } from '../../platform/use-draft.ts';

type Relation = (typeof relations)[number];
type IdentityProof = (typeof identityProofs)[number];

/** What is stated on the last page, of an application or a renewal. */
export type StatementDraft = { proof: IdentityProof | undefined; nearest: boolean };
/** Whom one applies for. The number is kept in this tab, until the application is sent or given up. */
export type ApplicationDraft = StatementDraft & { name: string; nationalId: string; relation: Relation | undefined };

const text = (kept: unknown) => (typeof kept === 'string' ? kept : '');
const applying = (citizenId: string) => `fullmakt-application:${citizenId}`;
const renewing = (citizenId: string, fullmaktId: string) => `fullmakt-renewal:${citizenId}:${fullmaktId}`;

const statement = ({ proof, nearest }: Record<string, unknown>): StatementDraft => ({
  proof: identityProofs.find((one) => one === proof),
  nearest: nearest === true,
});

const understood = (kept: Record<string, unknown>): ApplicationDraft => ({
  ...statement(kept),
  name: text(kept['name']),
  nationalId: text(kept['nationalId']),
  relation: relations.find((one) => one === kept['relation']),
});

export const useApplicationDraft = (citizenId: string) => useDraft(applying(citizenId), understood);
export const dropApplicationDraft = (citizenId: string) => dropDraftsNamed(applying(citizenId));

export const useRenewalDraft = (citizenId: string, fullmaktId: string) =>
  useDraft(renewing(citizenId, fullmaktId), statement);
export const dropRenewalDraft = (citizenId: string, fullmaktId: string) =>
  dropDraftsNamed(renewing(citizenId, fullmaktId));
