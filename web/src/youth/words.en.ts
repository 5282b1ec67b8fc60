import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  open: 'Open to you',
  'open-none': 'Nothing is open to you yet.',
  'no-page': 'Services without a link are not built in the simulator yet.',
  'can-look': 'you can only look',
  'school-nurse-text': 'You can ask for an appointment. Your parents do not see it.',
  'consent-label': 'More opens when a parent consents',
  'consent-text': 'These services wait for one of your parents to consent:',
  'consent-how': 'How to do it',
  'consent-step-1': 'One of your parents logs in to Helsesim.',
  'consent-step-2': 'The parent chooses you at the top of the page.',
  'consent-step-3': 'The parent goes to “Settings for {name}” and gives you access of your own.',
  'consent-one': 'One parent is enough.',
  'consent-eid': 'You must also log in with high assurance, for example with BankID.',
  'consented-label': 'A parent has consented',
  'consented-text':
    'One of your parents has consented to you using services yourself. Your parents can withdraw the consent at any time.',
  'what-parents-decided': 'See what your parents have decided',
  'not-open': 'Not open yet',
  sixteen: 'When you turn 16',
  'sixteen-text':
    'Then you decide what is open, by your consent. Your parents lose access, but you can give them a power of attorney.',
  'sixteen-change': 'You can only look here now, but from then on you can also make changes:',
  'parents-see': 'What your parents see',
  'parents-see-text':
    'Parents with access see what you see in Helsesim, and some more services. They do not see what you do with the school health service.',
  'to-access': 'Your access year by year',
  'to-access-text': 'See what opens and shuts, and the rules behind it',
  'birthday-label': 'Happy birthday, {name}! You are 16 and decide for yourself',
  'birthday-text': 'From today you decide what is open. Your parents no longer have access to what is about you here.',
  'birthday-log': 'See what has been done for you',
  'birthday-log-text': 'The log shows what your parents have done for you since you turned 13.',
  'birthday-privacy': 'Look over your consent',
  'birthday-privacy-text':
    'Your consent decides what is open. Your parents may have chosen it for you, and now you can change it.',
  'birthday-fullmakt': 'Decide who gets a power of attorney',
  'birthday-fullmakt-text': 'You can give a parent one, and you choose what it covers.',
};
