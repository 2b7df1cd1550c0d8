import { describe, expect, it } from 'vitest';
import { citations } from '../../../../../shared/rules/form/cited-numbers';
import { inputWith } from '../../../builders/rule-input';

/** `国令第711号 right`, `国令第492号 wrong, older`, of each citation. */
function told(words: string, year = 2023): readonly string[] {
  const parts =
    year === 2023 ? undefined : ({ year, version: year < 2021 ? '2019' : '2021' } as const);
  return citations(inputWith(words, parts)).map(
    ({ written, isRight, older }) =>
      `${written ?? '—'} ${isRight ? 'right' : 'wrong'}${older ? ', older' : ''}`,
  );
}

const REGULATION = '《中华人民共和国政府信息公开条例》';

describe('the number of the regulation', () => {
  it.each([
    [`${REGULATION}(国务院令第711号)`, ['国务院令第711号 right']],
    [`${REGULATION} (国令711 号)`, ['国令711 号 right']],
    ['《政府信息公开条例》(国令第711号)', ['国令第711号 right']],
    [`${REGULATION}(中华人民共和国国务院第711号令)`, ['中华人民共和国国务院第711号令 right']],
    [`${REGULATION}(国务院第 711 号令)`, ['国务院第 711 号令 right']],
    [`${REGULATION}(国务院711令)`, ['国务院711令 right']],
    [`${REGULATION}(国务院令 第711号)`, ['国务院令 第711号 right']],
    [`${REGULATION}(国务院令第7号)`, ['国务院令第7号 wrong']],
    [`${REGULATION}(国务院令第492号)`, ['国务院令第492号 wrong, older']],
    [
      `${REGULATION}(国务院令第492号、国务院令第711号)`,
      ['国务院令第492号、国务院令第711号 right, older'],
    ],
    [`${REGULATION}(国务院令第号)`, ['— wrong']],
    // Nothing of a number, or no order of the State Council's.
    [`${REGULATION}()`, []],
    [`${REGULATION}(以下简称条例)`, []],
    [`${REGULATION}(国办发〔2019〕30号)`, []],
    [`国令711号${REGULATION}`, ['国令711号 right']],
    [`国务院令第 711 号),  ${REGULATION}`, []],
    [`(国务院令第 711 号), ${REGULATION}`, ['国务院令第 711 号 right']],
    [`国务院令第492号${REGULATION}`, ['国务院令第492号 wrong, older']],
    [`国务院令第4920号${REGULATION}`, ['国务院令第4920号 wrong']],
    ['国务院令第711号《政府信息公开条例》', ['国务院令第711号 right']],
  ])('%s', (words, expected) => expect(told(`贯彻${words}。`)).toEqual(expected));

  const WRONG = `${REGULATION}(国务院令第492号)`;
  it.each([
    [`修订前的${WRONG}`, 0],
    [`旧${WRONG}`, 0],
    // Words that stand up to twelve characters before the title and behind the number are said of it.
    [`废止一二三四五六七八九十${WRONG}`, 0],
    [`废止一二三四五六七八九十百${WRONG}`, 1],
    [`${WRONG}一二三四五六七八九十废止`, 0],
    [`${WRONG}一二三四五六七八九十百废止`, 1],
    [`2008年起施行${WRONG}`, 0],
  ])('is not asked of the old text itself: %s', (words, count) => {
    expect(told(`${words}。`)).toHaveLength(count);
  });

  it('stands where the title begins and the number ends', () => {
    const input = inputWith(`贯彻${WRONG}，做好公开。又按国令711号${REGULATION}办理。`);
    expect(citations(input).map(({ span }) => input.text.slice(...span))).toEqual([
      WRONG,
      `国令711号${REGULATION}`,
    ]);
  });
});

