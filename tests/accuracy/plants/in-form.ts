import type { CellRef, SectionId } from '../../../shared/report/annual-report';
import type { TableId } from '../../../shared/report/form';
import { misprint } from '../../generator/written-labels';
import type { Random } from '../../generator/random';
import { allMarks, draftOf, withTexts, type Draft } from '../draft';
import { isInBars } from '../laid';
import { isMark, said, textOf, withValue, type Mark } from '../marked-text';
import {
  linkOf,
  marksIn,
  oneOf,
  plantCells,
  plantValue,
  type Place,
  type PlantKind,
} from './plant';

const NOWHERE: readonly Place[] = [{ kind: 'nowhere' }];

const ofRole = (draft: Draft, role: string): readonly Mark[] =>
  allMarks(draft).filter((mark) => mark.role === role);

/** The year of last year's report left standing in all marks of a role. */
const lastYear =
  (role: string): PlantKind['plant'] =>
  (draft) => {
    const years = ofRole(draft, role);
    const pairs = new Map(years.map((mark) => [mark, withValue(mark, draft.year - 1)]));
    if (pairs.size === 0) return null;
    const others = [...ofRole(draft, 'titleYear'), ...ofRole(draft, 'periodYear')];
    return {
      draft: withTexts(draft, (pieces) =>
        pieces.map((piece) => (isMark(piece) ? (pairs.get(piece) ?? piece) : piece)),
      ),
      places: [...pairs.values(), ...others.filter((mark) => !pairs.has(mark))].map((mark) => ({
        kind: 'mark',
        mark,
      })),
      observable: true,
      told: `${role} ${draft.year} → ${draft.year - 1}`,
    };
  };

const sectionMissing: PlantKind['plant'] = (draft, random) => {
  const gone = random.pick<SectionId>([
    'activeDisclosure',
    'applications',
    'reviewLitigation',
    'problems',
    'other',
  ]);
  const sections = draft.sections.filter((id) => id !== gone);
  return {
    draft: { ...draft, sections },
    places: NOWHERE,
    observable: true,
    told: `without ${gone}`,
  };
};

/** `三、` and what comes before the words; a letter of the words is wrong. */
function misprinted(heading: string, random: Random): string {
  const lead = /^.\s*[、．.]\s*/.exec(heading)?.[0] ?? '';
  return `${lead}${misprint(heading.slice(lead.length), random)}`;
}

/** `其他需要报告事项` without 的, `主要问题改进情况` without 及: letters that another organ's heading does without as well. */
const isWording = (heading: string, right: string): boolean => {
  const bare = (words: string): string => words.replace(/[的及和与]/g, '');
  return heading.length < right.length && bare(heading) === bare(right);
};

const headingMisprint: PlantKind['plant'] = (draft, random) => {
  const id = random.pick<SectionId>([
    'activeDisclosure',
    'applications',
    'reviewLitigation',
    'problems',
    'other',
  ]);
  const heading = misprinted(draft.headings[id], random);
  const right = draft.headings[id];
  if (heading === right) return null;
  return {
    draft: { ...draft, headings: { ...draft.headings, [id]: heading } },
    places: [{ kind: 'words', words: heading }],
    observable: !isWording(heading, right),
    told: `${right} → ${heading}`,
  };
};

const declaredWrong: PlantKind['plant'] = (draft, random) => {
  const counts = allMarks(draft).filter((mark) => linkOf(mark, 'ordinals', 'declared'));
  const mark = oneOf(random, [...counts, ...ofRole(draft, 'declaredSections')]);
  return !mark || mark.value === null
    ? null
    : plantValue(draft, mark, mark.value + random.pick([-1, 1]));
};

const ordinalSkipped: PlantKind['plant'] = (draft, random) => {
  const first = oneOf(
    random,
    allMarks(draft).filter((mark) => linkOf(mark, 'ordinals', 'ordinal') && mark.value === 1),
  );
  const group = first && linkOf(first, 'ordinals', 'ordinal');
  const ordinals = group
    ? marksIn(draft, group).filter((mark) => linkOf(mark, 'ordinals', 'ordinal'))
    : [];
  const last = ordinals.at(-1);
  if (!last || ordinals.length < 3) return null;
  return plantValue(draft, last, (last.value ?? 0) + random.pick([-1, 1]));
};

const noFeeStatement: PlantKind['plant'] = (draft) =>
  draft.year < 2021
    ? null
    : {
        draft: {
          ...draft,
          paragraphs: { ...draft.paragraphs, other: [said`无其他需要报告的事项。`] },
        },
        places: NOWHERE,
        observable: true,
        told: 'without a word on fees',
      };

const WRONG_NUMBERS: readonly (readonly [string, string])[] = [
  ['711号', '771号'],
  ['711号', '492号'],
  ['〔2021〕30号', '〔2021〕13号'],
  ['〔2021〕30号', '〔2019〕60号'],
  ['〔2019〕60号', '〔2019〕66号'],
];

