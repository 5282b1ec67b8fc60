import assert from 'node:assert/strict';
import { type DataTable, Then, When } from '@cucumber/cucumber';
import * as dialogue from '../../shared/src/dialogue/dialogue-contract.ts';
import * as desk from '../../shared/src/forms/desk-forms-contract.ts';
import * as contract from '../../shared/src/forms/forms-contract.ts';
import { levelCodes, type Why } from '../../shared/src/forms/outcome-model.ts';
import type { FormProblem } from '../../shared/src/forms/questionnaire-model.ts';
import { getHealthStation } from '../../shared/src/health-station/health-station-contract.ts';
import type { Visitor } from '../../tests/portal.ts';
import { nb as formsWords } from '../../web/src/forms/words.nb.ts';
import { thenOrAnd } from './both-orders.ts';
import { responseFrom } from './form-answers.ts';
import { newKey } from './keys.ts';
import type { Story } from './story.ts';
import { codeOf } from './words.ts';

/** From own words or a complaint to a form, from its answers to a level of care, and on to the doctor. */

type Who = string | undefined;
const language = 'nb' as const;

/** What was found, answered and sent last. */
class Filling {
  hits: contract.ComplaintHit[] = [];
  citizen = '';
  problems: FormProblem[] = [];
  stop: Why[] = [];
  response: contract.FormResponse | undefined;
  threadId = '';

  get sent(): contract.FormResponse {
    assert(this.response, 'No answers have been sent');
    return this.response;
  }
  get outcome() {
    assert(this.sent.outcome, 'The form has no levels');
    return this.sent.outcome;
  }
}
const fillings = new WeakMap<Story, Filling>();
export function fillingOf(story: Story): Filling {
  const known = fillings.get(story) ?? new Filling();
  fillings.set(story, known);
  return known;
}

/** Whoever acts, and for whom. */
async function actor(story: Story, who: Who, whom?: string) {
  const visitor = await story.as(who);
  story.citizenId = whom ? await story.idOf(whom) : visitor.id;
  fillingOf(story).citizen = whom ?? story.acting;
  return { visitor, citizenId: story.citizenId };
}

async function formNamed(story: Story, title: string) {
  const visitor = await story.as();
  const forms = await visitor.call(contract.findForms, {
    params: { citizenId: story.citizenId },
    query: { language },
  });
  const form = forms.find((one) => one.title === title);
  assert(form, `${story.acting} is not offered «${title}»`);
  return { visitor, params: { citizenId: story.citizenId, formKey: form.key } };
}

/** The form as it is opened, with what was begun. */
export async function openForm(story: Story, title: string) {
  const { visitor, params } = await formNamed(story, title);
  return { visitor, params, ...(await visitor.call(contract.getForm, { params, query: { language } })) };
}

// In own words

async function search(story: Story, text: string) {
  const visitor = await story.as();
  const params = { citizenId: story.citizenId };
  const { hits } = await visitor.call(contract.searchComplaints, { params, body: { text, language } });
  fillingOf(story).hits = hits;
}
When('{hvem} leter etter {tekst}', async function (this: Story, who: Who, text: string) {
  await actor(this, who);
  await search(this, text);
});
When('{hvem} leter etter {tekst} for {person}', async function (this: Story, who: Who, text: string, whom: string) {
  await actor(this, who, whom);
  await search(this, text);
});
thenOrAnd('er', 'det første treffet', 'skjemaet {tekst}', function (this: Story, title: string) {
  const [first] = fillingOf(this).hits;
  assert.deepEqual([first?.what, first?.title], ['form', title]);
});
thenOrAnd('er', 'det første treffet', 'helserådet {tekst}', function (this: Story, title: string) {
  const [first] = fillingOf(this).hits;
  assert.deepEqual([first?.what, first?.title], ['self-help', title]);
});
thenOrAnd('er', 'det viktigste treffet', '{tekst}, som haster', function (this: Story, title: string) {
  const [first] = fillingOf(this).hits;
  assert(first?.what === 'self-help');
  assert.deepEqual([first.title, first.urgent], [title, true]);
});
thenOrAnd('finner', 'hun/han/vedkommende', 'ikke skjemaet {tekst}', function (this: Story, title: string) {
  const { hits } = fillingOf(this);
  assert(hits.length > 0);
  assert(!hits.some((hit) => hit.what === 'form' && hit.title === title));
});

