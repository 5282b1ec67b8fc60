import { reasonsAt } from '@helsesim/shared/booking/reasons-by-age';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useCitizen } from '../representation/citizen-loaders.ts';
import type { BookingDraft } from './booking-draft.ts';

/** Whoever comes from a form has its answers with them, and what it is about; the address is then rid of both. */
export function useBroughtFromForm(draft: BookingDraft, change: (changes: Partial<BookingDraft>) => void) {
  const [asked, setAsked] = useSearchParams();
  const { citizen } = useCitizen();
  const formResponseId = asked.get('form') ?? undefined;
  const named = asked.get('reason');
  useEffect(() => {
    if (!formResponseId && !named) return;
    const reason = reasonsAt(citizen.age).find((code) => code === named) ?? draft.reason;
    change({ ...(formResponseId && { formResponseId }), reason });
    setAsked({}, { replace: true });
  }, [formResponseId, named]);
}
