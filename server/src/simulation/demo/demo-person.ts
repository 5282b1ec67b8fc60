import type {
  ConsentLevel,
  EidLevel,
  Language,
  Protection,
  ResponsibilityKind,
  Sex,
  StaffRoleKind,
} from '@helsesim/shared/people/people-model';
import type { ListKey, OfficeKey } from './demo-offices.ts';

/** Someone in Solvik, told so that it holds whenever the world starts. What is left out is what is most usual. */
export type DemoPerson = {
  key: string;
  name: readonly [givenName: string, familyName: string];
  sex: Sex;
  /** When the world starts. `leap-day`: born on the latest 29 February that is eleven years ago. */
  age: number | 'leap-day';
  /** Days from the start to the next birthday, 1 to 364. */
  birthdayIn?: number;
  /** A street and number, and where that is. People with the same line and place live together. */
  home: readonly [line: string, place: PlaceKey];
  /** Whose list they are on. */
  list: ListKey | null;
  /** One sentence in bokmål: what the person is there to show. docs/demo-verden.md has it too. */
  story: string;
  parents?: readonly (readonly [key: string, kind: ResponsibilityKind])[];
  /** FOS-01, VER-01: by their keys. */
  fosterParents?: readonly string[];
  guardians?: readonly string[];
  works?: readonly (readonly [kind: StaffRoleKind, at: OfficeKey])[];
  eid?: EidLevel | null;
  consent?: ConsentLevel;
  protection?: Protection;
  language?: Language;
  inactive?: true;
  youthAccessConsent?: true;
  diedDaysAgo?: number;
  /** Neither mobile number nor e-mail address is known. */
  noContact?: true;
};

/** The postal codes of Solvik are invented; those of Bergen and Lillehammer are real, and their streets invented. */
export const places = {
  solvik: { municipality: '9901', postalCode: '9996', place: 'Solvik' },
  nesbukta: { municipality: '9901', postalCode: '9997', place: 'Nesbukta' },
  fjellgrend: { municipality: '9901', postalCode: '9998', place: 'Fjellgrend' },
  bergen: { municipality: '4601', postalCode: '5015', place: 'Bergen' },
  lillehammer: { municipality: '3405', postalCode: '2609', place: 'Lillehammer' },
} as const;
export type PlaceKey = keyof typeof places;
