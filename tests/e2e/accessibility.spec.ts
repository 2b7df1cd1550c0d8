import { expect, test } from './app';
import { ReviewPage } from './review-page';

const granted = { table: 'applications', row: 'granted', column: 'total' } as const;

test('no screen keeps anyone out, and none writes what the page’s policy refuses', async ({
  launch,
}) => {
  const { page } = await launch();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.expectAccessible();
  await desk.press(',');
  await desk.by('settings-dialog').waitFor();
  await desk.expectAccessible();
  await desk.press('Escape');
  await desk.openSample();
  await desk.expectAccessible();
  await desk.cell(granted).click();
  await desk.press('e');
  await desk.page.keyboard.type('13');
  await desk.expectAccessible();
  await desk.press('Control+Enter');
  // The one wrong cell, and the one error of the sample.
  await expect(desk.errors).toHaveCount(2);
  await desk.press('j', 'd', 'Control+Enter');
  await desk.expectAccessible('.act-form');
  await desk.write('口径不同');
  await desk.expectAccessible();
  for (const list of ['d', 'a', 'e', 'c', 'n']) {
    await desk.press('g', list);
    await desk.expectAccessible('[data-testid="findings-pane"]');
  }
  await desk.press('?');
  await desk.by('help-dialog').waitFor();
  await desk.expectAccessible();
  await desk.press('Escape', 'x');
  await desk.by('identity-create').waitFor();
  await desk.expectAccessible();
  await desk.press('Escape', 'g', 'l');
  await desk.by('case-row').waitFor();
  await desk.expectAccessible();
  expect(refused).toEqual([]);
});
