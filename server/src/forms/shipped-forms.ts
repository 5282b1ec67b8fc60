import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptForm, metaOf } from '@helsesim/shared/forms/accept-form';
import { isHead } from '@helsesim/shared/forms/form-shape';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import { compareVersions } from '@helsesim/shared/forms/versions';
import { compiles } from './fhirpath.ts';
import { type FormHead, type KnownForm, withoutItems } from './known-form.ts';
import { Synonyms } from './search-synonyms.ts';
import { SelfHelp } from './self-help.ts';

/** What comes with Helsesim, and is the same in every world. */
export type Shipped = {
  /** Of each form every version, the newest first. */
  forms: readonly KnownForm[];
  selfHelp: readonly SelfHelp[];
  /** By which both are searched. */
  synonyms: Synonyms;
};

const atTop = join(import.meta.dirname, '../../../forms');

/** Reads forms, self-help and synonyms. That each form can be used is told by the tests, and by `sim forms check`. */
function readShipped(folder = atTop): Shipped {
  const forms = globSync('*/*.json', { cwd: folder, exclude: ['self-help/**'] }).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return formIn(file, text);
  });
  const selfHelp = globSync('self-help/*.json', { cwd: folder }).map((file) =>
    SelfHelp.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  return {
    forms: forms.toSorted((one, other) => inOrder(one.id, other.id) || compareVersions(other.version, one.version)),
    selfHelp: selfHelp.toSorted((one, other) => inOrder(one.id, other.id)),
    synonyms: Synonyms.parse(JSON.parse(readFileSync(join(folder, 'synonyms.json'), 'utf8'))),
  };
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function formIn(file: string, text: string): KnownForm {
  const json: unknown = JSON.parse(text);
  if (!isHead(json)) throw new Error(`The form ${file} is not a Questionnaire`);
  const digest = createHash('sha256').update(text).digest('hex');
  let laidOut: PreparedForm | undefined;
  return {
    ...namedIn(file, json),
    digest,
    // Only when someone opens it: laying all of them out would be half of what a start takes.
    get form() {
      laidOut ??= accepted(file, json);
      return laidOut;
    },
  };
}

function accepted(file: string, json: Questionnaire): PreparedForm {
  const { form, problems } = acceptForm(json, compiles);
  if (form) return form;
  throw new Error(
    `The form ${file} cannot be used: ${problems.map(({ path, code }) => `${path}: ${code}`).join(', ')}`,
  );
}

/** The place of the file says which form it is, in which version: so must the form. */
function namedIn(file: string, questionnaire: Questionnaire): Omit<FormHead, 'digest'> {
  const { id, version, status } = questionnaire;
  if (id === undefined || version === undefined || file !== join(id, `${version}.json`)) {
    throw new Error(`The form ${file} says that it is ${id}, version ${version}`);
  }
  const head = withoutItems(questionnaire);
  return {
    id,
    version,
    from: 'helsesim',
    active: status === 'active',
    usable: true,
    head,
    meta: metaOf(questionnaire),
  };
}

let kept: Shipped | undefined;
/** Read once, however many servers there are in the process. */
export function shipped(): Shipped {
  kept ??= readShipped();
  return kept;
}
