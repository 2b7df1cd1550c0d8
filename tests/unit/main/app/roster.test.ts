import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { handInCsv, missingUnits } from '../../../../main/app/hand-in-list';
import { rosterHandlers } from '../../../../main/app/handlers/roster-handlers';
import { readRoster } from '../../../../main/app/read-roster';
import { RosterStore } from '../../../../main/store/roster-store';
import { ok } from '../../../../shared/lib/result';
import { handInsOf } from '../../../../shared/report/hand-ins';
import { unitColumn, unitsOfColumn } from '../../../../shared/report/roster-rows';
import { caseSummary } from '../../builders/case-summary';
import { xlsx } from '../../builders/packed';
import { temporaryFolder } from '../store/temporary-folder';
import { importSample, openDesk, valueOf } from './desk';
import { inProcessReader } from './in-process-reader';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function unitsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const rows = valueOf(await readRoster(inProcessReader(), bytes));
  return unitsOfColumn(rows, unitColumn(rows));
}

describe('a roster’s file', () => {
  it('may be a csv file', async () => {
    const csv = '\ufeff序号,单位名称,备注\r\n1,开江县教育局,"甲,乙"\r\n2,开江县财政局,\r\n';
    expect(await unitsIn(bytesOf(csv))).toEqual(['开江县教育局', '开江县财政局']);
  });

  it('may be a text of one unit a line', async () => {
    const text = '开江县教育局\n开江县财政局\n';
    expect(await unitsIn(bytesOf(text))).toEqual(['开江县教育局', '开江县财政局']);
  });

  it('may be a spreadsheet', async () => {
    const rows = [
      ['序号', '单位'],
      ['1', '开江县教育局'],
      ['2', '开江县财政局'],
    ];
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const lines = rows.map((row) => `<row>${row.map(cell).join('')}</row>`);
    const file = xlsx({ sheets: { 名册: `<sheetData>${lines.join('')}</sheetData>` } });
    expect(await unitsIn(file)).toEqual(['开江县教育局', '开江县财政局']);
  });

  it('that is none says why', async () => {
    const read = await readRoster(inProcessReader(), new Uint8Array());
    expect(read).toEqual({ ok: false, error: { kind: 'emptyFile' } });
  });
});

describe('the list of who has handed in', () => {
  const roster = { units: ['开江县人民政府', '=1+1局'], links: [] };
  const cases = [caseSummary('a', { fileName: '甲,乙.txt' }), caseSummary('b', { unit: null })];
  const handIns = handInsOf(roster, cases, 2021);

  it('is a csv file that Excel reads and calculates nothing of', () => {
    expect(handInCsv('zh-CN', handIns, cases)).toBe(
      '\ufeff单位,报送情况,份数,文件\r\n开江县人民政府,已报,1,"甲,乙.txt"\r\n' +
        "'=1+1局,未报,0,\r\n单位未识别,不在名册,1,b.txt\r\n",
    );
  });

  it('has the units without a report', () => {
    expect(missingUnits(handIns)).toEqual(['=1+1局']);
  });
});

describe('the calls of the roster', () => {
  it('keep it, read a file, copy who is missing and export the list', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    await importSample(test);
    const file = path.join(folder, '名册.csv');
    await writeFile(file, '单位\n开江县人民政府\n开江县教育局\n');
    let copied = '';
    const calls = rosterHandlers({
      desk: test.desk,
      roster: new RosterStore(path.join(folder, 'roster.json')),
      reader: inProcessReader(),
      dialogs: {
        chooseRoster: () => Promise.resolve(file),
        chooseCsvPlace: (name) => Promise.resolve(path.join(folder, name)),
      },
      lang: () => 'zh-CN',
      copy: (text) => {
        copied = text;
        return Promise.resolve();
      },
    });
    const chosen = valueOf(await calls.chooseRosterFile({}));
    const units = [...unitsOfColumn(chosen?.rows ?? [], 0)];
    expect(await calls.saveRoster({ roster: { units, links: [] } })).toMatchObject({ ok: true });
    expect(valueOf(await calls.getRoster({})).units).toEqual(['开江县人民政府', '开江县教育局']);
    expect(await calls.copyMissingUnits({ year: 2021 })).toEqual(ok(1));
    expect(copied).toBe('开江县教育局');
    const exported = valueOf(await calls.exportHandIns({ year: 2021 }));
    expect(await readFile(exported?.path ?? '', 'utf8')).toContain('开江县教育局,未报,0');
  });
});
