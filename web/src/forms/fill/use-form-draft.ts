import type { ReplyOf } from '@helsesim/shared/contract';
import { type getForm, saveFormDraft, submitForm } from '@helsesim/shared/forms/forms-contract';
import type { Why } from '@helsesim/shared/forms/outcome-model';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isSessionGone, makeSaver, type Saving } from '../../dialogue/draft/saver.ts';
import { call, detailsOf, NetworkFailure, Refused } from '../../platform/api.ts';
import type { Failure } from '../../platform/attempt.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../../platform/drafts.ts';
import { newKey } from '../../platform/keys.ts';
import { shownLanguage } from '../../platform/language.ts';
import { useRoot } from '../../platform/world.ts';

type LoadedForm = ReplyOf<typeof getForm>;
type Kept = { key: string; version: string; response: QuestionnaireResponse | undefined; saved: boolean };

const nameOf = (citizenId: string, formId: string) => `form:${citizenId}:${formId}`;

const isResponse = (kept: unknown): kept is QuestionnaireResponse =>
  typeof kept === 'object' &&
  kept !== null &&
  'resourceType' in kept &&
  kept.resourceType === 'QuestionnaireResponse' &&
  'status' in kept;

/** Whatever was kept, still to be understood: an older version of the page may have kept it. */
function understood({ key, version, response, saved }: Record<string, unknown>, current: string): Kept {
  const isOfForm = typeof key === 'string' && version === current && isResponse(response);
  return isOfForm
    ? { key, version: current, response, saved: saved === true }
    : { key: newKey(), version: current, response: undefined, saved: true };
}

/**
 * Answers while they are given: in this tab at once, on the server a little after, until they are sent. However often
 * they are sent, they are sent under one key.
 */
export function useFormDraft(citizenId: string, { form, draft }: LoadedForm) {
  const session = useRoot()?.session;
  const { id: formId, version } = form;
  const name = nameOf(citizenId, formId);
  const worldId = session?.world.id ?? '';
  const personId = session?.person.id ?? '';
  const owner = useMemo<DraftOwner>(() => ({ worldId, personId }), [worldId, personId]);
  const [begun] = useState(() => {
    const kept = understood(readDraft(owner, name), version);
    // What this tab has and the server does not comes first; what the server has may be of another device.
    if (!kept.saved) return kept;
    return { ...kept, response: isResponse(draft?.response) ? draft.response : undefined };
  });
  const latest = useRef(begun.response);
  const [saving, setSaving] = useState<Saving>(
    draft && begun.saved ? { is: 'saved', at: draft.savedAt } : { is: begun.saved ? 'nothing' : 'unsaved' },
  );
  const [stop, setStop] = useState<readonly Why[]>([]);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);

  const keep = useCallback(
    (response: QuestionnaireResponse, saved: boolean) =>
      keepDraft(owner, name, { key: begun.key, version, response, saved } satisfies Kept),
    [owner, name, begun, version],
  );
  const saver = useMemo(
    () =>
      makeSaver<QuestionnaireResponse>({
        save: async (response) => {
          const body = { version, language: shownLanguage(), response: { ...response } };
          const saved = await call(saveFormDraft, { params: { citizenId, formId }, body });
          if (latest.current === response) {
            keep(response, true);
            setStop(saved.stop);
          }
          return saved;
        },
        tell: setSaving,
      }),
    [citizenId, formId, version, keep],
  );

  useEffect(() => {
    if (!begun.saved && begun.response) saver.changed(begun.response);
  }, [saver, begun]);

  useEffect(() => {
    const save = () => void saver.now();
    const saveWhenHidden = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', saveWhenHidden);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('online', save);
      save();
    };
  }, [saver]);

  const change = useCallback(
    (response: QuestionnaireResponse) => {
      latest.current = response;
      keep(response, false);
      saver.changed(response);
    },
    [keep, saver],
  );

  return {
    key: begun.key,
    begun: begun.response,
    /** What has been answered by now. */
    latest,
    saving,
    /** What the server holds to be a red sign in what it has. */
    stop,
    problems,
    failure: isSessionGone(failure) ? undefined : failure,
    sessionGone: saving.is === 'logged-out' || isSessionGone(failure),
    busy,
    change,
    /** The id of the answers as they were judged, or nothing when they were not taken. */
    submit: async (response: QuestionnaireResponse): Promise<string | undefined> => {
      if (busy) return undefined;
      setBusy(true);
      setFailure(undefined);
      setProblems([]);
      try {
        await saver.hold();
        const body = { key: begun.key, language: shownLanguage(), version, response: { ...response } };
        const sent = await call(submitForm, { params: { citizenId, formId }, body });
        dropDraft(owner, name);
        return sent.id;
      } catch (error) {
        saver.goOn();
        if (!(error instanceof Refused || error instanceof NetworkFailure)) throw error;
        if (error instanceof Refused) setProblems(detailsOf(submitForm, error).problems ?? []);
        setFailure(error);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
export type FormDraft = ReturnType<typeof useFormDraft>;
