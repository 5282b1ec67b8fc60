import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { loadForm } from '../../shared/src/forms/desk-forms-contract.ts';
import { getFormResponse } from '../../shared/src/forms/forms-contract.ts';
import type { FormProblem, Questionnaire } from '../../shared/src/forms/questionnaire-model.ts';
import { ownForm } from '../../tests/own-form.ts';
import { makeScratchFolder } from '../../tests/scratch.ts';
import { thenOrAnd } from './both-orders.ts';
import { fillingOf, openForm } from './forms.ts';
import type { Story } from './story.ts';

/** What a tester does with forms: loads their own, is told what cannot be used, scores old answers anew. */

const problems = new WeakMap<Story, FormProblem[]>();

async function load(story: Story, body: Questionnaire) {
  const told = await story.tester.attempt(loadForm, { params: { worldId: story.here.id }, body });
  problems.set(story, told.ok ? [] : ((told.details as { problems?: FormProblem[] }).problems ?? []));
  story.answer(told);
}

/** Vondt i kneet: whether the chest hurts, for how many days, on which side; and the double of the days. */
Given('at testeren har lastet opp skjemaet «Vondt i kneet»', async function (this: Story) {
  await load(this, ownForm());
  assert.equal(this.refusal, undefined);
});
Given(
  'at testeren har lastet opp skjemaet «Vondt i kneet», som bare innbyggeren selv kan svare på',
  async function (this: Story) {
    await load(this, ownForm({ performers: [1] }));
    assert.equal(this.refusal, undefined);
  },
);
When('testeren laster opp versjon {word} uten spørsmålet om side', async function (this: Story, version: string) {
  const items = (ownForm().item ?? []).filter(({ linkId }) => ['chest-pain', 'days'].includes(linkId));
  await load(this, ownForm({ version, items }));
  assert.equal(this.refusal, undefined);
});
When(
  'testeren laster opp et skjema der spørsmålet «side» har typen {tekst}',
  async function (this: Story, type: string) {
    const form: Record<string, unknown> = JSON.parse(
      JSON.stringify(ownForm()).replace('"type":"string"', `"type":"${type}"`),
    );
    await load(this, form as Questionnaire);
  },
);
Then('blir skjemaet avvist ved {tekst}, med årsaken {tekst}', function (this: Story, path: string, code: string) {
  assert.equal(this.refusal?.code, 'unusable-form');
  assert.deepEqual(
    (problems.get(this) ?? []).map((problem) => [problem.path, problem.code]),
    [[path, code]],
  );
});

thenOrAnd(
  'er',
  'det hun/han begynte på',
  'ført over fra versjon {word}',
  async function (this: Story, version: string) {
    const { draft } = await openForm(this, 'Vondt i kneet');
    assert.equal(draft?.fromVersion, version);
  },
);
Then('får hun/han vite at svaret på {tekst} ikke ble med', async function (this: Story, question: string) {
  const { draft } = await openForm(this, 'Vondt i kneet');
  assert.deepEqual(draft?.dropped, [question]);
});
Then('står svaret på {tekst} i skjemaet', async function (this: Story, linkId: string) {
  const { draft } = await openForm(this, 'Vondt i kneet');
  const items = (draft?.response['item'] ?? []) as { linkId: string; answer?: unknown[] }[];
  assert.equal(items.find((item) => item.linkId === linkId)?.answer?.length, 1);
});
thenOrAnd('er', '{tekst}', 'regnet ut til {int}', async function (this: Story, linkId: string, sum: number) {
  const visitor = await this.as();
  const params = { citizenId: this.citizenId, responseId: fillingOf(this).sent.id };
  const { response } = await visitor.call(getFormResponse, { params, query: { language: 'nb' } });
  const items = response['item'] as { linkId: string; answer?: { valueInteger?: number }[] }[];
  assert.equal(items.find((item) => item.linkId === linkId)?.answer?.[0]?.valueInteger, sum);
});

type Line = { from?: unknown; to?: unknown; why?: object; outcomes?: number; changed?: boolean };
const reports = new WeakMap<Story, Line[]>();
When('testeren spiller {int} svar på nytt mot en versjon som regner annerledes', function (this: Story, n: number) {
  const folder = makeScratchFolder('scenario');
  try {
    const [one, other] = [join(folder, '1.0.0.json'), join(folder, '2.0.0.json')];
    writeFileSync(one, JSON.stringify(ownForm()));
    writeFileSync(other, JSON.stringify(ownForm({ version: '2.0.0', expression: '0' })));
    const sim = join(import.meta.dirname, '../../server/src/sim.ts');
    const args = [sim, 'forms', 'diff', 'knee', one, other, '--responses', 'et frø', '--n', String(n)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    reports.set(
      this,
      stdout
        .trim()
        .split('\n')
        .map((line): Line => JSON.parse(line)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
Then('forteller rapporten om hvert råd som er endret', function (this: Story) {
  const lines = reports.get(this) ?? [];
  const sum = lines.at(-1);
  const outcomes = lines.filter(({ why }) => why !== undefined);
  assert.deepEqual([sum?.changed, sum?.outcomes], [true, outcomes.length]);
  assert(outcomes.length > 0);
  for (const { from, to } of outcomes) assert.deepEqual([from, to], ['doctor-physical', 'self-help']);
});
