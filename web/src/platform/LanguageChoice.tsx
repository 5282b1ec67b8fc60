import { chooseLanguage, languages, useLanguage } from './language.ts';
import { platformWords } from './platform-words.ts';
import { useWords } from './use-words.ts';

/** Each language is called what those who read it call it. */
const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
/** Shown instead where there is little room; the name is still read aloud. */
const codes = { nb: 'NB', nn: 'NN', en: 'EN' };

export function LanguageChoice() {
  const say = useWords(platformWords);
  const current = useLanguage();
  return (
    <fieldset className="language-choice">
      <legend className="for-reader-only">{say('language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="text-button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
        >
          <span className="language-choice__code">{codes[language]} </span>
          <span className="language-choice__name">{names[language]}</span>
        </button>
      ))}
    </fieldset>
  );
}
