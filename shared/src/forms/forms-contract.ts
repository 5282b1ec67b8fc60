import * as z from 'zod';
import { contract } from '../contract.ts';
import { Attachment } from '../dialogue/dialogue-model.ts';
import { Instant } from '../oslo.ts';
import { Language } from '../people/people-model.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { TextLine } from '../text.ts';
import { levelCodes, Outcome, Why } from './outcome-model.ts';
import { FormProblem } from './questionnaire-model.ts';
import { Answers, Resource } from './resource.ts';

/** The citizen's side: from own words or a complaint to a form, from the form to a level of care. */

const SelfHelpId = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
/** An id says what ails someone, and addresses are kept and logged. */
const FormKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16}$/)
  .meta({ description: 'What a form is called in addresses: the same in one world, another in another' });
const Version = z.string().regex(/^[A-Za-z0-9.+-]{1,32}$/);
const ofForm = CitizenParams.extend({ formKey: FormKey });
const ofResponse = CitizenParams.extend({ responseId: z.uuid() });
const inLanguage = z.strictObject({ language: Language.default('nb') });
const reading = { service: 'forms', action: 'read' } as const;
const writing = { service: 'forms', action: 'write' } as const;

export const FormLine = z.object({
  id: z.string(),
  key: FormKey,
  version: z.string(),
  title: z.string(),
  description: z.string(),
  synthetic: z.boolean().meta({ description: 'Written for the simulator, not for use with patients' }),
  draftSavedAt: Instant.nullable().meta({ description: 'Since when the reader has begun on it and not sent it' }),
});
export type FormLine = z.output<typeof FormLine>;

export const findForms = contract({
  name: 'find-forms',
  summary: 'The forms that whoever asks may fill in for the citizen (REP-07).',
  method: 'GET',
  path: '/api/citizens/:citizenId/forms',
  ...reading,
  schema: { params: CitizenParams, querystring: inLanguage, response: { 200: z.array(FormLine) } },
});

const NumberToCall = z.string().nullable().meta({ description: 'The number to call. Null: it is not urgent' });

export const ComplaintHit = z.discriminatedUnion('what', [
  z.object({ what: z.literal('form'), formId: z.string(), formKey: FormKey, title: z.string(), text: z.string() }),
  z.object({
    what: z.literal('self-help'),
    selfHelpId: z.string(),
    kind: z.enum(['advice', 'tool', 'urgent']),
    urgent: z.boolean().meta({ description: 'What was written says that it may be urgent' }),
    call: NumberToCall,
    title: z.string(),
    text: z.string(),
  }),
]);
export type ComplaintHit = z.output<typeof ComplaintHit>;

export const searchComplaints = contract({
  name: 'search-complaints',
  summary: 'Forms and health texts that fit the citizen’s own words, the best first; what is urgent before all else.',
  method: 'POST',
  path: '/api/citizens/:citizenId/complaints',
  ...reading,
  schema: {
    params: CitizenParams,
    // In the body: what ails someone shall not stand in an address.
    body: z.strictObject({ text: TextLine.min(1).max(200), language: Language.default('nb') }),
    response: {
      200: z.object({
        hits: z.array(ComplaintHit),
        ofChild: z.boolean().meta({ description: 'What was written speaks of a child' }),
      }),
    },
  },
});

export const getForm = contract({
  name: 'get-form',
  summary: 'A form in one language, in its active version, and what the reader has begun to answer.',
  method: 'GET',
  path: '/api/citizens/:citizenId/forms/:formKey',
  ...reading,
  refusals: ['no-such-form'],
  schema: {
    params: ofForm,
    querystring: inLanguage,
    response: {
      200: z.object({
        form: FormLine,
        questionnaire: Resource.meta({ description: 'FHIR R4 Questionnaire' }),
        draft: z
          .object({
            response: Resource.meta({ description: 'FHIR R4 QuestionnaireResponse, in progress' }),
            savedAt: Instant,
            revision: z.uuid().meta({ description: 'Another one each time it is saved' }),
            fromVersion: z
              .string()
              .nullable()
              .meta({ description: 'Begun in an older version: what fits is carried over' }),
            dropped: z.array(z.string()).meta({ description: 'Questions whose answers did not fit the new version' }),
          })
          .nullable(),
      }),
    },
  },
});

/** Bytes. */
const LONGEST_ANSWERS = 256 * 1024;
const answers = { version: Version, language: Language.default('nb'), response: Answers };

/** Red signs are told of answers that are not taken, too. */
const wrongAnswers = z.object({ problems: z.array(FormProblem), stop: z.array(Why) });
const notTaken = ['no-such-form', 'no-such-form-version', 'invalid-answers', 'form-takes-too-long'] as const;
const savedDraft = z.object({ savedAt: Instant, revision: z.uuid() });

