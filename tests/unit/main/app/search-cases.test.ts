import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseSearch, type SearchProgress } from '../../../../main/app/search-cases';
import { hitOf } from '../../../../main/app/searched-texts';
import { CaseTextStore } from '../../../../main/store/case-texts';
import { searchable, searchedWords } from '../../../../shared/document/searchable';
import { caseSummary } from '../../builders/case-summary';
import { temporaryFolder } from '../store/temporary-folder';
import { caseFileIn, importSample, openDesk, SAMPLE, valueOf, type TestDesk } from './desk';

const nothing = (): void => undefined;

const searchIn = (
  folder: string,
  { desk, store, index }: TestDesk,
  now?: () => number,
): CaseSearch => new CaseSearch({ desk, store, index, texts: new CaseTextStore(folder) }, now);

describe('where words stand in a case', () => {
  const texts = { basis: '', text: searchable('共 受理\n申请 14 件'), findings: ['合计不符'] };
  const hit = (typed: string, notes: readonly string[] = []) =>
    hitOf(caseSummary('a'), texts, notes, searchedWords(typed));

  it('is found over line ends, spaces and widths', () => {
    expect(hit('受理申请１４件')).toEqual({
      caseId: 'a',
      where: 'text',
      excerpt: '共受理申请14件',
    });
  });

  it('is a finding or a note before the text', () => {
    expect(hit('合计')?.where).toBe('finding');
    expect(hit('受理', ['受理数待核'])).toMatchObject({ where: 'note', excerpt: '受理数待核' });
  });

  it('wants every word, some of which may stand in the line of the list', () => {
    expect(hit('开江县 受理')?.excerpt).toBe('共受理申请14件');
    expect(hit('受理 没有的')).toBeNull();
    expect(hit('开江县')).toBeNull();
  });
});

describe('a search in all cases', () => {
  it('finds texts, findings and what inspectors wrote, also when the texts are kept', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    const caseId = await importSample(test);
    const search = searchIn(folder, test);
    const [finding] = valueOf(await test.desk.open(caseId)).audit.findings;
    const findingId = finding?.id ?? '';
    const where = async (words: string): Promise<string | undefined> =>
      (await search.run(words, nothing)).hits[0]?.where;
    expect(await where('书记信箱')).toBeDefined();
    expect(existsSync(path.join(folder, 'texts'))).toBe(true);
    await test.desk.act(caseId, { type: 'dismissFinding', findingId, reason: '已致电王科长' });
    expect(await where('王科长')).toBe('note');
    expect(await where('没有这样的话')).toBeUndefined();
    expect(await search.run('书记信箱', nothing)).toMatchObject({ searched: 1, stopped: false });
  });

  it('says what it could not read, and forgets the texts of what is gone', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    const caseId = await importSample(test);
    const search = searchIn(folder, test);
    await search.run('书记信箱', nothing);
    const kept = path.join(folder, 'texts', caseId.slice(0, 2), `${caseId}.json`);
    expect(existsSync(kept)).toBe(true);
    const draft = `${kept}.0a1b2c3d-0a1b2c3d.draft`;
    await writeFile(draft, '');
    await rm(path.dirname(caseFileIn(folder, caseId)), { recursive: true });
    await test.index.refresh();
    expect(await search.run('书记信箱', nothing)).toMatchObject({ searched: 0, hits: [] });
    expect(existsSync(kept)).toBe(false);
    expect(existsSync(draft)).toBe(false);
    await importSample(test);
    await writeFile(caseFileIn(folder, caseId), '{');
    await test.index.refresh();
    expect(await search.run('书记信箱', nothing)).toMatchObject({ searched: 1, unread: 1 });
  });

  it('ends when it is stopped, and when another begins', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    await importSample(test);
    valueOf(await test.desk.import('另一份.txt', Buffer.concat([SAMPLE, Buffer.from('\n附。')])));
    const search = searchIn(folder, test);
    const first = search.run('书记信箱', nothing);
    const second = search.run('县长信箱', nothing);
    expect(await first).toMatchObject({ stopped: true });
    expect(await second).toMatchObject({ stopped: false, searched: 2 });
    const third = search.run('县长信箱', nothing);
    search.stop();
    expect(await third).toMatchObject({ stopped: true });
  });

  it('tells how far it is', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    for (let n = 0; n < 12; n += 1) {
      await test.desk.import(`${n}.txt`, Buffer.concat([SAMPLE, Buffer.from(`\n附${n}。`)]));
    }
    const told: SearchProgress[] = [];
    let seconds = 0;
    const search = searchIn(folder, test, () => (seconds += 1) * 1000);
    const result = await search.run('书记信箱', (each) => told.push(each));
    expect(result.hits).toHaveLength(12);
    expect(told.map(({ done }) => done)).toEqual([...Array(12).keys()]);
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([12]));
    expect(told.flatMap(({ hits }) => hits)).toEqual(result.hits.slice(0, 11));
  });

  it('tells nothing of a search that is over at once', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    await importSample(test);
    const told: SearchProgress[] = [];
    const search = searchIn(folder, test, () => 0);
    const result = await search.run('书记信箱', (each) => told.push(each));
    expect(result.hits).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
