import { type Attachment, AttachmentType } from '@helsesim/shared/dialogue/dialogue-model';
import { type FormProblemCode, formProblem } from '@helsesim/shared/forms/form-problems';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type {
  FormProblem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
  Value,
} from '@helsesim/shared/forms/questionnaire-model';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { type DialogueTables, findOwnFile } from '../dialogue/index.ts';
import type { Reader } from '../platform/database.ts';

type Files = { db: Reader<DialogueTables>; acting: ActingFor; form: PreparedForm; problems: FormProblem[] };
type Named = NonNullable<Value['valueAttachment']>;
type Checked = { response: QuestionnaireResponse; problems: FormProblem[] };

/** Each file that the answers name is one that whoever answers has put here; what it is, it tells itself. */
export async function withFiles(
  asked: Omit<Files, 'problems'>,
  { item, ...response }: QuestionnaireResponse,
): Promise<Checked> {
  const files = { ...asked, problems: [] };
  return { response: { ...response, ...(item && { item: await inItems(files, item) }) }, problems: files.problems };
}

async function inItems(files: Files, items: readonly ResponseItem[]): Promise<ResponseItem[]> {
  const found: ResponseItem[] = [];
  for (const { item, answer, ...rest } of items)
    found.push({
      ...rest,
      ...(answer && { answer: await inAnswers(files, rest.linkId, answer) }),
      ...(item && { item: await inItems(files, item) }),
    });
  return found;
}

async function inAnswers(files: Files, linkId: string, answers: readonly ResponseAnswer[]): Promise<ResponseAnswer[]> {
  const found: ResponseAnswer[] = [];
  for (const { item, valueAttachment, ...value } of answers)
    found.push({
      ...value,
      ...(valueAttachment && { valueAttachment: await fileNamed(files, linkId, valueAttachment) }),
      ...(item && { item: await inItems(files, item) }),
    });
  return found;
}

async function fileNamed({ db, acting, form, problems }: Files, linkId: string, named: Named): Promise<Named> {
  const item = form.byLinkId.get(linkId);
  const tell = (code: FormProblemCode) => problems.push(formProblem(item?.path ?? linkId, code));
  const file = named.url === undefined ? undefined : await findOwnFile(db, acting, named.url);
  if (file?.state !== 'ready' || !file.type) {
    tell('unknown-file');
    return named;
  }
  const { maxSize = Number.POSITIVE_INFINITY } = item?.limits ?? {};
  if (file.size > maxSize * 1024 * 1024) tell('attachment-too-large');
  return { url: file.id, title: file.name, contentType: file.type, size: file.size };
}

/** The files that answers name. */
export const filesIn = (items: readonly ResponseItem[] = []): Attachment[] =>
  items.flatMap(({ item, answer = [] }) => [
    ...answer.flatMap(({ valueAttachment, item: under }) => [
      ...(valueAttachment ? [toldOf(valueAttachment)] : []),
      ...filesIn(under),
    ]),
    ...filesIn(item),
  ]);

const toldOf = ({ url: id = '', title: name = '', contentType, size = 0 }: Named): Attachment => ({
  ...{ id, name, size, state: 'ready' },
  type: AttachmentType.options.find((type) => type === contentType) ?? null,
});
