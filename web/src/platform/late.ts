import { NetworkFailure } from './api.ts';

/** A part of the app did not come. Browsers say it each in their own way, and may not try again before a reload. */
export class MissingPart extends NetworkFailure {
  override name = 'MissingPart';
}

/** A part of the app that is loaded when someone comes to it. */
export const late =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch(() => {
      throw new MissingPart();
    });