export const saveFormDraft = contract({
  name: 'save-form-draft',
  summary:
    'Saves what one has answered so far. Only whoever answers sees it. Says at once when a red sign stops the form.',
  details:
    'With `seen`, nothing is saved over what another tab or device has saved since: `draft-changed` tells what there is. With `key`, nothing is saved once the answers have been sent under it.',
  method: 'PUT',
  path: '/api/citizens/:citizenId/forms/:formKey/draft',
  ...writing,
  longestBody: LONGEST_ANSWERS,
  refusals: [...notTaken, 'draft-changed', 'already-sent'],
  refusalDetails: wrongAnswers.extend({
    draft: savedDraft.extend({ version: z.string(), response: Resource }).nullable(),
  }),
  schema: {
    params: ofForm,
    body: z.strictObject({
      ...answers,
      seen: z
        .uuid()
        .nullable()
        .optional()
        .meta({ description: 'The revision that the answers were begun from. Null: there was none' }),
      key: z.uuid().optional().meta({ description: 'What the answers will be sent under' }),
    }),
    response: { 200: savedDraft.extend({ stop: z.array(Why) }) },
  },
});

export const deleteFormDraft = contract({
  name: 'delete-form-draft',
  summary: 'Throws away what one has begun to answer. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/citizens/:citizenId/forms/:formKey/draft',
  ...writing,
  schema: { params: ofForm, response: { 204: z.undefined() } },
});

export const SummaryLine = z.object({ label: z.string(), answer: z.string() });
export type SummaryLine = z.output<typeof SummaryLine>;

/** Answers that were sent, as the server judged them. */
export const FormResponse = z.object({
  id: z.uuid(),
  formId: z.string(),
  version: z.string(),
  title: z.string(),
  at: Instant,
  by: z.string().meta({ description: 'The name of whoever answered: the citizen, or someone who acted for them' }),
  outcome: Outcome.nullable().meta({ description: 'Null: the form has no levels' }),
  summary: z.array(SummaryLine).meta({ description: 'What a doctor reads in twenty seconds' }),
});
export type FormResponse = z.output<typeof FormResponse>;
export const WholeResponse = FormResponse.extend({
  questionnaire: Resource,
  response: Resource,
  files: z.array(Attachment).meta({ description: 'The files that the answers name' }),
  used: z
    .enum(['not-used', 'e-consultation', 'health-station', 'appointment'])
    .meta({ description: 'Whether it has followed a booking, or a message to the doctor or the helsestasjon' }),
});
export type WholeResponse = z.output<typeof WholeResponse>;

export const submitForm = contract({
  name: 'submit-form',
  summary:
    'Sends answers to be judged: the server computes scores and the level of care. The same answers again under the same key, the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/forms/:formKey/responses',
  ...writing,
  longestBody: LONGEST_ANSWERS,
  refusals: [...notTaken, 'other-answers-sent'],
  refusalDetails: wrongAnswers,
  schema: {
    params: ofForm,
    body: z.strictObject({ key: z.uuid(), ...answers }),
    response: { 201: FormResponse },
  },
});

export const findFormResponses = contract({
  name: 'find-form-responses',
  summary: 'Answers that have been sent for the citizen, the latest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/form-responses',
  ...reading,
  schema: { params: CitizenParams, querystring: inLanguage, response: { 200: z.array(FormResponse) } },
});

export const getFormResponse = contract({
  name: 'get-form-response',
  summary: 'Answers that were sent, with the form in the version they were given to.',
  method: 'GET',
  path: '/api/citizens/:citizenId/form-responses/:responseId',
  ...reading,
  refusals: ['no-such-form-response'],
  schema: { params: ofResponse, querystring: inLanguage, response: { 200: WholeResponse } },
});

export const findWhatIf = contract({
  name: 'find-what-if',
  summary: 'What would have had to be different: the nearest answers that lead to another level.',
  method: 'GET',
  path: '/api/citizens/:citizenId/form-responses/:responseId/what-if',
  ...reading,
  refusals: ['no-such-form-response', 'form-takes-too-long'],
  schema: {
    params: ofResponse,
    querystring: inLanguage,
    response: {
      200: z.array(
        z.object({
          changes: z.array(z.object({ linkId: z.string(), question: z.string(), from: z.string(), to: z.string() })),
          level: z.enum(levelCodes),
          urgency: Outcome.shape.urgency,
        }),
      ),
    },
  },
});

/** The self-help catalogue: the same for everyone who is logged in. */
const SelfHelpLine = z.object({
  id: z.string(),
  kind: z.enum(['advice', 'tool', 'urgent']),
  title: z.string(),
  lead: z.string(),
});
export type SelfHelpLine = z.output<typeof SelfHelpLine>;

export const findSelfHelp = contract({
  name: 'find-self-help',
  summary: 'The self-help catalogue: quality-marked advice and tools.',
  method: 'GET',
  path: '/api/self-help',
  schema: { querystring: inLanguage, response: { 200: z.array(SelfHelpLine) } },
});

export const getSelfHelp = contract({
  name: 'get-self-help',
  summary: 'One entry of the self-help catalogue, with who has marked it and when.',
  method: 'GET',
  path: '/api/self-help/:selfHelpId',
  refusals: ['no-such-self-help'],
  schema: {
    params: z.object({ selfHelpId: SelfHelpId }),
    querystring: inLanguage,
    response: {
      200: SelfHelpLine.extend({
        call: NumberToCall,
        text: z.string().meta({ description: 'Markdown' }),
        quality: z.object({ mark: z.string(), by: z.string(), checkedOn: z.string() }),
      }),
    },
  },
});
