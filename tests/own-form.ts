import { randomUUID } from 'node:crypto';
import { formKeyOf } from '@helsesim/server/forms/form-key';
import { loadForm } from '@helsesim/shared/forms/desk-forms-contract';
import * as forms from '@helsesim/shared/forms/forms-contract';
import type {
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from '@helsesim/shared/forms/questionnaire-model';
import type { Portal, Visitor } from './portal.ts';

/** A form as a tester makes one: a red sign, how long, how bad, a sum of it, and where it leads. */

const level = (
  linkId: string,
  code: string,
  text: string,
  when: Partial<QuestionnaireItem> = {},
): QuestionnaireItem => ({
  linkId,
  type: 'display',
  text,
  _text: translation('en', `${text} (en)`),
  extension: [hidden, { url: 'https://helsesim.no/fhir/StructureDefinition/level', valueCode: code }],
  ...when,
});
const hidden: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  valueBoolean: true,
};
const translation = (lang: string, content: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    },
  ],
});
export const shortText = (text: string): Extension => ({
  url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText',
  valueString: text,
});

type Made = {
  id?: string;
  version?: string;
  performers?: readonly number[];
  items?: readonly QuestionnaireItem[];
  /** Of the calculated item. */
  expression?: string;
};
const double = "QuestionnaireResponse.item.where(linkId='days').answer.value * 2";

export function ownForm({ id = 'knee', version = '1.0.0', performers, items, expression = double }: Made = {}) {
  const form: Questionnaire = {
    resourceType: 'Questionnaire',
    id,
    url: `https://helsesim.no/fhir/Questionnaire/${id}`,
    version,
    title: 'Vondt i kneet',
    _title: translation('en', 'Sore knee'),
    status: 'active',
    language: 'nb-NO',
    ...(performers && {
      meta: {
        security: performers.map((code) => ({ system: 'http://helsenorge.no/fhir/KanUtforesAv', code: String(code) })),
      },
    }),
    item: [
      ...(items ?? [
        { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?', required: true },
        { linkId: 'days', type: 'integer', text: 'Hvor mange dager?', extension: [shortText('Varighet i dager')] },
        { linkId: 'side', type: 'string', text: 'Hvilken side?' },
      ]),
      {
        linkId: 'doubled',
        type: 'integer',
        text: 'Dobbelt',
        readOnly: true,
        extension: [
          {
            url: 'http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression',
            valueString: expression,
          },
        ],
      },
      level('emergency', 'emergency-113', 'Du har vondt i brystet', {
        enableWhen: [{ question: 'chest-pain', operator: '=', answerBoolean: true }],
      }),
      level('physical', 'doctor-physical', 'Det har vart lenge', {
        enableWhen: [{ question: 'doubled', operator: '>', answerInteger: 20 }],
      }),
      level('fallback', 'self-help', 'Det går som regel over'),
    ],
  };
  return form;
}

/** Answers to questions at the top. */
export const answersTo = (
  given: Record<string, boolean | number | string>,
  more: readonly ResponseItem[] = [],
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [
    ...Object.entries(given).map(([linkId, value]): ResponseItem => ({ linkId, answer: [answerOf(value)] })),
    ...more,
  ],
});
const answerOf = (value: boolean | number | string) => {
  if (typeof value === 'boolean') return { valueBoolean: value };
  return typeof value === 'number' ? { valueInteger: value } : { valueString: value };
};

export const load = (portal: Portal, worldId: string, form: Questionnaire) =>
  portal.tester.call(loadForm, { params: { worldId }, body: form });
export const tryLoading = (portal: Portal, worldId: string, form: Record<string, unknown>) =>
  portal.tester.refusal(loadForm, { params: { worldId }, body: form });

type Filling = {
  for?: string;
  formId?: string;
  version?: string;
  language?: 'nb' | 'nn' | 'en';
  key?: string;
  seen?: string | null;
};
const asked = (who: Visitor, { for: citizenId = who.id, formId = 'knee' }: Filling) => ({
  citizenId,
  formKey: formKeyOf(who.worldId, formId),
});

export const getForm = (who: Visitor, filling: Filling = {}) =>
  who.call(forms.getForm, { params: asked(who, filling), query: { language: filling.language ?? 'nb' } });
export const saveDraft = (who: Visitor, response: QuestionnaireResponse, filling: Filling = {}) =>
  who.attempt(forms.saveFormDraft, {
    params: asked(who, filling),
    body: {
      ...bodyOf(response, filling),
      ...(filling.seen !== undefined && { seen: filling.seen }),
      ...(filling.key !== undefined && { key: filling.key }),
    },
  });
export const trySubmitting = (who: Visitor, response: QuestionnaireResponse, filling: Filling = {}) =>
  who.attempt(forms.submitForm, {
    params: asked(who, filling),
    body: { key: filling.key ?? randomUUID(), ...bodyOf(response, filling) },
  });
const bodyOf = (response: QuestionnaireResponse, { version = '1.0.0', language = 'nb' }: Filling) => ({
  version,
  language,
  response,
});

export async function submit(who: Visitor, response: QuestionnaireResponse, filling: Filling = {}) {
  const told = await trySubmitting(who, response, filling);
  if (!told.ok) throw new Error(`Refused: ${told.code} ${JSON.stringify(told.details)}`);
  return told.value;
}
export const getResponse = (who: Visitor, responseId: string, citizenId = who.id) =>
  who.call(forms.getFormResponse, { params: { citizenId, responseId }, query: { language: 'nb' } });
export const findForms = (who: Visitor, citizenId = who.id) =>
  who.call(forms.findForms, { params: { citizenId }, query: { language: 'nb' } });
export const findResponses = (who: Visitor, citizenId = who.id) =>
  who.call(forms.findFormResponses, { params: { citizenId }, query: { language: 'nb' } });
