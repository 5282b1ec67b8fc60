import type { StationWords } from './words.nb.ts';

export const en: StationWords = {
  midwife: {
    subject: 'You can now write to the midwife',
    text: 'Hello,\n\nThe midwife at the helsestasjon has made an appointment for you. From now on you can write to the midwife here when there is something you wonder about.\n\nDo not write here when it is urgent. Then call the maternity ward, the emergency clinic on 116 117, or 113.',
  },
};
