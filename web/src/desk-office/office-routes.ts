import type { ReplyOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/dialogue/office-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import * as z from 'zod';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { unlessClosed } from '../platform/unless-closed.ts';

export const loadTemplates = guarded((_: LoaderFunctionArgs) => unlessClosed(call(desk.findTemplates, {})));
export const loadOffice = guarded((_: LoaderFunctionArgs) =>
  unlessClosed(
    Promise.all([call(desk.getOffice, {}), call(desk.findColleagues, {}), call(desk.findTemplates, {})]).then(
      ([office, colleagues, templates]) => ({ office, colleagues, templates }),
    ),
  ),
);
export type Office = ReplyOf<typeof desk.getOffice>;
export type Template = ReplyOf<typeof desk.findTemplates>[number];

const TemplateChange = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('save-template'),
    params: desk.saveTemplate.schema.params,
    body: desk.saveTemplate.schema.body,
  }),
  z.object({ do: z.literal('delete-template'), params: desk.deleteTemplate.schema.params }),
]);
const OfficeChange = z.discriminatedUnion('do', [
  ...TemplateChange.options,
  z.object({ do: z.literal('switch-services'), body: desk.switchServices.schema.body }),
  z.object({ do: z.literal('register-absence'), body: desk.registerAbsence.schema.body }),
  z.object({ do: z.literal('end-absence'), params: desk.endAbsence.schema.params }),
]);
/** As they are sent. */
export type OfficeChange = z.input<typeof OfficeChange>;

export type OfficeAnswer = { did: OfficeChange['do'] } | { failure: Failure; tried: OfficeChange['do'] };

export const changeOffice = guarded(async ({ request }: ActionFunctionArgs) =>
  answerTo(OfficeChange.parse(await request.json())),
);
export const changeTemplates = guarded(async ({ request }: ActionFunctionArgs) =>
  answerTo(TemplateChange.parse(await request.json())),
);

async function answerTo(change: z.output<typeof OfficeChange>): Promise<OfficeAnswer> {
  const done = await attempt(carryOut(change));
  return done.ok ? { did: change.do } : { failure: done.failure, tried: change.do };
}

function carryOut(change: z.output<typeof OfficeChange>): Promise<unknown> {
  switch (change.do) {
    case 'save-template':
      return call(desk.saveTemplate, change);
    case 'delete-template':
      return call(desk.deleteTemplate, change);
    case 'switch-services':
      return call(desk.switchServices, change);
    case 'register-absence':
      return call(desk.registerAbsence, change);
    case 'end-absence':
      return call(desk.endAbsence, change);
  }
}
