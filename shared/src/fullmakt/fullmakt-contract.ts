import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day, Instant } from '../oslo.ts';
import { ConsentLevel, NationalNumber } from '../people/people-model.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { TextLine } from '../text.ts';
import {
  ApplicationView,
  Areas,
  applicationStates,
  assignmentRefusals,
  FullmaktView,
  identityProofs,
  refusalsByJudgement,
  relations,
} from './fullmakt-model.ts';

const ofFullmakt = CitizenParams.extend({ fullmaktId: z.uuid() });
const service = 'fullmakter';

/** FUL-07, FUL-10: what the citizen has given and received, what is over, and whom one may name without a number. */
export const findFullmakter = contract({
  name: 'find-fullmakter',
  summary: 'The fullmakter the citizen has given and received, in force or coming, the history, and applications.',
  method: 'GET',
  path: '/api/citizens/:citizenId/fullmakter',
  service,
  action: 'read',
  schema: {
    params: CitizenParams,
    response: {
      200: z.object({
        given: z.array(FullmaktView),
        received: z.array(FullmaktView),
        history: z.array(FullmaktView),
        known: z.array(z.object({ id: z.uuid(), name: z.string() })).meta({
          description: 'People one may give a fullmakt to without their number: parents, and earlier receivers',
        }),
        applications: z.array(ApplicationView),
      }),
    },
  },
});

const Receiver = z.union([
  z.strictObject({ personId: z.uuid() }).meta({ description: 'One of those who are `known`' }),
  z
    .strictObject({ nationalId: NationalNumber, familyName: TextLine.min(1).max(60) })
    .meta({ description: 'Both must be right' }),
]);
const Terms = { areas: Areas, from: Day.optional(), to: Day.nullable().default(null) };
const givingRefusals = [
  'no-such-receiver',
  'receiver-is-giver',
  'receiver-too-young',
  'fullmakt-exists',
  'invalid-period',
  'too-many-fullmakter',
] as const;

export const giveFullmakt = contract({
  name: 'give-fullmakt',
  summary: 'Gives a fullmakt for chosen areas, from today or later, for a time or until it is ended.',
  method: 'POST',
  path: '/api/citizens/:citizenId/fullmakter',
  service,
  action: 'write',
  refusals: givingRefusals,
  schema: {
    params: CitizenParams,
    body: z.strictObject({ receiver: Receiver, ...Terms }),
    response: { 201: FullmaktView },
  },
});

/** FUL-07 */
export const changeFullmakt = contract({
  name: 'change-fullmakt',
  summary: 'Ends a fullmakt the citizen has given and gives the receiver a new one in its place.',
  method: 'POST',
  path: '/api/citizens/:citizenId/fullmakter/:fullmaktId/change',
  service,
  action: 'write',
  refusals: ['no-such-fullmakt', 'fullmakt-over', 'invalid-period', 'receiver-too-young', 'no-such-receiver'],
  schema: { params: ofFullmakt, body: z.strictObject(Terms), response: { 201: FullmaktView } },
});

/** FUL-08, TD-07 */
export const endFullmakt = contract({
  name: 'end-fullmakt',
  summary: 'Ends a fullmakt at once, by the giver or the receiver. Sent again it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/fullmakter/:fullmaktId/end',
  service,
  action: 'write',
  refusals: ['no-such-fullmakt', 'fullmakt-over'],
  schema: { params: ofFullmakt, response: { 200: FullmaktView } },
});

/** TD-03, TD-04, TD-05. The answer is the same whether or not there is such a person. */
export const applyForAssigned = contract({
  name: 'apply-for-assigned',
  summary: 'The nearest next of kin applies for, or renews, a tildelt fullmakt for someone who cannot consent.',
  method: 'POST',
  path: '/api/citizens/:citizenId/fullmakt-applications',
  service,
  action: 'write',
  refusals: ['receiver-too-young', 'receiver-is-giver', 'too-many-applications', 'no-such-fullmakt'],
  schema: {
    params: CitizenParams,
    body: z.union([
      z.strictObject({
        nationalId: NationalNumber,
        name: TextLine.min(1).max(120),
        relation: z.enum(relations),
        identityProof: z.enum(identityProofs),
        nearest: z.literal(true).meta({ description: 'TD-03: the applicant states to be the nearest next of kin' }),
      }),
      z.strictObject({
        renews: z.uuid().meta({ description: 'The tildelt fullmakt that is to be renewed' }),
        identityProof: z.enum(identityProofs),
        nearest: z.literal(true),
      }),
    ]),
    response: { 201: ApplicationView },
  },
});

