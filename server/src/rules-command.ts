import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { decide } from '@helsesim/shared/representation/decide';
import { readRuleCase } from '@helsesim/shared/representation/rule-cases';
import { ruleMatrix } from '@helsesim/shared/representation/rule-matrix';
import { BadCall } from './bad-call.ts';
import { itemsOfJsonArray, NotJsonArray } from './platform/json-array.ts';

/** `pnpm sim rules`: asks the rules of who may act for whom, without a world. */
export async function runRules(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      csv: { type: 'boolean' },
      hash: { type: 'boolean' },
      'foster-parent-access': { type: 'boolean' },
    },
  });
  const [question, ...more] = positionals;
  if (more.length > 0 || (question !== 'decide' && question !== 'matrix'))
    throw new BadCall('What is asked of the rules is decide or matrix');
  const other = Object.keys(values).find((option) => !optionsOf[question].includes(option));
  if (other) throw new BadCall(`rules ${question} has no --${other}`);

  if (question === 'decide') return decideCases({ fosterParentAccess: values['foster-parent-access'] ?? false });
  return values.hash ? printHash() : print(inBlocks(ruleMatrix()));
}
const optionsOf: Record<'decide' | 'matrix', readonly string[]> = {
  decide: ['foster-parent-access'],
  matrix: ['csv', 'hash'],
};

/** One line an answer, in the order of the cases. What cannot be read is told in its place, and the rest is answered. */
async function decideCases(setting: { fosterParentAccess: boolean }): Promise<boolean> {
  process.stdin.setEncoding('utf8');
  const broken: NotJsonArray[] = [];
  await print(inBlocks(answers(untilBroken(itemsOfJsonArray(process.stdin), broken), setting)));
  for (const { message } of broken) throw new BadCall(`The input is not a JSON array of cases: ${message}`);
  return true;
}

/** Ends where the array breaks, so that what was answered before it is printed; where is told afterwards. */
async function* untilBroken(cases: AsyncIterable<unknown>, broken: NotJsonArray[]) {
  try {
    yield* cases;
  } catch (error) {
    if (!(error instanceof NotJsonArray)) throw error;
    broken.push(error);
  }
}

async function* answers(cases: AsyncIterable<unknown>, setting: { fosterParentAccess: boolean }) {
  let index = 0;
  for await (const one of cases) {
    const read = readRuleCase(one, setting);
    yield JSON.stringify('error' in read ? { index, error: read.error } : decide(read.facts));
    index += 1;
  }
}

async function printHash(): Promise<boolean> {
  const digest = createHash('sha256');
  for await (const block of inBlocks(ruleMatrix())) digest.update(block);
  console.log(digest.digest('hex'));
  return true;
}

const BLOCK = 64 * 1024;

/** Lines put together, so that not each is written by itself. */
async function* inBlocks(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const line of lines) {
    block += `${line}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/** As fast as it is read; whoever stops reading, as `head` does, has had enough. */
async function print(blocks: AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(blocks, process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
  return true;
}
