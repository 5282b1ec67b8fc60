import { changeNoticeSettings, findNoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import { NoticeChannel, NoticeLevel } from '@helsesim/shared/notifications/notifications-model';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';

type Params = LoaderFunctionArgs['params'];
const ofCitizen = ({ citizenId = '' }: Params) => ({ citizenId });

export const loadNotices = guarded(({ params }: LoaderFunctionArgs) =>
  call(findNoticeSettings, { params: ofCitizen(params) }),
);

const LEVEL = 'level-';
export const fieldOf = (citizenId: string): string => LEVEL + citizenId;

export type Saved = { saved: true } | { failure: Failure };

export const saveNotices = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Saved> => {
  const form = [...(await request.formData())];
  const channel = NoticeChannel.safeParse(form.find(([name]) => name === 'channel')?.[1]).data ?? null;
  const levels = form
    .filter(([name]) => name.startsWith(LEVEL))
    .map(([name, level]) => ({ citizenId: name.slice(LEVEL.length), level: NoticeLevel.parse(level) }));
  const saved = await attempt(call(changeNoticeSettings, { params: ofCitizen(params), body: { channel, levels } }));
  return saved.ok ? { saved: true } : { failure: saved.failure };
});
