import * as z from 'zod';
import { contract } from '../contract.ts';
import { TimeOffer } from '../dialogue/dialogue-model.ts';
import { Day } from '../oslo.ts';
import { NationalNumber } from '../people/people-model.ts';
import { TextBlock, TextInLanguages, TextLine } from '../text.ts';
import { ClassInformation, InformationReaders, SchoolClass } from './health-station-model.ts';
import { schoolClasses } from './school-class-rules.ts';

/** The desk of the helsestasjon and of the school nurse, besides the worklist that all desks have. */

const atDesk = { service: ['helsestasjon', 'school-nurse'] } as const;
const reads = { ...atDesk, action: 'read' } as const;
const writes = { ...atDesk, action: 'write' } as const;

/** DHS-08: as the editor has it. */
export const EditedInformation = ClassInformation.omit({ office: true, from: true }).extend({
  classes: z.array(SchoolClass),
  readers: InformationReaders,
  from: Day,
  to: Day.nullable().meta({ description: 'Its last day; null: until it is taken down' }),
  state: z.enum(['draft', 'published', 'taken-down']),
  shown: z.boolean().meta({ description: 'Published, and today is among its days' }),
  editor: z.string(),
});
export type EditedInformation = z.output<typeof EditedInformation>;

const inLanguages = (text: z.ZodString) => TextInLanguages.extend({ nb: text, nn: text, en: text });
export const MOST_INFORMATION = 200;

export const findInformation = contract({
  name: 'find-information',
  summary: 'For the helsestasjon and school health: what the office has written for school classes, the latest first.',
  method: 'GET',
  path: '/api/desk/information',
  ...reads,
  refusals: ['staff-only'],
  schema: { response: { 200: z.array(EditedInformation) } },
});

export const saveInformation = contract({
  name: 'save-information',
  summary:
    'For the helsestasjon and school health: writes or publishes information. Published, it has all three languages.',
  method: 'PUT',
  path: '/api/desk/information/:informationId',
  ...writes,
  refusals: ['staff-only', 'no-such-information', 'language-missing', 'information-over', 'too-much-information'],
  schema: {
    params: z.object({ informationId: z.uuid() }),
    body: z.strictObject({
      title: inLanguages(TextLine.max(120)).strict(),
      text: inLanguages(TextBlock.max(4000)).strict(),
      classes: z.array(SchoolClass).min(1).max(schoolClasses.length),
      readers: InformationReaders,
      from: Day,
      to: Day.nullable(),
      publish: z.boolean(),
    }),
    response: { 200: EditedInformation },
  },
});

export const takeDownInformation = contract({
  name: 'take-down-information',
  summary: 'For the helsestasjon and school health: takes information down. Done again it answers the same.',
  method: 'POST',
  path: '/api/desk/information/:informationId/take-down',
  ...writes,
  refusals: ['staff-only', 'no-such-information'],
  schema: { params: z.object({ informationId: z.uuid() }), response: { 200: EditedInformation } },
});

export const DeskTime = TimeOffer.extend({
  threadId: z.uuid(),
  mine: z.boolean(),
  citizen: z.object({ id: z.uuid(), name: z.string(), age: z.int() }),
});
export type DeskTime = z.output<typeof DeskTime>;

export const findDeskTimes = contract({
  name: 'find-desk-times',
  summary: 'For the helsestasjon and school health: times that are offered and agreed in a week. Every look is logged.',
  method: 'GET',
  path: '/api/desk/times',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject({ day: Day.meta({ description: 'A day of the week that is asked for' }) }),
    response: { 200: z.array(DeskTime) },
  },
});

/** DHS-05: someone whom the office's midwife has taken on. */
const MidwifePatient = z.object({
  id: z.uuid(),
  citizen: z.object({ id: z.uuid(), name: z.string(), age: z.int() }),
  from: Day,
  to: Day.nullable().meta({ description: 'Its last day; null: until further' }),
});

export const findMidwifePatients = contract({
  name: 'find-midwife-patients',
  summary: 'For the helsestasjon: those whom the midwife has taken on. Everyone who is shown is logged as looked at.',
  method: 'GET',
  path: '/api/desk/midwife-patients',
  ...reads,
  refusals: ['staff-only'],
  schema: { response: { 200: z.array(MidwifePatient) } },
});

export const registerMidwife = contract({
  name: 'register-midwife',
  summary:
    'For the helsestasjon: the midwife has made an appointment with someone, who can write to her from then on (DHS-05).',
  method: 'POST',
  path: '/api/desk/midwife-patients',
  ...writes,
  refusals: ['staff-only', 'no-such-person', 'no-such-contact', 'too-young-for-contact'],
  schema: {
    body: z.strictObject({ nationalId: NationalNumber }),
    response: { 201: z.object({ patient: MidwifePatient, channel: z.enum(['digital', 'post']) }) },
  },
});

export const endMidwife = contract({
  name: 'end-midwife',
  summary: 'For the helsestasjon: the midwife is done; the contact ends with today. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/desk/midwife-patients/:givenId',
  ...writes,
  refusals: ['staff-only'],
  schema: { params: z.object({ givenId: z.uuid() }), response: { 204: z.undefined() } },
});
