/** Who may know whom, and why. Read it as the map of the system. */

export type Wall = {
  /** These files … */
  files: RegExp;
  /** … may import these, and nothing else: files of ours by their path, packages by their name. */
  mayImport: readonly RegExp[];
  because: string;
};

const shared = /^shared\//;
const server = (...rooms: string[]) => new RegExp(`^server/src/(${rooms.join('|')})/`);
const database = /^drizzle-orm(\/|$)/;
const routing = /^fastify$/;
const schemas = /^zod$/;
const digest = /^node:crypto$/;
const files = /^node:(fs|path|url)$/;

const below = {
  representation: ['platform', 'worlds', 'activity', 'people', 'identity'],
  dialogue: [
    'platform',
    'worlds',
    'activity',
    'people',
    'identity',
    'representation',
    'notifications',
    'inbox',
    'contacts',
    'prescriptions',
  ],
};
const belowCare = [...below.dialogue, 'dialogue'];
/** Features that care for citizens. They react to announced events, or `app.ts` passes one's function to another. */
const careFeatures = ['booking', 'fullmakt', 'privacy', 'home-care', 'health-station', 'video', 'forms'];

export const walls: readonly Wall[] = [
  {
    files: /^shared\/src\/.*(?<!\.test)\.ts$/,
    mayImport: [shared, schemas],
    because: 'the domain runs anywhere: in the server, in a browser, in a test',
  },
  {
    files: /^web\/src\/forms\/fill\/.*(?<!\.test)\.tsx?$/,
    mayImport: [
      /^web\//,
      shared,
      schemas,
      /^react(-dom|-router)?(\/|$)/,
      /^@helsenorge\//,
      /^(react-redux|@reduxjs\/toolkit)$/,
    ],
    because: 'the form part that we borrow keeps its state in redux; nothing else of ours does',
  },
  {
    files: /^web\/src\/(?!forms\/fill\/).*(?<!\.test)\.tsx?$/,
    mayImport: [/^web\//, shared, schemas, /^react(-dom|-router)?(\/|$)/, /^@helsenorge\//, /^temporal-polyfill(\/|$)/],
    because: 'a browser knows the server by its contracts only',
  },
  {
    files: /^server\/src\/platform\//,
    mayImport: [
      server('platform'),
      /^shared\/src\/(contract|decision|problem|oslo)\.ts$/,
      schemas,
      routing,
      database,
      /^(pg|better-sqlite3|@fastify\/[a-z-]+|node:[a-z/]+)$/,
    ],
    because: 'the platform knows no feature',
  },
  {
    files: /^server\/src\/worlds\//,
    mayImport: [server('worlds', 'platform'), shared, database, routing, schemas, digest],
    because: 'a world holds any rows: what is in it is given to it',
  },
  {
    files: /^server\/src\/activity\//,
    mayImport: [server('activity', 'worlds', 'platform'), shared, database, routing, digest],
    because: 'every feature writes to the log, so it can stand on none of them',
  },
  {
    files: /^server\/src\/people\//,
    mayImport: [server('people', 'activity', 'worlds', 'platform'), shared, database, routing, files],
    because: 'the registry knows who people are, not what they do here',
  },
  {
    files: /^server\/src\/identity\//,
    mayImport: [
      server('identity', 'people', 'activity', 'worlds', 'platform'),
      shared,
      database,
      routing,
      digest,
      /^@fastify\/(cookie|jwt)$/,
    ],
    because: 'who is logged in is known before what they may do',
  },
  {
    files: /^server\/src\/representation\//,
    mayImport: [server('representation', ...below.representation), shared, database, routing],
    because: 'the question who may act for whom is the same for every care feature',
  },
  {
    files: /^server\/src\/notifications\//,
    mayImport: [
      server('notifications', 'representation', ...below.representation),
      shared,
      database,
      routing,
      /^nodemailer$/,
    ],
    because: 'a notice knows that something happened to someone, not what',
  },
  {
    files: /^server\/src\/inbox\//,
    mayImport: [server('inbox', 'notifications', 'representation', ...below.representation), shared, database, routing],
    because: 'a message is told what happened, it does not look it up in a feature',
  },
  {
    files: /^server\/src\/(contacts|prescriptions)\//,
    mayImport: [
      server('contacts', 'prescriptions', 'representation', ...below.representation),
      shared,
      database,
      routing,
    ],
    because: 'who one can write to, and about which medicine, is known before anyone writes',
  },
  {
    files: /^server\/src\/dialogue\//,
    mayImport: [
      server('dialogue', ...below.dialogue),
      shared,
      database,
      routing,
      /^(file-type|sharp|node:(crypto|fs\/promises|os|path|stream|util|zlib))$/,
    ],
    because: 'every office talks with citizens in the same way, so it knows of no office’s own work',
  },
  {
    files: /^server\/src\/live\//,
    mayImport: [server('live', 'representation', ...below.representation), shared, database, routing],
    because: 'it is told that something is new, and asks the door whether that may be said',
  },
  ...careFeatures.map((feature) => ({
    files: server(feature),
    mayImport: [
      ...[server(feature, ...belowCare), shared, database, routing, /^ical-generator$/],
      ...(feature === 'forms'
        ? [
            files,
            schemas,
            digest,
            /^(fhirpath(\/|$)|@orama\/stemmers\/|node:(child_process|module|timers\/promises|util|worker_threads)$)/,
          ]
        : []),
    ],
    because: 'care features never import each other',
  })),
  {
    files: /^server\/src\/simulation\//,
    mayImport: [server('simulation', ...belowCare, ...careFeatures), shared, database, files],
    because: 'the simulator plays on the features, which do not know that they are simulated',
  },
];

/** Where a feature's other files may be reached past its front door. */
export const sideDoors: readonly { from: RegExp; to: RegExp; because: string }[] = [
  { from: /-tables\.ts$/, to: /-tables\.ts$/, because: 'a table may refer to a table of a lower feature' },
  { from: /^server\/src\/[^/]+\.ts$/, to: /./, because: 'the top puts the parts together' },
];

/** What only these files may say. */
export const reserved: readonly { word: RegExp; for: RegExp; because: string }[] = [
  {
    word: /\badd(Door|Upload|Download)Route\b/,
    for: /^server\/src\/(platform\/(file-)?routes|representation\/(citizen-route|access-route|staff-route|steps-route|file-doors|representation-routes)|worlds\/world-route)\.ts$/,
    because: 'only a door decides who comes in; a route goes through one',
  },
  {
    word: /\bprocess\.env\b/,
    for: /^server\/src\/(main|sim)\.ts$/,
    because: 'the environment is read once, and what it says is given to the rest',
  },
  {
    word: /\b(BEGIN|begin immediate|pragma|pg_[a-z_]+)\b/,
    for: /^server\/src\/platform\//,
    because: 'the two databases differ in the platform only',
  },
];

/** Casts and silenced checks that have to be, outside `platform`. */
export const neededCasts: Readonly<Record<string, string>> = {
  'server/src/worlds/fingerprint.ts':
    'drizzle types a query by its table, and this one reads whatever tables there are',
  'web/src/worlds/SnapshotTools.tsx': 'focus follows a question that takes the place of the button just pressed',
  'web/src/representation/PersonPicker.tsx': 'Escape folds the picker from wherever focus is inside it',
};
