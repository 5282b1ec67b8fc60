import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/people/people-contract';
import type { FastifyInstance } from 'fastify';
import { type Worlds, type WorldsTables, worldRoute } from '../worlds/index.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { findPeople } from './find-people.ts';
import { findGpLists, findOrganizationRows } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { findPersonDetails } from './person-details.ts';

/** All changes of the registry follow one another: what they check spans people. */
const REGISTRY = 'registry';

export function peopleRoutes<Tables extends PeopleTables & WorldsTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  worldRoute(app, worlds, contract.listPeople, async ({ reader, clock }, { query }) =>
    allow(await findPeople(reader, query, clock.now())),
  );
  worldRoute(app, worlds, contract.findPeople, async ({ reader, clock }, { body }) =>
    allow(await findPeople(reader, body, clock.now())),
  );
  worldRoute(app, worlds, contract.getPerson, async ({ reader, clock }, { params: { personId } }) => {
    const found = await findPersonDetails(reader, personId, clock.now());
    return found ? allow(found) : refuse('no-such-person');
  });
  worldRoute(app, worlds, contract.addPerson, ({ transaction }, { body }) =>
    transaction(REGISTRY, (tx) => addPerson(tx, body)),
  );
  worldRoute(app, worlds, contract.changePerson, ({ transaction }, { params: { personId }, body }) =>
    transaction(REGISTRY, (tx) => changePerson(tx, personId, body)),
  );
  worldRoute(app, worlds, contract.findOrganizations, async ({ reader }) =>
    allow({ organizations: await findOrganizationRows(reader), gpLists: await findGpLists(reader) }),
  );
}
