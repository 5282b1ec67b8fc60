import { getFormResponse } from '@helsesim/shared/forms/forms-contract';
import { useEffect } from 'react';
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { servicesFor } from '../dialogue/gp/office.ts';
import { call, Refused } from '../platform/api.ts';
import { attempt, guarded } from '../platform/attempt.ts';
import { shownLanguage } from '../platform/language.ts';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import { type BookingDraft, formNamed } from './booking-draft.ts';
import { reasonOfForm } from './reason-of-form.ts';

/** The answers that the address names. Null: it names none, or they may not be seen. */
export const loadBrought = guarded(async ({ request, params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const responseId = new URL(request.url).searchParams.get('form');
  if (!responseId || !accessTo(await servicesFor(citizenId), 'forms').read) return null;
  const asked = { params: { citizenId, responseId }, query: { language: shownLanguage() } };
  const found = await attempt(call(getFormResponse, asked));
  if (found.ok) return found.value;
  if (found.failure instanceof Refused) return null;
  throw found.failure;
});

/**
 * Whoever comes from a form has its answers with them, unless they have gone along before, and what it is about. The
 * address says neither: it has the id of the answers and how they are to meet, and is then rid of both.
 */
export function useBroughtFromForm(draft: BookingDraft, change: (changes: Partial<BookingDraft>) => void) {
  const [asked, setAsked] = useSearchParams();
  const brought = useLoaderData<typeof loadBrought>();
  const { citizen } = useCitizen();
  const named = asked.has('form');
  useEffect(() => {
    if (!named) return;
    if (brought) {
      const reason = reasonOfForm(brought.formId, citizen.age) ?? draft.reason;
      const form = formNamed(asked.get('as'));
      change({ ...(brought.used === 'not-used' && { formResponseId: brought.id }), reason, form });
    }
    setAsked({}, { replace: true });
  }, [named, brought]);
}
