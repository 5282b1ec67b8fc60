import { mayAnnounceFile } from '@helsesim/shared/dialogue/attachment-rules';
import { saveDraft } from '@helsesim/shared/dialogue/dialogue-contract';
import type { QuestionnaireResponse, ResponseItem, Value } from '@helsesim/shared/forms/questionnaire-model';
import type { ProblemCode } from '@helsesim/shared/problem';
import { type FilePlace, filesOfDraft } from '../../attachments/file-place.ts';
import { sendContent } from '../../attachments/send-content.ts';
import { call, NetworkFailure, Refused } from '../../platform/api.ts';

type FormAttachment = NonNullable<Value['valueAttachment']> & { id: string };
type Sent = { attachment: FormAttachment } | { failure: ProblemCode | 'no-line' };

/**
 * Pictures are put to the draft of an e-consultation from the first, whose key the answers have too: from there they go
 * to the doctor, as other pictures do. The answer in the form names the file.
 */
export function formFiles({ citizenId, draftId, subject }: { citizenId: string; draftId: string; subject: string }) {
  const place: FilePlace = filesOfDraft({ citizenId, draftId });
  let saved: Promise<unknown> | undefined;
  const others: { size: number }[] = [];

  /** Nothing is there to put files to before the first of them. */
  const prepare = () => {
    saved ??= call(saveDraft, {
      params: { citizenId, draftId },
      body: { addressee: { to: 'e-consultation', subject, form: 'text' }, text: '' },
    }).catch((error: unknown) => {
      saved = undefined;
      throw error;
    });
    return saved;
  };

  return {
    async send(file: File): Promise<Sent> {
      const decision = mayAnnounceFile({ size: file.size, others });
      if (!decision.ok) return { failure: decision.code };
      try {
        await prepare();
        const { id } = await place.announce({ name: file.name.slice(-120), size: file.size });
        const { signal } = new AbortController();
        const { name, size, type } = await sendContent(place.uploadTo(id), { file, progress: () => undefined, signal });
        others.push({ size });
        return { attachment: { id, url: id, title: name, size, ...(type && { contentType: type }) } };
      } catch (error) {
        if (error instanceof Refused) return { failure: error.code };
        if (error instanceof NetworkFailure) return { failure: 'no-line' };
        throw error;
      }
    },
    remove: (id: string) => place.remove(id).catch(() => undefined),
    fileAt: place.fileAt,
  };
}
export type FormFiles = ReturnType<typeof formFiles>;

/** refero knows a file by its id, which answers are kept without: it is their address too. */
export const withFileIds = (response: QuestionnaireResponse): QuestionnaireResponse => ({
  ...response,
  ...(response.item && { item: response.item.map(itemWithIds) }),
});

function itemWithIds(item: ResponseItem): ResponseItem {
  return {
    ...item,
    ...(item.item && { item: item.item.map(itemWithIds) }),
    ...(item.answer && {
      answer: item.answer.map((answer) => ({
        ...answer,
        ...(answer.item && { item: answer.item.map(itemWithIds) }),
        ...(answer.valueAttachment && {
          valueAttachment: { ...answer.valueAttachment, id: answer.valueAttachment.url },
        }),
      })),
    }),
  };
}