describe('the number of a notice', () => {
  const FORMAT = '《关于印发<政府信息公开工作年度报告格式>的通知》';
  const OLD = '《关于政府信息公开工作年度报告有关事项的通知》';
  const FEES = '《政府信息公开信息处理费管理办法》';

  it.each([
    [`${FORMAT}(国办公开办函〔2021〕30号)`, ['国办公开办函〔2021〕30号 right']],
    [`${FORMAT}(国办公开办函[2021]30号)`, ['国办公开办函[2021]30号 right']],
    [`${FORMAT}(国办公开办函 2021 30 号)`, ['国办公开办函 2021 30 号 right']],
    [`${FORMAT}(国办公开办函【2021】 30号)`, ['国办公开办函【2021】 30号 right']],
    [`${FORMAT}(国办公开办函〔2021〕3号)`, ['国办公开办函〔2021〕3号 wrong']],
    [`${FORMAT}(国办公开办函〔2021〕300号)`, ['国办公开办函〔2021〕300号 wrong']],
    [`${FORMAT}(国办发〔2021〕30号)`, ['国办发〔2021〕30号 wrong']],
    [`${FORMAT}(国办〔2021〕30号)`, ['国办〔2021〕30号 wrong']],
    [`${FORMAT}(国办公开办函〔2019〕60号)`, ['国办公开办函〔2019〕60号 wrong, older']],
    [`${FORMAT}(国办公开办函〔2019〕 60号)`, ['国办公开办函〔2019〕 60号 wrong, older']],
    [`${FORMAT}(国办公开办函〔2019〕61号)`, ['国办公开办函〔2019〕61号 wrong']],
    [`${FORMAT}(国办公开办函)`, ['— wrong']],
    [`${FORMAT}(川府办函〔2021〕30号)`, []],
    [`${FORMAT}(见国办公开办函〔2021〕30号)`, []],
    [`${FORMAT}()`, []],
    [`${FORMAT}，(国办公开办函〔2021〕30号)`, ['国办公开办函〔2021〕30号 right']],
    [`${FORMAT}这个通知(国办公开办函〔2021〕30号)`, []],
    [`${OLD}(国办公开办函〔2019〕60号)`, ['国办公开办函〔2019〕60号 wrong, older']],
    [`${OLD}(国办公开办函〔2021〕30号)`, ['国办公开办函〔2021〕30号 right']],
    [`${FEES}(国办函〔2020〕109号)`, ['国办函〔2020〕109号 right']],
    [`${FEES}(国办函〔2020〕10号)`, ['国办函〔2020〕10号 wrong']],
    ['《政府信息公开信息处理费管理办法的通知》(国办函〔2020〕19号)', ['国办函〔2020〕19号 wrong']],
  ])('%s', (words, expected) => expect(told(`按照${words}。`)).toEqual(expected));

  it.each([
    [2021, `${FORMAT}(国办公开办函〔2019〕60号)`, ['国办公开办函〔2019〕60号 wrong, older']],
    [2020, `${FORMAT}(国办公开办函〔2019〕60号)`, ['国办公开办函〔2019〕60号 right']],
    [2020, `${FORMAT}(国办公开办函〔2019〕66号)`, ['国办公开办函〔2019〕66号 wrong']],
    // Another notice, of another year.
    [2020, `${FORMAT}(国办公开办函〔2018〕60号)`, []],
    [2020, `${FORMAT}(国办函〔2019〕60号)`, []],
    [2020, `${OLD}(国办公开办函〔2019〕60号)`, ['国办公开办函〔2019〕60号 right']],
    [2020, `${OLD}(国办公开办函〔2018〕14号)`, []],
    [2021, `${OLD}(国办公开办函〔2018〕14号)`, ['国办公开办函〔2018〕14号 wrong']],
  ])('is that of the notice for the report of %s: %s', (year, words, expected) =>
    expect(told(`按照${words}。`, year)).toEqual(expected),
  );

  it('names the work and the right number', () => {
    const [one, two, three] = citations(
      inputWith(
        `按照${FEES}(国办函〔2020〕10号)、${FORMAT}(国办公开办函〔2021〕3号)和${REGULATION}(国令第7号)。`,
      ),
    );
    expect([one, two, three].map((each) => each?.work.number)).toEqual([
      '国办函〔2020〕109号',
      '国办公开办函〔2021〕30号',
      '国务院令第711号',
    ]);
  });
});
