import { formPerformers } from '../representation/representation-model.ts';
import { hasForeignImage } from './form-texts.ts';
import { codesOf, extensionOf } from './form-values.ts';
import { formWarning } from './form-warnings.ts';
import type { PreparedForm } from './prepared-form.ts';
import { type Extended, type FormProblem, type Questionnaire, systems } from './questionnaire-model.ts';

/** What is hardly meant in what a form says of itself. */
export function headWarnings({ questionnaire }: PreparedForm): FormProblem[] {
  const { title, status, url } = questionnaire;
  const { item: _, ...head } = questionnaire;
  return [
    ...(title?.trim() ? [] : [formWarning('', 'text-missing', 'It has no title.')]),
    ...(status === 'active' ? [] : [formWarning('', 'not-active', `It is ${status}.`)]),
    ...nameProblems(questionnaire),
    ...(url?.trim() ? [] : [formWarning('', 'url-missing')]),
    ...(hasForeignImage(head) ? [formWarning('', 'foreign-image')] : []),
    ...performersOf(questionnaire),
    ...(hasVariables(questionnaire) ? [formWarning('', 'variable-not-read')] : []),
  ];
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.+-]{0,31}$/;

/** A file may leave them out; in a world a form is known by them, and addresses have them. */
export function nameProblems({ id, version }: { id?: unknown; version?: unknown }): FormProblem[] {
  const isNamed = (text: unknown, name: RegExp) => typeof text === 'string' && name.test(text);
  return [
    ...(isNamed(id, ID) ? [] : [formWarning('', 'id-missing')]),
    ...(isNamed(version, VERSION) ? [] : [formWarning('', 'version-missing')]),
  ];
}

/** REP-07: what is beyond the standard must be switched on deliberately. */
function performersOf({ meta }: Questionnaire): FormProblem[] {
  const named = codesOf(meta?.security, systems.performers);
  const unknown = named.filter((code) => !formPerformers.some((performer) => String(performer) === code));
  const beyond = named.filter((code) => code === '6' || code === '7');
  return [
    ...(unknown.length > 0 ? [formWarning('', 'unknown-performer', `It names ${unknown.join(', ')}.`)] : []),
    ...(beyond.length > 0 ? [formWarning('', 'performers-beyond-standard', `It names ${beyond.join(', ')}.`)] : []),
  ];
}

const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
export const hasVariables = (element: Extended): boolean => extensionOf(element, VARIABLE) !== undefined;
