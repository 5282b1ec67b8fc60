import type { FormResponse } from '@helsesim/shared/forms/forms-contract';
import type { Level } from '@helsesim/shared/forms/outcome-model';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { MessageDraft } from '../draft/use-message-draft.ts';

const formOf: Partial<Record<Level, 'video' | 'phone'>> = { 'doctor-video': 'video', 'doctor-phone': 'phone' };

/** Whoever comes from a form has its answers with them, and its title and its advice to begin on. */
export function useAnswersAlong(draft: MessageDraft, answers: FormResponse | undefined) {
  const asked = useSearchParams()[0].get('form');
  useEffect(() => {
    const { addressee } = draft.written;
    if (!answers || answers.id !== asked || !('subject' in addressee) || addressee.to === 'e-contact') return;
    if (addressee.formResponseId === answers.id) return;
    const along = { formResponseId: answers.id, subject: addressee.subject || answers.title };
    if (addressee.to === 'contact') return draft.change({ addressee: { ...addressee, ...along } });
    const form = (answers.outcome && formOf[answers.outcome.level]) ?? addressee.form;
    draft.change({ addressee: { ...addressee, ...along, form } });
  }, [answers, asked]);
}
