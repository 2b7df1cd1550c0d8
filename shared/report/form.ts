import type { Localised } from '../lib/localised';

/** 2021: 国办公开办函〔2021〕30号, reports of 2021 and later. 2019: 国办公开办函〔2019〕60号, reports of 2019 and 2020. */
export type FormVersion = '2019' | '2021';

export const TABLE_IDS = ['activeDisclosure', 'applications', 'reviewLitigation'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface FormLine {
  readonly id: string;
  /** The statutory words, and their translation. */
  readonly label: Localised;
}

export interface FormRow extends FormLine {
  /** Columns that the form has in this row. */
  readonly columns: readonly string[];
}

export interface FormTable {
  readonly id: TableId;
  readonly version: FormVersion;
  readonly name: Localised;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormLine[];
}
