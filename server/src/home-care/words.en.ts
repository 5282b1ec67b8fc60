import type { WelcomeWords } from './words.nb.ts';

export const en: WelcomeWords = {
  welcomeSubject: 'Welcome to home care online',
  welcomeText: ({ name, phone }) =>
    `Hello!

Here you can see when we come, cancel visits and write to us. If you give a relative a fullmakt, the relative can do the same for you.

If a visit does not suit you, cancel it on the working day before at the latest. If you have to cancel later than that, call ${phone}. We answer messages within one working day.

Do not write here if it is urgent. Call the emergency medical service on 116 117, or 113 if life is in danger.

Regards, ${name}`,
};