/** For testers: needs the server's key when it has one. */
export const findFullmakterOfPerson = contract({
  name: 'find-fullmakter-of-person',
  summary: 'Every fullmakt a person has given and received, ordinary and tildelt, over or not; the latest first.',
  method: 'GET',
  path: '/api/worlds/:worldId/people/:personId/fullmakter',
  refusals: ['no-such-world', 'no-such-person'],
  schema: {
    params: z.object({ worldId: z.string(), personId: z.string() }),
    response: { 200: z.array(FullmaktView.omit({ mayRenew: true })) },
  },
});

// The desks

const PersonAtDesk = z.object({ name: z.string(), age: z.int() });

/** TD-04: the fastlege declares whether someone on their list permanently lacks competence to consent. */
export const findDeclarations = contract({
  name: 'find-declarations',
  summary: 'Declarations that have been asked of the fastlege, for people on the list.',
  method: 'GET',
  path: '/api/desk/declarations',
  service,
  action: 'read',
  schema: {
    response: {
      200: z.array(
        z.object({
          applicationId: z.uuid(),
          citizen: PersonAtDesk,
          applicant: z.string(),
          relation: z.enum(relations),
          appliedAt: Instant,
        }),
      ),
    },
  },
});

export const declare = contract({
  name: 'declare',
  summary: 'The fastlege declares that competence to consent is permanently lacking, or that it is not.',
  method: 'POST',
  path: '/api/desk/declarations/:applicationId',
  service,
  action: 'write',
  refusals: ['no-such-application', 'application-decided'],
  schema: {
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ permanent: z.boolean() }),
    response: { 204: z.undefined() },
  },
});

export const findApplications = contract({
  name: 'find-applications',
  summary: 'Applications for tildelt fullmakt, those that wait for a decision first.',
  method: 'GET',
  path: '/api/desk/fullmakt-applications',
  service,
  action: 'read',
  schema: {
    response: {
      200: z.array(
        z.object({
          id: z.uuid(),
          applicant: PersonAtDesk,
          writtenName: z.string(),
          person: PersonAtDesk.nullable().meta({ description: 'Null: nobody has that number' }),
          relation: z.enum(relations),
          identityProof: z.enum(identityProofs),
          appliedAt: Instant,
          state: z.enum(applicationStates),
          declaredPermanent: z.boolean().nullable(),
          renewal: z.boolean(),
          mayGrant: z.boolean(),
          obstacle: z.enum(assignmentRefusals).nullable().meta({ description: 'What the rules say no with today' }),
        }),
      ),
    },
  },
});

export const decideApplication = contract({
  name: 'decide-application',
  summary: 'The case worker grants a tildelt fullmakt, for five years at most, or refuses.',
  method: 'POST',
  path: '/api/desk/fullmakt-applications/:applicationId/decision',
  service,
  action: 'write',
  refusals: ['no-such-application', 'application-decided', ...assignmentRefusals, 'invalid-period'],
  schema: {
    params: z.object({ applicationId: z.uuid() }),
    body: z.discriminatedUnion('granted', [
      z.strictObject({ granted: z.literal(true), to: Day.optional() }),
      z.strictObject({ granted: z.literal(false), because: z.enum(refusalsByJudgement) }),
    ]),
    response: { 204: z.undefined() },
  },
});

/** FUL-09. Numbers as they stand on the paper form; they are sent in the body. */
const onPaper = { signedOn: Day, giverNationalId: NationalNumber, receiverNationalId: NationalNumber };
const Registered = z.object({ giver: z.string(), receiver: z.string() });

export const registerPaperFullmakt = contract({
  name: 'register-paper-fullmakt',
  summary: 'Registers a fullmakt from a paper form, for a giver who is not digital.',
  method: 'POST',
  path: '/api/desk/paper-fullmakter',
  service,
  action: 'write',
  refusals: [
    ...givingRefusals,
    'no-such-person',
    'giver-too-young',
    'giver-has-not-consented',
    'fullmakt-not-possible',
    'invalid-form-date',
  ],
  schema: {
    body: z.strictObject({
      ...onPaper,
      ...Terms,
      consent: ConsentLevel.exclude(['none'])
        .optional()
        .meta({ description: 'What the giver has consented to on the same form, when it is more than before' }),
    }),
    response: { 201: Registered },
  },
});

export const registerPaperEnding = contract({
  name: 'register-paper-ending',
  summary: 'Ends the fullmakt between two people, from a paper form.',
  method: 'POST',
  path: '/api/desk/paper-endings',
  service,
  action: 'write',
  refusals: ['no-such-person', 'no-such-fullmakt', 'invalid-form-date'],
  schema: { body: z.strictObject(onPaper), response: { 201: Registered } },
});
