import { Given, When } from '@cucumber/cucumber';
import type { Story } from './story.ts';

Given('demoverdenen {tidspunkt}', async function (this: Story, startsAt: Temporal.Instant) {
  await this.begin(startsAt);
});

Given('at {person} er logget inn', async function (this: Story, name: string) {
  await this.as(name);
});

Given(
  'at {person} har barnet {person}, født {dag}',
  async function (this: Story, parent: string, child: string, born: Temporal.PlainDate) {
    const { address, gpListId, municipality, id, sex } = await this.here.details(parent);
    const [givenName = '', familyName = ''] = child.split(' ');
    const parentalResponsibility = [
      { holderId: id, kind: sex === 'female' ? ('mother' as const) : ('father' as const) },
    ];
    await this.here.add({
      givenName,
      familyName,
      sex: 'female',
      born: born.toString(),
      address,
      gpListId,
      municipality,
      parentalResponsibility,
    });
  },
);

When('klokken er {tidspunkt}', async function (this: Story, moment: Temporal.Instant) {
  await this.here.moveTo(moment.toString());
});

When('det går {int} minutt(er)', async function (this: Story, minutes: number) {
  await this.here.advance(`PT${minutes}M`);
});
