import { describe, expect, test } from 'vitest';
import { checkDigitsOf, nationalIdOf, readNationalId } from './national-id.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const read = (id: string) => {
  const found = readNationalId(id);
  return found && { ...found, born: found.born.toString() };
};

describe('numbers that are known', () => {
  test.each([
    ['17855440016', '1954-05-17', 'female', false],
    ['03928839728', '1988-12-03', 'male', false],
    ['21831399748', '2013-03-21', 'male', false],
    ['01911099892', '2010-11-01', 'female', false],
    ['55829039965', '1990-02-15', 'male', true],
  ])('%s', (id, born, sex, dNumber) => {
    expect(read(id)).toEqual({ born, sex, dNumber });
  });
});

describe('what is no synthetic number', () => {
  test.each([
    ['ten digits', '1785544001'],
    ['twelve digits', '178554400160'],
    ['letters', '1785544001a'],
    ['digits of another script', '１7855440016'],
    ['a wrong first check digit', '17855440026'],
    ['a wrong second check digit', '17855440017'],
    ['the check digits of 2032, remainder 1', '17855440024'],
    ['a real month', withCheckDigits('010154400')],
    ['the month + 40 of another register', withCheckDigits('174554400')],
    ['day 0', withCheckDigits('008554400')],
    ['day 32', withCheckDigits('328554400')],
    ['month 13', withCheckDigits('019354400')],
    ['29 February in a year without one', withCheckDigits('298223500')],
    ['a century that does not exist', withCheckDigits('018145800')],
  ])('%s', (_what, id) => {
    expect(id).toMatch(/./);
    expect(readNationalId(id)).toBeUndefined();
  });
});

/** The stem, or the nearest one after it that has check digits, with its check digits. */
function withCheckDigits(stem: string): string {
  const check = checkDigitsOf(stem);
  return check ? stem + check : withCheckDigits(String(Number(stem) + 2).padStart(9, '0'));
}

describe('29 February', () => {
  test.each(['1904-02-29', '1988-02-29', '2000-02-29', '2012-02-29'])('%s reads back', (born) => {
    expect(read(nationalIdOf(day(born), 'male', 0) ?? '')).toEqual({ born, sex: 'male', dNumber: false });
  });
});

describe('the centuries', () => {
  test.each([
    ['the first day there are numbers for', '1855-01-01'],
    ['the last of the 1800s', '1899-12-31'],
    ['the first of the 1900s', '1900-01-01'],
    ['the last of the 1900s', '1999-12-31'],
    ['the first of the 2000s', '2000-01-01'],
    ['the last day there are numbers for', '2039-12-31'],
  ])('%s, %s', (_what, born) => {
    expect(read(nationalIdOf(day(born), 'female', 0) ?? '')?.born).toBe(born);
  });

  test.each(['1854-12-31', '2040-01-01'])('there are none for %s', (born) => {
    expect(nationalIdOf(day(born), 'female', 0)).toBeUndefined();
  });

  test('1940 to 1999 also has numbers in the nine hundreds', () => {
    expect(read(withCheckDigits('018154900'))?.born).toBe('1954-01-01');
  });
});

test('a day has some two hundred numbers for each sex, all different, and then no more', () => {
  const numbers = [];
  for (let n = 0; ; n += 1) {
    const number = nationalIdOf(day('1984-03-01'), 'female', n);
    if (!number) break;
    numbers.push(number);
  }
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(190);
});
