import { findFullmakterOfPerson } from '@helsesim/shared/fullmakt/fullmakt-contract';
import {
  changePerson,
  getPerson,
  type PersonChanges,
  type PersonDetails,
} from '@helsesim/shared/people/people-contract';
import { ConsentLevel, EidLevel, Protection } from '@helsesim/shared/people/people-model';
import { explainAccess } from '@helsesim/shared/representation/representation-contract';
import { changeSettings, getWorld, type World } from '@helsesim/shared/worlds/worlds-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { momentAsked } from './moment-asked.ts';

type Params = LoaderFunctionArgs['params'];
const inWorld = ({ worldId = '' }: Params) => ({ worldId });
const ofPerson = ({ worldId = '', personId = '' }: Params) => ({ worldId, personId });

export const loadPeopleWorld = guarded(({ params }: LoaderFunctionArgs) => call(getWorld, { params: inWorld(params) }));

/** Who is asked about, at which level and when, as the address has it: ids only, so that a link can be shared. */
export type Question = { citizenId: string; eid: EidLevel; day: string; time: string };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function questionIn(request: Request): Question | undefined {
  const asked = new URL(request.url).searchParams;
  const citizenId = asked.get('for') ?? '';
  const eid = EidLevel.safeParse(asked.get('eid')).data ?? 'high';
  const [day, time] = [asked.get('day') ?? '', asked.get('time') ?? ''];
  return UUID.test(citizenId) ? { citizenId, eid, day, time } : undefined;
}

export const loadPerson = guarded(async ({ params, request }: LoaderFunctionArgs) => {
  const { worldId, personId } = ofPerson(params);
  const question = questionIn(request);
  const asked = call(getWorld, { params: { worldId } });
  const [world, person, fullmakter, answer] = await Promise.all([
    asked,
    call(getPerson, { params: { worldId, personId } }),
    call(findFullmakterOfPerson, { params: { worldId, personId } }),
    question && ask(asked, personId, question),
  ]);
  return { world, person, fullmakter, question, answer };
});

async function ask(asked: Promise<World>, actorId: string, question: Question) {
  const { citizenId, eid } = question;
  const { id: worldId, now } = await asked;
  const at = momentAsked(question, now);
  const body = { actorId, citizenId, eid, ...(at && { at }) };
  return attempt(
    Promise.all([
      call(getPerson, { params: { worldId, personId: citizenId } }),
      call(explainAccess, { params: { worldId }, body }),
    ]).then(([citizen, explained]) => ({ citizen, explained, at })),
  );
}

export type Saved = { saved: string[] } | { failure: Failure };

/** What a tester changes often. Only what is different from before is sent: a dead person cannot be given an eID anew. */
export const savePerson = guarded(async ({ params, request }: ActionFunctionArgs): Promise<Saved> => {
  const form = await request.formData();
  const person = await call(getPerson, { params: ofPerson(params) });
  const changes = changesBetween(person, form);
  const fields = Object.keys(changes);
  if (fields.length === 0) return { saved: [] };
  const done = await attempt(call(changePerson, { params: ofPerson(params), body: changes }));
  return done.ok ? { saved: fields } : { failure: done.failure };
});

function changesBetween(person: PersonDetails, form: FormData): PersonChanges {
  const died = String(form.get('died') ?? '');
  const wanted = {
    consent: ConsentLevel.parse(form.get('consent')),
    protection: Protection.parse(form.get('protection')),
    eid: EidLevel.nullable().parse(form.get('eid') || null),
    inactive: form.has('inactive'),
    youthAccessConsent: form.has('youthAccessConsent'),
  };
  const { consent, protection, eid, inactive, youthAccessConsent } = person;
  return {
    ...(wanted.consent !== consent && { consent: wanted.consent }),
    ...(wanted.protection !== protection && { protection: wanted.protection }),
    ...(wanted.eid !== eid && { eid: wanted.eid }),
    ...(wanted.inactive !== inactive && { inactive: wanted.inactive }),
    ...(wanted.youthAccessConsent !== youthAccessConsent && { youthAccessConsent: wanted.youthAccessConsent }),
    ...(died !== (person.died?.toString() ?? '') && { died: died ? Temporal.PlainDate.from(died) : null }),
  };
}

export const saveWorld = guarded(async ({ params, request }: ActionFunctionArgs): Promise<Saved> => {
  const fosterParentAccess = (await request.formData()).get('fosterParentAccess') === 'on';
  const done = await attempt(call(changeSettings, { params: inWorld(params), body: { fosterParentAccess } }));
  return done.ok ? { saved: ['fosterParentAccess'] } : { failure: done.failure };
});
