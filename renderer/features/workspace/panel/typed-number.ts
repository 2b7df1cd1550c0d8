/**
 * What was typed for a cell: a number, `null` for a blank, `undefined` for anything else. Full-width digits and
 * thousands separators are what people type here too.
 */
export function typedNumber(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace('−', '-');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
