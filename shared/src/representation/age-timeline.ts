import { isDead } from '../identity/identity-rules.ts';
import { ageOn, dayOfAge, startOfOsloDay } from '../oslo.ts';
import { MAJORITY } from '../people/ages.ts';
import { decide } from './decide.ts';
import { stateOf } from './fullmakt-period.ts';
import type { AgeTimeline } from './representation-contract.ts';
import type { AccessFacts, PersonFacts } from './representation-model.ts';
import { serviceCodes } from './service-catalogue.ts';

/** The facts about the two as they are today, whatever is asked for. */
type Relation = Omit<AccessFacts, 'service' | 'action' | 'item' | 'eid'>;
type Services = AgeTimeline['services'];
type Span = Services[number]['spans'][number];

const ages = Array.from({ length: MAJORITY + 1 }, (_, age) => age);

/**
 * What is open for the citizen in each service, at each age from birth to eighteen: decided on the birthday, logged in by
 * high assurance. All but the citizen's age is as it is today: the actor's age, who lives where, what is in force.
 */
export function ageTimeline(relation: Relation): Services {
  const birthdays = ages.map((age) => ({ age, facts: onBirthday(relation, age) }));
  return serviceCodes.map((service) => ({
    service,
    spans: merged(
      birthdays.map(({ age, facts }) => {
        const { allowed: read, reason } = decide({ ...facts, service, action: 'read' });
        const { allowed: write } = decide({ ...facts, service, action: 'write' });
        return { fromAge: age, toAge: age + 1, read, write, reason };
      }),
    ),
  }));
}

/** Neighbours that say the same become one; the last has no end. */
function merged(spans: readonly Span[]): Span[] {
  const longer: Span[] = [];
  for (const span of spans) {
    const last = longer.at(-1);
    if (last && last.read === span.read && last.write === span.write && last.reason === span.reason)
      last.toAge = span.toAge;
    else longer.push({ ...span });
  }
  const last = longer.at(-1);
  if (last) last.toAge = null;
  return longer;
}

function onBirthday(relation: Relation, age: number) {
  const today = dayOfAge(relation.subject.born, age);
  const asNow = (person: PersonFacts): PersonFacts => ({
    ...person,
    died: isDead(person, relation.today) ? today : null,
  });
  const subject = asNow(relation.subject);
  const isSelf = relation.actor.id === subject.id;
  const actorBorn = today.subtract({ years: ageOn(relation.today, relation.actor.born) });
  return {
    ...relation,
    now: startOfOsloDay(today),
    today,
    eid: 'high' as const,
    subject,
    actor: isSelf ? subject : { ...asNow(relation.actor), born: actorBorn },
    holders: relation.holders.map(({ person, kind }) => ({ person: asNow(person), kind })),
    fosterParents: relation.fosterParents.map(asNow),
    fullmakter: relation.fullmakter
      .filter((fullmakt) => stateOf(fullmakt, relation) === 'active')
      .map((fullmakt) => ({ ...fullmakt, from: today, to: null, endedAt: null })),
  };
}