const documentNumber: PlantKind['plant'] = (draft, random) => {
  const found = ofRole(draft, 'documentNumber').flatMap((mark) =>
    WRONG_NUMBERS.flatMap(([right, wrong]) =>
      mark.words.includes(right) ? [{ mark, right, wrong }] : [],
    ),
  );
  const one = oneOf(random, found);
  if (!one) return null;
  const wrong = { ...one.mark, words: one.mark.words.replace(one.right, one.wrong) };
  return {
    draft: withTexts(draft, (pieces) =>
      pieces.map((piece) => (piece === one.mark ? wrong : piece)),
    ),
    places: [{ kind: 'mark', mark: wrong }],
    observable: true,
    told: `${one.mark.words} → ${wrong.words}`,
  };
};

/** A line of bars is filled up at its end, and where it is, a blank cell of table two may as well have stood before the values. */
function isLostInBars(draft: Draft, { table, row, column }: CellRef): boolean {
  const columns = Object.keys(draft.values[table][row] ?? {});
  const isLast = columns.length > 1 && column === columns.at(-1);
  return isInBars(draft) && table === 'activeDisclosure' && isLast;
}

const blankCell: PlantKind['plant'] = (draft, random) => {
  const table = random.pick<TableId>([
    'applications',
    'applications',
    'reviewLitigation',
    'activeDisclosure',
  ]);
  const row = oneOf(random, Object.keys(draft.values[table])) ?? '';
  const column = oneOf(random, Object.keys(draft.values[table][row] ?? {})) ?? '';
  const cell = { table, row, column };
  return plantCells(draft, [[cell, '']], !isLostInBars(draft, cell));
};

/** Words by which a reader sees that the aspect is told of, under whatever head: what is done with documents is management. */
const NAMED_BY = {
  management: /信息管理|规范性文件|三审|审核|审查|清理|公开属性/,
  platforms: /平台|新媒体|专栏|专区|栏目|编发政府公报/,
  supervision: /监督|考核|评议|评估|检查|抽查|通报|培训/,
} as const;

const aspectMissing: PlantKind['plant'] = (draft, random) => {
  // The notice of 2019 names no aspects.
  if (draft.year < 2021) return null;
  const gone = random.pick<keyof typeof NAMED_BY>(['management', 'platforms', 'supervision']);
  const aspects = draft.aspects.filter(({ name }) => name !== gone);
  if (aspects.some(({ head }) => head === null)) return null;
  const rest = aspects
    .flatMap(({ head, paragraphs }) => [head ?? '', ...paragraphs.map(textOf)])
    .join('');
  return {
    draft: { ...draft, aspects },
    places: NOWHERE,
    observable: !NAMED_BY[gone].test(rest),
    told: `without ${gone}`,
  };
};

const oldForm: PlantKind['plant'] = (draft) =>
  draft.year < 2022
    ? null
    : {
        draft: draftOf(draft.seed, { activeForm: '2019' }),
        places: NOWHERE,
        observable: true,
        told: 'table two of 2019',
      };

const countyRegulations: PlantKind['plant'] = (draft, random) => {
  // An organ of a city may give the city's own.
  if (/市/.test(draft.unit) || draft.forms.activeDisclosure !== '2021') return null;
  const column = random.pick(['made', 'inForce']);
  return plantCells(draft, [
    [{ table: 'activeDisclosure', row: 'regulations', column }, String(random.int(1, 6))],
  ]);
};

const kind = (id: string, rules: RegExp, plant: PlantKind['plant']): PlantKind => ({
  id,
  group: 'form',
  rules,
  plant,
});

/** What the form asks for and the report has not, or has otherwise. */
export const IN_FORM: readonly PlantKind[] = [
  kind('year: of the period', /^(?:S-(?:PERIOD|YEAR))$/, lastYear('periodYear')),
  kind('year: of the title', /^(?:S-(?:PERIOD|YEAR|TITLE))$/, lastYear('titleYear')),
  kind('section missing', /^S-SECTIONS$/, sectionMissing),
  kind('heading misprinted', /^(?:S-(?:TITLE|SECTIONS|DOUBLED-WORDS))$/, headingMisprint),
  kind('declared number of parts', /^S-(?:DECLARED-(?:PARTS|ITEMS)|ORDINALS)$/, declaredWrong),
  kind('ordinal skipped or repeated', /^S-ORDINALS$/, ordinalSkipped),
  kind('no word on fees', /^S-FEE-STATEMENT$/, noFeeStatement),
  kind('document number', /^S-DOCUMENT-NUMBER$/, documentNumber),
  kind('blank cell', /^T-BLANKS$/, blankCell),
  kind('aspect of section one missing', /^S-ASPECTS$/, aspectMissing),
  kind('table two of the old form', /^S-FORM(?:-MIXED)?$/, oldForm),
  kind('规章 in a county', /^T2-REGULATIONS$/, countyRegulations),
];
