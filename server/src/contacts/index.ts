export { contactsOf } from './contacts-of.ts';
export { contactsAt, endContact, giveContact, keepContact } from './contacts-repository.ts';
export { contactsRoutes } from './contacts-routes.ts';
export type { ContactsTables } from './contacts-tables.ts';
