import { describe, expect, it } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import { auditReport } from '../../../../shared/audit/audit-report';
import { compareVersions } from '../../../../shared/audit/compare-versions';
import { compareReadings } from '../../../../shared/casefile/second-reading';
import { parseReport } from '../../../../shared/parse/parse-report';
import {
  caseOf,
  findingsInput,
  FONT_FOLDER,
  sampleText,
  sha256,
} from '../../builders/findings-input';
import { textOf } from '../../builders/read-pdf';
import { documentOf } from '../../builders/report';

const at = '2022-03-04T02:00:00.000Z';
const file = { name: '初报.txt', size: 5, sha256: sha256('初报') };

const printed = async (of: ReturnType<typeof caseOf>): Promise<string> =>
  textOf((await printFindings(findingsInput({ case: of }), FONT_FOLDER)).pdf);

describe('the document', () => {
  it('has no chapter of versions and second readings where there are none', async () => {
    const text = await printed(caseOf());
    expect(text).not.toContain('与上一版比较');
    expect(text).not.toContain('复核意见');
  }, 60_000);

  it('prints what was corrected, what was not, what could not be checked and what is new', async () => {
    const now = caseOf({ text: sampleText().replace('14249条', '14239条') });
    const before = auditReport(parseReport(documentOf(sampleText()), []), null);
    const changes = compareVersions(before, now.audit);
    const text = await printed({ ...now, comparison: { file, who: '李慧敏', at, changes } });
    const chapter = text.slice(text.indexOf('与上一版比较'));
    expect(chapter).toContain('初报.txt');
    expect(chapter).toContain(
      `已改正1个,未改正${changes.length - 1}个,无法核对0个,新增0个`.replaceAll(',', '，'),
    );
    expect(chapter).toMatch(/已改正.*N-SUM-OF-PARTS/s);
    expect(chapter).toMatch(/未改正.*N-ON-TIME/s);
  }, 60_000);

  it('prints both readers side by side, with counts and kappa', async () => {
    const now = caseOf();
    const ids = now.audit.findings.map(({ id }) => id);
    const reading = {
      who: '王复核',
      at,
      head: sha256('head'),
      sha256: now.file.sha256,
      decisions: {
        [ids[0] ?? '']: { status: 'confirmed' as const, reason: '', who: '王复核', at },
      },
      ownFindings: [],
    };
    const text = await printed({ ...now, readings: [compareReadings(ids, now.state, reading)] });
    const chapter = text.slice(text.indexOf('复核意见'));
    expect(chapter).toContain('王复核');
    expect(chapter).toContain('仅复核人1');
    expect(chapter).toContain('Kappa系数—');
  }, 60_000);
});
