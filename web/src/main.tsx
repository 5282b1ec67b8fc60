import { config } from 'zod';

// Otherwise schemas are compiled by evaluating text, which our content security policy forbids.
config({ jitless: true });

// Temporal first: everything the app is made of counts on it from the moment it is loaded.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const { start } = await import('./start.tsx');
await start();
