import { LanguageLocales } from '@helsenorge/designsystem-react/constants';
import LanguageProvider from '@helsenorge/designsystem-react/utils/language';
import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

const locales = {
  nb: LanguageLocales.NORWEGIAN,
  nn: LanguageLocales.NORWEGIAN_NYNORSK,
  en: LanguageLocales.ENGLISH,
};

/** The few texts that the design system says itself follow the language of the page. */
export const DesignSystemLanguage = ({ children }: { children: ReactNode }) => (
  <LanguageProvider language={locales[useLanguage()]}>{children}</LanguageProvider>
);
