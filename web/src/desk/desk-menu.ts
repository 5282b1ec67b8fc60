import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { deskWords } from './desk-words.ts';

type PageName = keyof (typeof deskWords)['nb'] extends infer Key
  ? Key extends `menu.${infer Name}`
    ? Name
    : never
  : never;
type DeskLink = readonly [page: `/desk${string}`, name: PageName];

const book: DeskLink = ['/desk', 'book'];
const messages: DeskLink = ['/desk/messages', 'messages'];
const office: DeskLink = ['/desk/office', 'office'];
const undelivered: DeskLink = ['/desk/undelivered', 'undelivered'];

const times: DeskLink = ['/desk/times', 'times'];
const information: DeskLink = ['/desk/information', 'information'];

/** The pages of each role: what it works with most comes first, and is where one lands. */
const desks: Readonly<Record<StaffRoleKind, readonly DeskLink[]>> = {
  gp: [book, messages, ['/desk/declarations', 'declarations'], office, undelivered],
  'gp-secretary': [book, messages, office, undelivered],
  nettlege: [book, messages, undelivered],
  'home-care-nurse': [['/desk/visits', 'visits'], messages, ['/desk/care-users', 'care-users'], undelivered],
  'health-nurse': [messages, times, information, ['/desk/midwife', 'midwife'], undelivered],
  'school-nurse': [messages, times, information, undelivered],
  'case-worker': [
    ['/desk/applications', 'applications'],
    ['/desk/paper/fullmakt', 'paper'],
  ],
};

export const desksOf = (kind: StaffRoleKind | undefined): readonly DeskLink[] => (kind ? desks[kind] : []);
