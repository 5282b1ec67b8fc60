import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/health-station/desk-health-station-contract';
import { type EditedInformation, MOST_INFORMATION } from '@helsesim/shared/health-station/desk-health-station-contract';
import { isOut, mayPublish } from '@helsesim/shared/health-station/health-station-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { StationTables } from './agreed-times-repository.ts';
import {
  countInformation,
  type EditedRow,
  findInformationRow,
  informationAt,
  saveInformationRow,
  setTakenDown,
} from './information-repository.ts';

/** DHS-08 (KS-UNG: «redaktørløsning»): an office writes, publishes and takes down what it tells school classes. */
type Tx = WorldWriter<StationTables>;

const shown = ({ row, editor }: EditedRow, today: Temporal.PlainDate): EditedInformation => {
  const { id, title, text, classes, readers, from, to, state } = row;
  return { id, title, text, classes, readers, from, to, state, shown: isOut(row, today), editor: fullNameOf(editor) };
};

export async function findInformation(tx: Tx, { staff }: StaffRequest<typeof contract.findInformation>) {
  const today = osloDay(tx.now);
  return allow((await informationAt(tx, staff)).map((one) => shown(one, today)));
}

/** The same, saved again, is the same; what was published and is saved as a draft is not shown any more. */
export async function saveInformation(tx: Tx, { staff, params, body }: StaffRequest<typeof contract.saveInformation>) {
  const { organizationId, roleId } = staff;
  const today = osloDay(tx.now);
  const { publish, title, text, readers, from, to } = body;
  const may = mayPublish({ publish, today, texts: [title, text], from, to });
  if (!may.ok) return may;
  const found = await findInformationRow(tx, { organizationId, id: params.informationId });
  if (!found && (await countInformation(tx, organizationId)) >= MOST_INFORMATION) return refuse('too-much-information');
  const saved = await saveInformationRow(tx, {
    ...{ id: params.informationId, organizationId, editorId: roleId, title, text, readers, from, to },
    classes: [...new Set(body.classes)].sort((a, b) => a - b),
    state: publish ? 'published' : 'draft',
    savedAt: tx.now,
  });
  const row = saved && (await findInformationRow(tx, { organizationId, id: params.informationId }));
  return row ? allow(shown(row, today)) : refuse('no-such-information');
}

export async function takeDownInformation(
  tx: Tx,
  { staff: { organizationId }, params }: StaffRequest<typeof contract.takeDownInformation>,
) {
  const of = { organizationId, id: params.informationId };
  await setTakenDown(tx, of);
  const row = await findInformationRow(tx, of);
  return row ? allow(shown(row, osloDay(tx.now))) : refuse('no-such-information');
}
