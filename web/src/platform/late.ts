import { NetworkFailure } from './api.ts';
import { showLanguage } from './language.ts';

/** A part of the app did not come. Browsers say it each in their own way, and may not try again before a reload. */
export class MissingPart extends NetworkFailure {
  override name = 'MissingPart';
}

/** A part of the app that is loaded when someone comes to it, with its words in the language of the page. */
export const late =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    try {
      const part = await load();
      await showLanguage();
      return part;
    } catch {
      throw new MissingPart();
    }
  };
