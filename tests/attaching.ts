import type { Contract, RequestOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { addressOf } from '@helsesim/web/platform/api';
import type { Portal, Visitor } from './portal.ts';

/** A file as a page would send it, and fetch it. */

type Answer = { status: number; told: { code?: string } & Partial<Attachment> };

async function put<C extends Contract & { stream: 'upload' }>(
  portal: Portal,
  visitor: Visitor,
  operation: C,
  params: RequestOf<C>,
  payload: Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { statusCode, json } = await portal.app.inject({
    method: 'PUT',
    url: addressOf(operation, params),
    headers: { authorization: `Bearer ${visitor.token}`, 'content-type': 'application/octet-stream', ...headers },
    payload,
  });
  return { status: statusCode, told: json() };
}

async function get<C extends Contract & { stream: 'download' }>(
  portal: Portal,
  visitor: Visitor,
  operation: C,
  params: RequestOf<C>,
) {
  const { statusCode, headers, rawPayload } = await portal.app.inject({
    method: 'GET',
    url: addressOf(operation, params),
    headers: { authorization: `Bearer ${visitor.token}` },
  });
  return { status: statusCode, headers, bytes: rawPayload };
}

let keys = 0;
/** Made by whoever writes. */
export function newKey(): string {
  keys += 1;
  return `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`;
}

const toOffice = { to: 'e-contact', subject: 'Et spørsmål' } as const;

/** Someone who writes to the citizen's fastlege and puts files to it. */
export function writing(portal: Portal, visitor: Visitor, citizenId = visitor.id) {
  const draftId = newKey();
  const of = { citizenId, draftId };
  return {
    draftId,
    save: () => visitor.call(dialogue.saveDraft, { params: of, body: { addressee: toOffice, text: 'Hei' } }),
    announce: (size: number, name = 'fil') =>
      visitor.attempt(dialogue.addAttachment, { params: of, body: { name, size } }),
    async add(size: number, name = 'fil') {
      return visitor.call(dialogue.addAttachment, { params: of, body: { name, size } });
    },
    put: (attachmentId: string, bytes: Buffer, headers?: Record<string, string>) =>
      put(portal, visitor, dialogue.putAttachment, { params: { citizenId, attachmentId } }, bytes, headers),
    async attach(bytes: Buffer, name = 'fil') {
      const { id } = await this.add(bytes.byteLength, name);
      return { id, ...(await this.put(id, bytes)) };
    },
    get: (attachmentId: string, by = visitor) =>
      get(portal, by, dialogue.getAttachment, { params: { citizenId, attachmentId } }),
    remove: (attachmentId: string) => visitor.call(dialogue.removeAttachment, { params: { citizenId, attachmentId } }),
    async files() {
      const drafts = await visitor.call(dialogue.findDrafts, { params: { citizenId } });
      return drafts.find(({ id }) => id === draftId)?.attachments ?? [];
    },
    send: () =>
      visitor.attempt(dialogue.sendMessage, {
        params: { citizenId },
        body: { key: draftId, addressee: toOffice, text: 'Hei' },
      }),
  };
}

/** Someone at a desk who answers in a conversation. */
export function answering(portal: Portal, visitor: Visitor, threadId: string) {
  const key = newKey();
  return {
    key,
    add: (size: number, name = 'svar') =>
      visitor.attempt(desk.addDeskAttachment, { params: { threadId }, body: { key, name, size } }),
    put: (attachmentId: string, bytes: Buffer) =>
      put(portal, visitor, desk.putDeskAttachment, { params: { attachmentId } }, bytes),
    get: (attachmentId: string) => get(portal, visitor, desk.getDeskAttachment, { params: { threadId, attachmentId } }),
  };
}
