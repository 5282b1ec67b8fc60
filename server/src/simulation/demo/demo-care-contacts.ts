import type { Audience, CareContact } from '@helsesim/shared/contacts/contacts-model';
import type { TextInLanguages } from '@helsesim/shared/text';

/** Helsekontakter of home care in Solvik: rows, not code. A zone is a contact too. */
type DemoContact = {
  key: string;
  category: string;
  kind: CareContact['kind'];
  name: TextInLanguages;
  about: TextInLanguages;
  zone?: string;
  /** Left out: given by a decision. */
  audience?: Audience;
};

const zone = (key: string, name: string): DemoContact => ({
  key,
  category: 'home-care',
  kind: 'home-care',
  zone: name,
  name: { nb: `Hjemmetjenesten, ${name}`, nn: `Heimetenesta, ${name}`, en: `Home care, ${name}` },
  about: {
    nb: 'Spørsmål om besøkene og hjelpen hjemme',
    nn: 'Spørsmål om besøka og hjelpa heime',
    en: 'Questions about the visits and the help at home',
  },
});

const adults: Audience = { fromAge: 18, startsInAugust: false, toAge: null, endsInAugust: false };
const fromSixteen: Audience = { ...adults, fromAge: 16 };

export const careContacts: readonly DemoContact[] = [
  zone('sentrum', 'Sentrum'),
  zone('nesbukta', 'Nesbukta og Fjellgrend'),
  {
    key: 'praktisk',
    category: 'practical-help',
    kind: 'municipal',
    name: { nb: 'Praktisk bistand', nn: 'Praktisk bistand', en: 'Practical help' },
    about: {
      nb: 'Rengjøring, innkjøp og annen hjelp i hjemmet',
      nn: 'Reingjering, innkjøp og annan hjelp i heimen',
      en: 'Cleaning, shopping and other help at home',
    },
  },
  {
    key: 'hjelpemidler',
    category: 'aids',
    kind: 'municipal',
    audience: adults,
    name: { nb: 'Hjelpemidler', nn: 'Hjelpemiddel', en: 'Assistive devices' },
    about: {
      nb: 'Låne, bytte eller levere tilbake hjelpemidler',
      nn: 'Låne, byte eller levere tilbake hjelpemiddel',
      en: 'Borrow, exchange or return assistive devices',
    },
  },
  {
    key: 'hukommelse',
    category: 'dementia-team',
    kind: 'municipal',
    name: { nb: 'Hukommelsesteamet', nn: 'Minneteamet', en: 'Dementia team' },
    about: {
      nb: 'Råd om hukommelse og demens, også til pårørende',
      nn: 'Råd om minne og demens, også til pårørande',
      en: 'Advice about memory and dementia, for relatives too',
    },
  },
  {
    key: 'fysioterapi',
    category: 'physiotherapy',
    kind: 'municipal',
    audience: adults,
    name: { nb: 'Kommunal fysioterapi', nn: 'Kommunal fysioterapi', en: 'Municipal physiotherapy' },
    about: {
      nb: 'Trening og opptrening hjemme eller i kommunens lokaler',
      nn: 'Trening og opptrening heime eller i lokala til kommunen',
      en: 'Training and rehabilitation at home or at the municipality’s premises',
    },
  },
  {
    key: 'bpa',
    category: 'bpa',
    kind: 'municipal',
    name: {
      nb: 'Brukerstyrt personlig assistanse (BPA)',
      nn: 'Brukarstyrt personleg assistanse (BPA)',
      en: 'User-controlled personal assistance (BPA)',
    },
    about: {
      nb: 'Spørsmål om assistenter, timer og ordningen',
      nn: 'Spørsmål om assistentar, timar og ordninga',
      en: 'Questions about assistants, hours and the scheme',
    },
  },
  {
    key: 'psykisk',
    category: 'mental-health',
    kind: 'municipal',
    audience: fromSixteen,
    name: { nb: 'Psykisk helse og rus', nn: 'Psykisk helse og rus', en: 'Mental health and substance use' },
    about: {
      nb: 'Samtale og oppfølging. Haster det, ring 116 117',
      nn: 'Samtale og oppfølging. Hastar det, ring 116 117',
      en: 'Conversation and follow-up. If it is urgent, call 116 117',
    },
  },
];
