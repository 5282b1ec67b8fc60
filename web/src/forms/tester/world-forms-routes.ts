import { findWorldForms, type LoadedForm, loadForm, retireForm } from '@helsesim/shared/forms/desk-forms-contract';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import { getWorld } from '@helsesim/shared/worlds/worlds-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { call, detailsOf, Refused } from '../../platform/api.ts';
import { attempt, type Failure, guarded } from '../../platform/attempt.ts';

export const loadWorldForms = guarded(async ({ params: { worldId = '' } }: LoaderFunctionArgs) => {
  const params = { worldId };
  const [world, forms] = await Promise.all([call(getWorld, { params }), call(findWorldForms, { params })]);
  return { world, forms };
});

export type Changed =
  | { loaded: LoadedForm; problems: readonly FormProblem[] }
  | { retired: string }
  | { failure: Failure; problems: readonly FormProblem[] }
  | { unreadable: string };

export const changeForms = guarded(
  async ({ request, params: { worldId = '' } }: ActionFunctionArgs): Promise<Changed> => {
    const sent = await request.formData();
    return sent.has('retire') ? retire(worldId, String(sent.get('retire'))) : load(worldId, sent.get('file'));
  },
);

async function load(worldId: string, file: FormDataEntryValue | null): Promise<Changed> {
  if (!(file instanceof File) || file.size === 0) return { unreadable: '' };
  const questionnaire = objectIn(await file.text());
  if (!questionnaire) return { unreadable: file.name };
  const read = loadForm.schema.body.safeParse(questionnaire);
  if (!read.success) return { unreadable: file.name };
  const done = await attempt(call(loadForm, { params: { worldId }, body: read.data }));
  if (done.ok) return { loaded: done.value, problems: done.value.problems };
  const { failure } = done;
  return { failure, problems: failure instanceof Refused ? (detailsOf(loadForm, failure).problems ?? []) : [] };
}

function objectIn(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

async function retire(worldId: string, named: string): Promise<Changed> {
  const [formId = '', version = ''] = named.split('|');
  const done = await attempt(call(retireForm, { params: { worldId, formId, version } }));
  return done.ok ? { retired: `${formId} ${version}` } : { failure: done.failure, problems: [] };
}
