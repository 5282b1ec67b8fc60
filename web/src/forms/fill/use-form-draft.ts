import { deleteFormDraft, saveFormDraft, submitForm } from '@helsesim/shared/forms/forms-contract';
import type { Why } from '@helsesim/shared/forms/outcome-model';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, detailsOf, Refused } from '../../platform/api.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../../platform/drafts.ts';
import { newKey } from '../../platform/keys.ts';
import { shownLanguage } from '../../platform/language.ts';
import { isSessionGone, makeSaver, type Saving } from '../../platform/saver.ts';
import { useSending } from '../../platform/use-sending.ts';
import { useRoot } from '../../platform/world.ts';
import type { LoadedForm } from '../forms-routes.ts';
import { answersKeptAs } from './answers-kept-as.ts';
import { begunAnswers, type KeptAnswers } from './begun-answers.ts';
import { saverOverSeen } from './save-answers.ts';

/** What another tab or device has put in place of the answers that are here. Null: they are gone there. */
export type Elsewhere = { revision: string | null };

/**
 * Answers while they are given: in this tab at once, on the server a little after, until they are sent. However often
 * the same answers are sent, they are sent under one key.
 */
export function useFormDraft(citizenId: string, loaded: LoadedForm, form: PreparedForm) {
  const { draft } = loaded;
  const { key: formKey, version } = loaded.form;
  const session = useRoot()?.session;
  const name = answersKeptAs(citizenId, formKey);
  const worldId = session?.world.id ?? '';
  const personId = session?.person.id ?? '';
  const owner = useMemo<DraftOwner>(() => ({ worldId, personId }), [worldId, personId]);
  const [begun] = useState(() => begunAnswers(readDraft(owner, name), loaded, form));
  const latest = useRef(begun.response);
  const tried = useRef<QuestionnaireResponse>(undefined);
  const [key, setKey] = useState(begun.key);
  const keyNow = useRef(key);
  const [saving, setSaving] = useState<Saving>(
    draft && begun.saved ? { is: 'saved', at: draft.savedAt } : { is: begun.saved ? 'nothing' : 'unsaved' },
  );
  const [stop, setStop] = useState<readonly Why[]>([]);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [elsewhere, setElsewhere] = useState<Elsewhere>();

  const { saver, keep, over, renewKey } = useMemo(() => {
    const params = { citizenId, formKey };
    const overSeen = saverOverSeen({
      seen: begun.seen,
      unsure: begun.saved ? undefined : begun.response,
      put: (response, seen) =>
        call(saveFormDraft, {
          params,
          body: { version, language: shownLanguage(), response: { ...response }, key: keyNow.current, seen },
        }),
    });
    const keepHere = (response: QuestionnaireResponse, saved: boolean) =>
      keepDraft(owner, name, {
        ...{ key: keyNow.current, version, response, saved, seen: overSeen.seen() },
      } satisfies KeptAnswers);
    const renew = () => {
      keyNow.current = newKey();
      setKey(keyNow.current);
      // What was sent is no draft any more.
      overSeen.over(null);
    };
    const save = async (response: QuestionnaireResponse) => {
      const told = (signs: readonly Why[] | undefined) => latest.current === response && signs && setStop(signs);
      const put = () => overSeen.save(response);
      try {
        const saved = await put().catch((error: unknown) => {
          // What was sent is sent. What it has become since is another answer.
          const isOther = isCode(error, 'already-sent') && response !== tried.current;
          if (!isOther) throw error;
          renew();
          return put();
        });
        if (latest.current === response) keepHere(response, true);
        told(saved.stop);
        return saved;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const details = detailsOf(saveFormDraft, error);
        told(details.stop);
        if (error.code === 'draft-changed') setElsewhere({ revision: details.draft?.revision ?? null });
        throw error;
      }
    };
    return {
      saver: makeSaver<QuestionnaireResponse>({ save, tell: setSaving }),
      keep: keepHere,
      over: overSeen.over,
      renewKey: renew,
    };
  }, [citizenId, formKey, version, owner, name, begun]);
  const sending = useSending(saver);

  useEffect(() => {
    if (!begun.saved && begun.response) saver.changed(begun.response);
  }, [saver, begun]);

  const change = useCallback(
    (response: QuestionnaireResponse) => {
      latest.current = response;
      keep(response, false);
      saver.changed(response);
    },
    [keep, saver],
  );

  const { failure, busy } = sending;
  return {
    key,
    begun: begun.response,
    other: begun.other,
    /** What has been answered by now. */
    latest,
    saving,
    /** What the server holds to be a red sign in what it has got. */
    stop,
    problems,
    failure: isSessionGone(failure) ? undefined : failure,
    sessionGone: saving.is === 'logged-out' || isSessionGone(failure),
    busy,
    elsewhere,
    change,
    /** What is here is to stand, and not what has been saved elsewhere. */
    keepThis() {
      if (!elsewhere || !latest.current) return;
      over(elsewhere.revision);
      setElsewhere(undefined);
      change(latest.current);
    },
    /** What is here is left, for what has been saved elsewhere: the page is to be loaded again. */
    async leaveThis() {
      await saver.hold();
      if (latest.current) keep(latest.current, true);
    },
    /** The id of the answers as they were judged, or nothing when they were not taken. */
    submit: (response: QuestionnaireResponse): Promise<string | undefined> =>
      sending.tried(async () => {
        setProblems([]);
        tried.current = response;
        const send = () => {
          const body = { key: keyNow.current, language: shownLanguage(), version, response: { ...response } };
          return call(submitForm, { params: { citizenId, formKey }, body });
        };
        try {
          const sent = await send().catch((error: unknown) => {
            // Other answers came there under this key, and the line broke before we knew.
            if (!isCode(error, 'other-answers-sent')) throw error;
            renewKey();
            return send();
          });
          dropDraft(owner, name);
          return sent.id;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          const details = detailsOf(submitForm, error);
          setProblems(details.problems ?? []);
          setStop(details.stop ?? []);
          throw error;
        }
      }),
    throwAway: async (): Promise<boolean> => {
      const gone = await sending.tried(async () => {
        await call(deleteFormDraft, { params: { citizenId, formKey } });
        dropDraft(owner, name);
        return true;
      });
      return gone === true;
    },
  };
}
export type FormDraft = ReturnType<typeof useFormDraft>;

const isCode = (error: unknown, code: Refused['code']): boolean => error instanceof Refused && error.code === code;
