import { expect, test } from './app';
import { ReviewPage } from './review-page';
import { SCREENS, visit } from './screens';

/**
 * Every screen in both languages and in light and dark. Colours do not depend on the language, nor names on the
 * colours, so that two looks are looked at whole, and the third for its colours.
 */
const LOOKS = [
  { lang: 'zh-CN', theme: 'light', rules: [] },
  { lang: 'en', theme: 'dark', rules: [] },
  { lang: 'zh-CN', theme: 'contrast', rules: ['color-contrast'] },
] as const;

for (const { lang, theme, rules } of LOOKS) {
  test(`no screen keeps anyone out, and none writes what the page’s policy refuses: ${lang}, ${theme}`, async ({
    launch,
  }) => {
    test.setTimeout(300_000);
    const running = await launch();
    const { page } = running;
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await running.call('saveSettings', { lang, theme });
    await page.reload();
    const desk = new ReviewPage(page);
    await desk.by('drop-zone').waitFor();
    await desk.expectAccessible();
    await desk.openSample();
    const look = (screen: (typeof SCREENS)[number]): Promise<void> =>
      test.step(screen.name, () => desk.expectAccessible(screen.within, rules));
    for (const screen of SCREENS.filter((each) => each.from === 'review')) {
      await visit(desk, screen, look);
    }
    await desk.press('g', 'l');
    await desk.by('case-row').waitFor();
    for (const screen of SCREENS.filter((each) => each.from === 'list')) {
      await visit(desk, screen, look);
    }
    expect(refused).toEqual([]);
  });
}
