import { everyNoticeText } from './notice-text.ts';

/** What nobody may read out of a notice (VAR-02): kinds of secrets, each with its words in one world. */
export type SecretKind = 'name' | 'number' | 'address' | 'office' | 'medicine' | 'content';
export type Secrets = Readonly<Record<SecretKind, ReadonlySet<string>>>;

type LeakKind = SecretKind | 'service' | 'time' | 'digit' | 'not-in-catalog';
export type Leak = { kind: LeakKind; found: string };
type Row = { subject: string; text: string };

/** How words for services and reasons begin, in the three languages. */
const serviceWords = [
  ...[
    'lege',
    'fastlege',
    'nettlege',
    'time',
    'avtale',
    'resept',
    'medisin',
    'sykehus',
    'sykepleier',
    'skole',
    'jordmor',
  ],
  ...['helsestasjon', 'helsesykepleier', 'hjemmesyk', 'hjemmetjen', 'hjemmehjelp', 'besøk', 'konsultasjon', 'video'],
  ...['prøvesvar', 'vaksin', 'journal', 'fullmakt', 'samtykke', 'tilbud', 'vedtak', 'svangerskap', 'gravid', 'syk'],
  ...['lækjar', 'timar', 'avtalar', 'sjukehus', 'sjukepleiar', 'helsesjukepleiar', 'heimesjuk', 'heimeten', 'skule'],
  ...['vitjing', 'prøvesvar', 'samtykkje', 'sjuk', 'e-kons', 'e-kontakt'],
  ...['doctor', 'gp', 'nurse', 'midwife', 'appointment', 'visit', 'prescription', 'medicine', 'consult', 'clinic'],
  ...[
    'hospital',
    'vaccin',
    'pregnan',
    'ill',
    'sick',
    'school',
    'record',
    'consent',
    'home care',
    'test result',
    'offer',
  ],
];

const timeWords = [
  ...['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'måndag', 'tysdag', 'laurdag', 'sundag'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  ...['desember', 'january', 'february', 'march', 'may', 'june', 'july', 'october', 'december'],
  ...['i dag', 'i morgen', 'i morgon', 'i går', 'klokka', 'klokken', 'kl', 'today', 'tomorrow', 'yesterday', 'o’clock'],
];

const { subjects, texts } = everyNoticeText();
const wordsOf = (text: string) => text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
/** The words of our own texts: who is called one of them is not given away by it. */
const ours = new Set([...subjects, ...texts].flatMap(wordsOf));

/** As it is looked for: in small letters, one space between words, with one at each end. */
const flat = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** What a notice tells that it may not. Nothing: it is one of our texts, and nothing of the world is in it. */
export function leaksIn({ subject, text }: Row, secrets: Secrets): Leak[] {
  const leaks: Leak[] = [];
  for (const [told, among] of [
    [subject, subjects],
    [text, texts],
  ] as const) {
    const isOurs = among.has(told);
    if (!isOurs) leaks.push({ kind: 'not-in-catalog', found: told });
    const said = flat(told);
    for (const [kind, words] of Object.entries(secrets) as [SecretKind, ReadonlySet<string>][])
      for (const found of phrasesIn(said, words)) if (!(isOurs && ours.has(found))) leaks.push({ kind, found });
    for (const word of serviceWords) if (said.includes(` ${word}`)) leaks.push({ kind: 'service', found: word });
    for (const word of timeWords) if (said.includes(` ${word} `)) leaks.push({ kind: 'time', found: word });
    for (const [digits] of told.matchAll(/\p{N}+/gu)) leaks.push({ kind: 'digit', found: digits });
  }
  return leaks;
}

const LONGEST = 12;

/** Every run of words in the text that is one of the secrets: as fast for a whole town as for a family. */
function* phrasesIn(said: string, secrets: ReadonlySet<string>) {
  const words = said.trim().split(' ');
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const phrase = words.slice(from, to).join(' ');
      if (secrets.has(phrase)) yield phrase;
    }
}

/** Puts secrets together from whatever rows there are. What is too short to give anything away is left out. */
export function secretsOf(found: Record<SecretKind, Iterable<string | null>>): Secrets {
  const kept = (some: Iterable<string | null>) =>
    new Set(
      [...some]
        .filter((one) => one !== null)
        .map((one) => wordsOf(one).join(' '))
        .filter(({ length }) => length > 1),
    );
  const { name, number, address, office, medicine, content } = found;
  return {
    name: kept(name),
    number: kept(number),
    address: kept(address),
    office: kept(office),
    medicine: kept(medicine),
    content: kept(content),
  };
}

export const noSecrets: Secrets = secretsOf({
  name: [],
  number: [],
  address: [],
  office: [],
  medicine: [],
  content: [],
});
