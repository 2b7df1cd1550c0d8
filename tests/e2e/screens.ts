import { expect } from './app';
import type { ReviewPage } from './review-page';

/** Something that an inspector can have before the eyes. */
export interface Screen {
  readonly name: string;
  /** Where it is reached from: the list with the sample in it, or the sample's review. */
  readonly from: 'list' | 'review';
  readonly show: (desk: ReviewPage) => Promise<void>;
  /** Keys that lead back to where it was reached from. */
  readonly leave: readonly string[];
  /** What is looked at; the whole window where nothing is said. */
  readonly within?: string;
}

const granted = { table: 'applications', row: 'granted', column: 'total' } as const;

const list = (name: string, key: string): Screen => ({
  name,
  from: 'review',
  show: (desk) => desk.press('g', key),
  leave: [],
  within: '[data-testid="findings-pane"]',
});

/** Every screen and dialog: whoever makes a new one adds it here. The accessibility test goes through all of them. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'the list',
    from: 'list',
    show: (desk) => desk.by('case-row').first().waitFor(),
    leave: [],
  },
  {
    name: 'the roster without units',
    from: 'list',
    show: async (desk) => {
      await desk.press('r');
      await desk.by('no-roster').waitFor();
    },
    leave: ['r'],
  },
  {
    name: 'the roster as it is entered',
    from: 'list',
    show: async (desk) => {
      await desk.press('r', 'e');
      await desk.by('roster-text').fill('序号\t单位\n1\t开江县人民政府\n2\t开江县教育局');
    },
    leave: ['Escape', 'r'],
  },
  {
    name: 'who has handed in',
    from: 'list',
    show: async (desk) => {
      await desk.press('r', 'e');
      await desk.by('roster-text').fill('开江县人民政府办公室\n开江县教育局');
      await desk.by('roster-save').click();
      await desk.by('stranger').waitFor();
    },
    leave: ['z', 'r'],
  },
  {
    name: 'the settings',
    from: 'list',
    show: async (desk) => {
      await desk.press(',');
      await desk.by('settings-dialog').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'the deleted cases, over the settings',
    from: 'list',
    show: async (desk) => {
      await desk.press(',');
      await desk.by('deleted-cases').click();
      await desk.page.locator('dialog').nth(1).waitFor();
    },
    leave: ['Escape', 'Escape'],
  },
  {
    name: 'the help',
    from: 'list',
    show: async (desk) => {
      await desk.press('?');
      await desk.by('help-dialog').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'the roster, before there is one',
    from: 'list',
    show: async (desk) => {
      await desk.press('r');
      await desk.by('no-roster').waitFor();
    },
    leave: ['r'],
  },
  { name: 'a finding', from: 'review', show: (desk) => desk.press('j'), leave: [] },
  {
    name: 'the reason of a dismissal',
    from: 'review',
    show: async (desk) => {
      await desk.press('d');
      await desk.page.locator('.act-form').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'a form that lacks something',
    from: 'review',
    show: async (desk) => {
      await desk.press('d', 'Control+Enter');
      await desk.page.locator('.act-form').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'the end of a review',
    from: 'review',
    show: async (desk) => {
      await desk.press('f');
      await desk.by('outcome-done').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'a cell that is corrected',
    from: 'review',
    show: async (desk) => {
      await desk.cell(granted).click();
      await desk.press('e');
      await desk.page.locator('.act-form').waitFor();
    },
    leave: ['Escape'],
  },
  list('the doubts', 'd'),
  list('the annotations', 'a'),
  list('the corrections', 'e'),
  list('the checks', 'c'),
  list('the numbers', 'n'),
  list('the findings', 'f'),
  list('the comparison with an earlier version', 'v'),
  list('the second readings', 'r'),
  list('the findings again', 'f'),
  {
    name: 'the export of the case',
    from: 'review',
    show: async (desk) => {
      await desk.press('Shift+x');
      await desk.by('export-case-start').waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'the export',
    from: 'review',
    show: async (desk) => {
      await desk.press('x');
      await desk.by('identity-create').waitFor();
    },
    leave: ['Escape'],
  },
];

/** Shows a screen; leaves it when it has been looked at. */
export async function visit(
  desk: ReviewPage,
  screen: Screen,
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  await screen.show(desk);
  await look(screen);
  await desk.press(...screen.leave);
  if (screen.leave.includes('Escape')) {
    await expect(desk.page.locator('dialog[open], .act-form')).toHaveCount(0);
  }
}
