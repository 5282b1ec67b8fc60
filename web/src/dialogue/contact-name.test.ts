import { expect, test } from 'vitest';
import { contactAt } from './contact-name.ts';

const named = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });

test.each([
  [named('Jordmoren', 'Jordmora'), 'Solvik helsestasjon', 'Jordmora, Solvik helsestasjon'],
  [named('Hjemmetjenesten, Sentrum', 'Heimetenesta, Sentrum'), 'Hjemmetjenesten i Solvik', 'Heimetenesta, Sentrum'],
  [named('Skolehelsetjenesten', 'Skulehelsetenesta'), 'Skolehelsetjenesten i Solvik', 'Skulehelsetenesta'],
  [named('Helsestasjonen'), 'Solvik helsestasjon', 'Helsestasjonen'],
  [named('Hjelpemidler', 'Hjelpemiddel'), 'Hjemmetjenesten i Solvik', 'Hjelpemiddel, Hjemmetjenesten i Solvik'],
])('%j at %s is said once: %s', (name, office, said) => {
  expect(contactAt(name, office, 'nn')).toBe(said);
});
