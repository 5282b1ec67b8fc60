import { describe, expect, test } from 'vitest';
import { between, isLower, openedAt, openedToYouth, shutByLevel } from './consent-levels.ts';

const grownUp = { age: 42, child: false };
const child = (age: number) => ({ age, child: true });

describe('what a level of consent opens', () => {
  test('Basis+ opens the patient record, and no more', () => {
    expect(openedAt('basisPlus', grownUp)).toEqual(['record-documents', 'test-results']);
  });
  test('a parent has no fullmakter to open for a child', () => {
    expect(openedAt('basis', grownUp)).toContain('fullmakter');
    expect(openedAt('basis', child(9))).not.toContain('fullmakter');
  });
  test('the school health service is among what Full opens, as it is among what is open', () => {
    expect(openedAt('full', { age: 17, child: false })).toContain('school-nurse');
    expect(openedAt('full', grownUp)).toContain('school-nurse');
    expect(openedAt('full', child(14))).not.toContain('school-nurse');
  });
  test('from the twelfth birthday the patient record opens nothing to anybody', () => {
    expect(openedAt('basisPlus', child(11))).toHaveLength(2);
    expect(openedAt('basisPlus', child(12))).toEqual([]);
  });
});

describe('what changes between two levels', () => {
  test('is the same in both directions', () => {
    expect(between('full', 'basis', grownUp)).toEqual(between('basis', 'full', grownUp));
  });
  test('from Basis to Full is what Basis+ and Full open', () => {
    expect(between('basis', 'full', grownUp)).toEqual([
      ...openedAt('basisPlus', grownUp),
      ...openedAt('full', grownUp),
    ]);
  });
  test('is nothing from a level to itself', () => {
    expect(between('full', 'full', grownUp)).toEqual([]);
  });
});

describe('what a parent’s consent opens to a youth', () => {
  test('leaves out what asks no parent', () => {
    expect(openedToYouth()).toContain('prescriptions');
    expect(openedToYouth()).not.toContain('school-nurse');
  });
  test('is shut in part when the child’s level is lower', () => {
    expect(shutByLevel(openedToYouth(), 'basis')).toEqual(['appointments', 'forms']);
    expect(shutByLevel(openedToYouth(), 'full')).toEqual([]);
  });
});

test('none is lower than Basis, and Full not lower than itself', () => {
  expect(isLower('none', 'basis')).toBe(true);
  expect(isLower('full', 'full')).toBe(false);
});
