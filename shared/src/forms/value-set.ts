import type { ContainedConcept, ContainedValueSet, ListedConcept, PartOfSet } from './questionnaire-model.ts';

/** What can be chosen of a contained value set (hl7.org/fhir/R4/valueset.html). */

type Concept = ContainedConcept & { system?: string };

/** The expansion, when there is one: it is what the rest comes to. */
export function conceptsIn({ compose = {}, expansion }: ContainedValueSet): Concept[] {
  const expanded = chosenFrom(expansion?.contains ?? []);
  if (expanded.length > 0) return expanded;
  const { include = [], exclude = [] } = compose;
  return include.flatMap(conceptsOf).filter((concept) => !exclude.some((part) => isOf(concept, part)));
}

/** Whether it says itself what is in it: filters, other value sets and whole code systems would have to be fetched. */
export function isWhole({ compose = {}, expansion }: ContainedValueSet): boolean {
  if (chosenFrom(expansion?.contains ?? []).length > 0) return true;
  const { include = [], exclude = [] } = compose;
  const isSaid = ({ filter, valueSet }: PartOfSet) => !filter?.length && !valueSet?.length;
  return [...include, ...exclude].every(isSaid) && include.every(({ concept }) => concept !== undefined);
}

/** Headings group what stands under them, and are not chosen themselves. */
const chosenFrom = (listed: readonly ListedConcept[]): Concept[] =>
  listed.flatMap(({ contains = [], abstract, code, ...concept }) => [
    ...(code === undefined || abstract === true ? [] : [{ ...concept, code }]),
    ...chosenFrom(contains),
  ]);

const conceptsOf = ({ system, concept = [] }: PartOfSet): Concept[] =>
  concept.map((each) => ({ ...(system !== undefined && { system }), ...each }));

const isOf = ({ system, code }: Concept, part: PartOfSet): boolean =>
  part.system === system && (part.concept === undefined || part.concept.some((each) => each.code === code));