// Answering

async function answer(story: Story, title: string, table: DataTable) {
  const { visitor, params, form, questionnaire } = await openForm(story, title);
  const response = responseFrom(questionnaire, table);
  const body = { key: newKey(), version: form.version, language, response };
  const told = await visitor.attempt(contract.submitForm, { params, body });
  fillingOf(story).problems = told.ok ? [] : (told.details?.problems ?? []);
  fillingOf(story).response = story.answer(told);
}
When('{hvem} svarer på skjemaet {tekst}', async function (this: Story, who: Who, title: string, table: DataTable) {
  await actor(this, who);
  await answer(this, title, table);
});
When(
  '{hvem} svarer på skjemaet {tekst} for {person}',
  async function (this: Story, who: Who, title: string, whom: string, table: DataTable) {
    await actor(this, who, whom);
    await answer(this, title, table);
  },
);
When('{hvem} begynner på skjemaet {tekst}', async function (this: Story, who: Who, title: string, table: DataTable) {
  await actor(this, who);
  const { visitor, params, form, questionnaire } = await openForm(this, title);
  const response = { ...responseFrom(questionnaire, table), status: 'in-progress' };
  const body = { version: form.version, language, response };
  const saved = this.answer(await visitor.attempt(contract.saveFormDraft, { params, body }));
  fillingOf(this).stop = saved?.stop ?? [];
});
thenOrAnd('blir', 'skjemaet', 'stoppet: {tekst}', function (this: Story, why: string) {
  assert.deepEqual(
    fillingOf(this).stop.map(({ level, text }) => [level, text]),
    [['emergency-113', why]],
  );
});
thenOrAnd('blir', 'skjemaet', 'ikke stoppet', function (this: Story) {
  assert.deepEqual(fillingOf(this).stop, []);
});

const may = async (story: Story, title: string) => {
  const visitor = await story.as();
  const params = { citizenId: story.citizenId };
  const told = await visitor.attempt(contract.findForms, { params, query: { language } });
  return (story.answer(told) ?? []).some((form) => form.title === title);
};
thenOrAnd('kan', '{hvem}', 'svare på skjemaet {tekst}', async function (this: Story, who: Who, title: string) {
  await actor(this, who);
  assert(await may(this, title));
});
thenOrAnd('kan ikke', '{hvem}', 'svare på skjemaet {tekst}', async function (this: Story, who: Who, title: string) {
  await actor(this, who);
  assert(!(await may(this, title)));
});
thenOrAnd(
  'kan',
  '{hvem}',
  'svare på skjemaet {tekst} for {person}',
  async function (this: Story, who: Who, title: string, whom: string) {
    await actor(this, who, whom);
    assert(await may(this, title));
  },
);
thenOrAnd(
  'kan ikke',
  '{hvem}',
  'svare på skjemaet {tekst} for {person}',
  async function (this: Story, who: Who, title: string, whom: string) {
    await actor(this, who, whom);
    assert(!(await may(this, title)));
  },
);

// Where it leads

