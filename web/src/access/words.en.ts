import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  'shut.no-access.self': 'You do not have access to this service.',
  'shut.no-access.other': 'You do not have access to this service for {name}. Contact the service directly.',
  'shut.eid-too-low.self':
    'You logged in with substantial assurance. This opens when you log in with high assurance, for example with BankID.',
  'shut.eid-too-low.other':
    'You logged in with substantial assurance. This opens when you log in with high assurance, for example with BankID.',
  'shut.consent-too-low.self': 'Shut because your consent does not cover the service. Choose {level} to open it.',
  'shut.consent-too-low.other':
    'Shut because the consent of {name} does not cover the service. Only {name} can choose {level}.',
  'shut.own-consent-missing.self': 'You have not consented to using Helsesim. The services open when you do.',
  'shut.own-consent-missing.other':
    'You have not consented to using Helsesim yourself, so you cannot act for {name} either. It opens when you consent.',
  'shut.inactive.self':
    'You have made yourself inactive. The service opens again when we have received a paper form from you.',
  'shut.inactive.other':
    'You have made yourself inactive, so you cannot act for {name}. It opens again when we have received a paper form from you.',
  'shut.citizen-too-young.self': 'Some services open when you turn 13, and the rest when you turn 16 at the earliest.',
  'shut.citizen-too-young.other': 'The service opens when {name} is older.',
  'shut.not-open-to-youth.self': 'Opens when you turn 16 at the earliest.',
  'shut.not-open-to-youth.other': 'Opens when {name} turns 16 at the earliest.',
  'shut.youth-consent-missing.self':
    'Opens when one of your parents consents to you using the service yourself. Ask one of them to log in here and choose you.',
  'shut.youth-consent-missing.other': 'Opens when a parent consents to {name} using the service.',
  'shut.citizen-of-age.self': 'The service is shut to parents because you have turned 16.',
  'shut.citizen-of-age.other':
    '{name} has turned 16 and makes their own decisions. {name} can give you a power of attorney (fullmakt), which opens what it covers.',
  'shut.not-for-parents-from-twelve.self': 'The service is shut to parents because you have turned 12.',
  'shut.not-for-parents-from-twelve.other':
    'Shut to parents since {name} turned 12. You can ask the place of treatment for access.',
  'shut.not-available-to-parents.self': 'The service is not available to parents.',
  'shut.not-available-to-parents.other': 'The service is not available to parents here. Contact the service directly.',
  'shut.not-open-to-foster-parents.self': 'Foster parents do not have digital access yet.',
  'shut.not-open-to-foster-parents.other':
    'Foster parents do not have digital access yet. Contact the service directly.',
  'shut.guardianship-opens-nothing.self': 'Guardianship (vergemål) alone gives no digital access.',
  'shut.guardianship-opens-nothing.other':
    'Guardianship (vergemål) alone gives no digital access. The nearest next of kin can apply for an assigned power of attorney.',
  'shut.not-covered-by-fullmakt.self': 'The power of attorney (fullmakt) does not cover this service.',
  'shut.not-covered-by-fullmakt.other':
    'Your power of attorney (fullmakt) does not cover {area}. Opens when {name} gives you one that does.',
  'shut.citizen-only.self': 'Only the citizen can use this service.',
  'shut.citizen-only.other': 'Only {name} can use the service. It does not open to others.',
  'level.none': 'Basic',
  'level.basis': 'Basic',
  'level.basisPlus': 'Basic+',
  'level.full': 'Full',
  'area.1': '“Access to registered information”',
  'area.2': '“Patient record”',
  'area.3': '“Digital health services”',
  'consent-too-low.youth':
    'Shut because the consent does not cover the service. Your parents decide on it until you turn 16. Ask one of them to choose {level}.',
  'consent-too-low.parent':
    'Shut because the consent for {name} does not cover the service. Choose {level} to open it.',
  'or-call': 'You can also call the GP office to get an appointment.',
  'and-eid': 'You must also log in with high assurance, for example with BankID.',
  'not-open-to-youth.parent-uses':
    'Opens when you turn 16 at the earliest. Until then a parent can use the service for you.',
  'not-open-to-youth.parent-looks':
    'Opens when you turn 16 at the earliest. Until then a parent can look at what is there, but not change anything.',
  'not-open-to-youth.parent-has-nothing':
    'Opens when you turn 16 at the earliest. Your parents do not have access now either.',
  'not-open-to-youth.only-you': 'Only for you, from the age of 16.',
  'not-for-parents-from-twelve.write':
    'You can look, but not change anything. That has been shut to parents since {name} turned 12.',
  'not-covered-by-fullmakt.never': 'Does not open with a power of attorney. Only {name} can use the service.',
  'citizen-only.fullmakter':
    'Nobody can give a power of attorney on behalf of a child. {name} can give one from the age of 16.',
  'citizen-only.school-nurse':
    'Only {name} can use the service, so that young people can make contact without their parents seeing it. It does not open to others.',
  'citizen-only.privacy-settings': 'You decide on the consent for {name} in the settings for {name}.',
  'only-look.appointments.youth':
    'You can see your appointments. Until you turn 16, a parent can book and cancel for you, or you can call the GP office.',
  'only-look.appointments.self': 'You can see your appointments, but not book or cancel here. Call the GP office.',
  'only-look.appointments.other':
    'You can see the appointments of {name}, but not book or cancel here. Call the GP office.',
  'only-look.child-settings': 'You can see what parents have decided. Only parents can change it.',
  'only-look.youth': 'You can look, but not change anything until you turn 16.',
  'only-look.area': 'You can look, but not change anything. That needs a power of attorney for {area}.',
  'nobody.no-access':
    'You can act for a child for whom you have parental responsibility, and for someone who has given you a power of attorney. For a child, at least one parent must be registered at the child’s address.',
  'nobody.own-consent-missing':
    'You must consent to using Helsesim before you can act for anyone. Then what you have access to for others opens.',
  'nobody.inactive':
    'You have made yourself inactive, so you cannot act for others. It opens again when we have received a paper form from you.',
  'nobody.eid-too-low': 'Log in with high assurance, for example with BankID, to act for others.',
  'nobody.consent-too-low': 'It opens when the person it is about consents to using Helsesim.',
  'nobody.citizen-of-age':
    'The child gives it on the page Powers of attorney, and decides what it covers and for how long.',
  'nobody.not-available-to-parents':
    'Parents have access when at least one of them is registered at the child’s address. Then it opens to everyone with parental responsibility. Parental responsibility given by a court gives no digital access. Contact the health service directly.',
  'nobody.not-open-to-foster-parents': 'Contact the health service directly when the child needs help.',
  'nobody.guardianship-opens-nothing':
    'If you are the nearest next of kin of someone who cannot consent, you can apply for an assigned power of attorney. If it is granted, the services open.',
  'open.own-consent': 'Change your consent',
  'open.first-consent': 'Give consent',
  'open.child-settings': 'Settings for {name}',
  'open.look-at-child-settings': 'See what your parents have decided',
  'open.log-in': 'Log in with high assurance',
  'open.apply': 'Apply for an assigned power of attorney',
  'closed-title': '{service}: not available to you',
  notices: 'Notices',
  'read-only-title.appointments': 'You cannot book here',
  'read-only-title.other': '{service}: you can only look',
  'to-access': 'Why can’t I? See the rules behind it',
  'to-access-other': 'See everything you have access to for {name}',
  'title.self': 'Your access',
  'title.other': 'Your access for {name}',
  'lead.self': 'Here you see what is open to you today, what is shut, and why.',
  'lead.other': 'Here you see what you can do for {name} today, what is shut, and why.',
  'basis.FO': 'You have access because you are a parent.',
  'basis.FU': 'You have access because {name} has given you a power of attorney.',
  'basis.TD': 'You have access because you have an assigned power of attorney.',
  'state.open': 'Open',
  'state.read': 'Look only',
  'state.shut': 'Shut',
  'group.open': 'Open ({count})',
  'group.read': 'You can only look ({count})',
  'group.shut': 'Shut ({count})',
  'read-anyone': 'Nobody can change anything here.',
  'no-page': 'Services without a link are not built in the simulator yet.',
  'open-anyone': 'You can look and make changes.',
  'rules-show': 'See the rules',
  rules: 'Rules',
  'rules-of': 'for {service}',
  'rules-both': 'To look and to change',
  'rules-read': 'To look',
  'rules-write': 'To change',
  'rules-about':
    'Each rule has a number and a source. Where the sources are silent or disagree, Helsesim has made a choice. That is marked “assumption”.',
  'outcome.pass': 'yes',
  'outcome.deny': 'no',
  'outcome.absent': 'does not apply',
  source: 'Source',
  assumption: 'assumption',
  'timeline-title.self': 'Your access year by year',
  'timeline-title.other': 'Your access for {name} year by year',
  'timeline-lead': 'Only the age differs from year to year. Everything else is as it is today.',
  service: 'Service',
  'age-from-to': '{from}–{to} years',
  'age-one': '{from} years',
  'age-on': 'from {from} years',
  'age-today': 'today',
  'now-age': 'Today: {age}',
  'now-baby': 'Today: under 1',
  'age-that-day': 'that day',
  'then-age': 'That day: {age}',
  'then-baby': 'That day: under 1',
  'changes-title': 'What changes',
  'changes-none': 'Nothing changes with age.',
  'at-age': 'At {age}',
  'at-age-past': 'At {age} (in the past)',
  'becomes.open': 'Opens',
  'becomes.read': 'You can only look',
  'becomes.shut': 'Shuts',
  'all-shut': 'Everything shuts.',
  'then.citizen-of-age': 'From then on {name} decides, and can give you a power of attorney.',
  'then.not-for-parents-from-twelve': 'Parents no longer have these services.',
  'as-json': 'The same as JSON',
};
