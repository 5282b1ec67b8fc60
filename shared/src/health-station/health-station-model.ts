import * as z from 'zod';
import { CareContact } from '../contacts/contacts-model.ts';
import { TimeOffer } from '../dialogue/dialogue-model.ts';
import { Day } from '../oslo.ts';
import { TextInLanguages } from '../text.ts';
import { Opening } from './opening-hours.ts';
import { LAST_CLASS } from './school-class-rules.ts';

/** The words of helsestasjon, school health and the youth health stations (DigiHelsestasjon). */

export const SchoolClass = z
  .int()
  .min(0)
  .max(LAST_CLASS)
  .meta({ description: '1 to 13; 11 to 13 is upper secondary school; 0 is before school' });

/** DHS-08: what the office tells those of some school classes. */
export const ClassInformation = z.object({
  id: z.uuid(),
  title: TextInLanguages,
  text: TextInLanguages,
  office: z.string(),
  from: Day,
});
export type ClassInformation = z.output<typeof ClassInformation>;

/** Whom information is for: those in the classes and their parents, or the youth alone. */
export const InformationReaders = z.enum(['families', 'youth']);
export type InformationReaders = z.output<typeof InformationReaders>;

/** A time that the office has offered or agreed, with where to find it. */
export const AgreedTime = TimeOffer.extend({
  threadId: z.uuid(),
  office: z.string(),
  phone: z.string(),
  mayCancel: z.boolean().meta({ description: 'The reader may cancel it now' }),
});
export type AgreedTime = z.output<typeof AgreedTime>;

/** What the page of a service shows: whom one can turn to, what is agreed, what the office tells. */
export const StationPage = z.object({
  contacts: z.array(CareContact),
  schoolClass: SchoolClass.nullable(),
  times: z.array(AgreedTime).meta({ description: 'Offered and agreed times that are not over, the next first' }),
  earlier: z.array(AgreedTime).meta({ description: 'Agreed times of the last year that are over, the latest first' }),
  cancelled: z.array(AgreedTime).meta({ description: 'Times ahead that were agreed and then cancelled' }),
  information: z.array(ClassInformation),
});
export type StationPage = z.output<typeof StationPage>;

const Degrees = z.array(z.number()).length(2).meta({ description: 'Longitude and latitude, as GeoJSON has them' });

/** HFU (helsestasjon for ungdom): where one comes without being called. */
export const YouthStation = z.object({
  id: z.uuid(),
  name: z.string(),
  about: TextInLanguages,
  address: z.string(),
  phone: z.string(),
  municipality: z.string(),
  at: Degrees,
  opening: z.array(Opening),
  kilometres: z.number().meta({ description: 'As the crow flies, from `from`' }),
});
export type YouthStation = z.output<typeof YouthStation>;

/** A map that needs nobody else's server: the outline of the municipality, and what lies in it. */
export const StationMap = z.object({
  municipality: z.string(),
  outline: z
    .array(z.array(Degrees))
    .meta({ description: 'Rings; each ends where it began. Empty: no outline is known' }),
  from: z.object({ name: z.string(), at: Degrees }).nullable().meta({
    description:
      'What distances are reckoned from: the postal place one lives at where it is known, else the municipality’s middle',
  }),
  stations: z.array(YouthStation).meta({ description: 'The nearest first' }),
});
export type StationMap = z.output<typeof StationMap>;
