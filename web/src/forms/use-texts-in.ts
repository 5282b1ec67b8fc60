import type { Language } from '@helsesim/shared/people/people-model';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { useLanguage } from '../platform/language.ts';

/** Texts of forms come from the server in one language: when the page is read in another, they are asked for anew. */
export function useTextsIn(fetched: Language | undefined) {
  const language = useLanguage();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (fetched && fetched !== language) void revalidate();
  }, [fetched, language, revalidate]);
}