const levelOf = (text: string) => codeOf('level', formsWords, text, levelCodes);
thenOrAnd('er', 'rådet', '{tekst}', function (this: Story, text: string) {
  assert.equal(this.refusal, undefined);
  assert.equal(fillingOf(this).outcome.level, levelOf(text));
});
thenOrAnd('er', 'hastegraden', '{tekst}', function (this: Story, text: string) {
  const urgency = codeOf('urgency', formsWords, text, ['red', 'yellow', 'green', 'none']);
  assert.equal(fillingOf(this).outcome.urgency, urgency);
});
thenOrAnd('er', 'grunnen', '{tekst}', function (this: Story, text: string) {
  assert.equal(fillingOf(this).outcome.why[0]?.text, text);
});
thenOrAnd('bygger', 'rådet', 'på svaret {tekst}', function (this: Story, words: string) {
  assert(fillingOf(this).outcome.why[0]?.because.some(({ answer: said }) => said === words));
});
Then('hører selvhjelpen {tekst} til rådet', async function (this: Story, title: string) {
  const visitor = await this.as();
  const entries = [];
  for (const selfHelpId of fillingOf(this).outcome.selfHelp) {
    entries.push(await visitor.call(contract.getSelfHelp, { params: { selfHelpId }, query: { language } }));
  }
  const entry = entries.find((one) => one.title === title);
  assert(entry, `It is not among ${entries.map((one) => one.title).join(', ')}`);
  assert(entry.text.length > 100 && entry.quality.mark !== '');
});
Then(
  'måtte svaret på {tekst} vært {tekst} for at rådet skulle vært {tekst}',
  async function (this: Story, question: string, to: string, text: string) {
    const visitor = await this.as();
    const params = { citizenId: this.citizenId, responseId: fillingOf(this).sent.id };
    const ways = await visitor.call(contract.findWhatIf, { params, query: { language } });
    const way = ways.find(({ level }) => level === levelOf(text));
    assert.deepEqual(
      way?.changes.map((change) => [change.question, change.to]),
      [[question, to]],
    );
  },
);
thenOrAnd(
  'blir',
  'svarene',
  'avvist ved {tekst}, med årsaken {tekst}',
  function (this: Story, path: string, code: string) {
    assert.equal(this.refusal?.code, 'invalid-answers');
    assert.deepEqual(
      fillingOf(this).problems.map((problem) => [problem.path, problem.code]),
      [[path, code]],
    );
  },
);

// On to the doctor

When('hun/han/vedkommende sender svarene med en e-konsultasjon', async function (this: Story) {
  const visitor = await this.as();
  await sendAnswers(this, visitor, (along) => ({ to: 'e-consultation', form: 'text', ...along }));
});
When('hun/han/vedkommende sender svarene til helsestasjonen', async function (this: Story) {
  const visitor = await this.as();
  const { contacts } = await visitor.call(getHealthStation, { params: { citizenId: this.citizenId } });
  const [contact] = contacts;
  assert(contact);
  await sendAnswers(this, visitor, (along) => ({ to: 'contact', contactId: contact.id, ...along }));
});
type Along = { subject: string; formResponseId: string };
async function sendAnswers(story: Story, visitor: Visitor, addressed: (along: Along) => dialogue.Addressee) {
  const { id: formResponseId, title: subject } = fillingOf(story).sent;
  const addressee = addressed({ subject, formResponseId });
  const body = { key: newKey(), addressee, text: 'Jeg har svart på skjemaet.' };
  const params = { citizenId: story.citizenId };
  const sent = story.answer(await visitor.attempt(dialogue.sendMessage, { params, body }));
  if (sent) fillingOf(story).threadId = sent.threadId;
}
const seenBy = (story: Story, reader: Visitor) => {
  const { threadId, sent } = fillingOf(story);
  return reader.call(desk.getThreadForm, { params: { threadId, responseId: sent.id }, query: { language } });
};
async function atDoctor(story: Story) {
  const { fastlege } = await story.here.details(fillingOf(story).citizen);
  return seenBy(story, await story.atWork('gp', fastlege ?? undefined));
}
function assertTold(story: Story, { outcome, summary, by }: contract.WholeResponse, text: string, table: DataTable) {
  assert.equal(outcome?.level, levelOf(text));
  assert.equal(by, story.acting);
  const told = new Map(summary.map(({ label, answer: said }) => [label, said]));
  for (const { opplysning = '', svar } of table.hashes()) assert.equal(told.get(opplysning), svar, opplysning);
}
Then('ser legen rådet {tekst}, og svarene', async function (this: Story, text: string, table: DataTable) {
  assertTold(this, await atDoctor(this), text, table);
});
Then('ser helsesykepleieren rådet {tekst}, og svarene', async function (this: Story, text: string, table: DataTable) {
  assertTold(this, await seenBy(this, await this.atWork('health-nurse', 'Kristin Aune')), text, table);
});
Then('står {person} som den som svarte', async function (this: Story, name: string) {
  assert.equal((await atDoctor(this)).by, name);
});
