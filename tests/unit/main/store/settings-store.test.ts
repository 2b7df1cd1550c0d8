import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsStore } from '../../../../main/store/settings-store';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { temporaryFolder } from './temporary-folder';

const defaults = { lang: 'zh-CN', inspector: 'zhang', ...DEFAULT_LOOK } as const;
const changed = {
  ...defaults,
  lang: 'en',
  inspector: '张三',
  theme: 'dark',
  caseList: { ...DEFAULT_LOOK.caseList, sortBy: 'errors', year: 2021 },
} as const;

async function open(file: string): Promise<SettingsStore> {
  const settings = new SettingsStore(file, defaults);
  await settings.load();
  return settings;
}

describe('the settings', () => {
  it('are the defaults until they are changed, and then kept', async () => {
    const file = path.join(temporaryFolder(), 'settings.json');
    const settings = await open(file);
    expect(settings.current).toEqual(defaults);
    expect(await settings.save(changed)).toEqual(changed);
    expect(settings.current).toEqual(changed);
    expect((await open(file)).current).toEqual(changed);
  });

  it('of an older program have the looks of a new one', async () => {
    const file = path.join(temporaryFolder(), 'settings.json');
    await writeFile(file, '{"lang":"en","inspector":"a"}');
    expect((await open(file)).current).toEqual({ ...defaults, lang: 'en', inspector: 'a' });
  });

  it('are changed in part, and the rest stays', async () => {
    const settings = await open(path.join(temporaryFolder(), 'settings.json'));
    await settings.save({ textSize: 150 });
    expect(settings.current).toEqual({ ...defaults, textSize: 150 });
  });

  it.each(['', '{"lang":"fr","inspector":"a"}', '{"lang":"en"}', '[]'])(
    'that cannot be read (%j) are put aside, and the defaults hold',
    async (text) => {
      const folder = temporaryFolder();
      const file = path.join(folder, 'settings.json');
      await writeFile(file, text);
      expect((await open(file)).current).toEqual(defaults);
      expect(await readdir(folder)).toEqual(['settings.json.damaged']);
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe(text);
    },
  );

  it('stay what they were when they cannot be saved', async () => {
    const settings = await open(path.join(temporaryFolder(), 'none', 'settings.json'));
    await expect(settings.save(changed)).rejects.toThrow('ENOENT');
    expect(settings.current).toEqual(defaults);
  });
});
