import type { Contract } from '@helsesim/shared/contract';
import { allModels, contractsByFeature } from '@helsesim/shared/contracts';
import { accessRefusals } from '@helsesim/shared/representation/representation-model';
import { type Door, openApiOf } from './platform/open-api.ts';

const key: Door = {
  security: [{}, { key: [] }, { keyCookie: [] }],
  refusals: ['key-needed', 'wrong-key', 'foreign-origin'],
};
const session: Door = {
  security: [{ bearer: [] }, { sessionCookie: [] }],
  refusals: ['not-logged-in', 'session-ended', 'foreign-origin'],
};
const citizen: Door = { ...session, refusals: [...session.refusals, ...accessRefusals] };
const desk: Door = { ...session, refusals: [...session.refusals, 'staff-only'] };
const none: Door = { security: [], refusals: ['foreign-origin'] };

/** The doors as `app.ts` opens them. The first that fits. */
const doors: [paths: RegExp, Door][] = [
  [/^\/api\/(worlds|login)/, key],
  [/^\/api\/(server|key)$/, none],
  [/^\/api\/citizens\/:citizenId\//, citizen],
  [/^\/api\/desk\//, desk],
  [/^\/api\//, session],
];

/** The API as an OpenAPI 3.1 document. */
export const apiDocument = openApiOf({
  info: {
    title: 'Helsesim',
    version: '0.1.0',
    summary: 'A simulator of a Norwegian citizen health portal, with invented people',
    description: [
      'Programs log in with `log-in` and `client: "program"`, and send the token they get as a bearer. Browsers get a',
      'cookie. Worlds and people are controlled without logging in; a server that has a key asks for it in the header',
      '`Helsesim-Key`. Every refusal is problem details (RFC 9457) with a stable `code`. Times are ISO 8601 in UTC, days',
      'are Norwegian calendar days.',
    ].join('\n'),
  },
  contractsByFeature,
  models: allModels,
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    sessionCookie: { type: 'apiKey', in: 'cookie', name: 'helsesim_session' },
    key: { type: 'apiKey', in: 'header', name: 'Helsesim-Key' },
    keyCookie: { type: 'apiKey', in: 'cookie', name: 'helsesim_key' },
  },
  doorOf: ({ path }: Contract) => doors.find(([paths]) => paths.test(path))?.[1] ?? none,
});
