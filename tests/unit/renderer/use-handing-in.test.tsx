import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHandingIn } from '../../../renderer/use-handing-in';

type HandingIn = ReturnType<typeof useHandingIn>;

let root: Root;
let now: HandingIn;
const imported: (readonly File[])[] = [];
const importFiles = (files: readonly File[]): void => void imported.push(files);

function Open({ caseId }: { readonly caseId: string | null }): null {
  const handing = useHandingIn(caseId, importFiles);
  now = handing;
  return null;
}

const open = (caseId: string | null): void => act(() => root.render(<Open caseId={caseId} />));
const file = (name: string): File => new File(['x'], name);
const asked = (): string | undefined => now.handingIn.handedIn?.name;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  imported.length = 0;
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('asks about a file in the case that was open when it came, and in no other', () => {
  open('a');
  act(() => now.onDrop([file('更正.docx')]));
  expect(asked()).toBe('更正.docx');
  open('b');
  expect(asked()).toBeUndefined();
  open(null);
  expect(asked()).toBeUndefined();
  open('a');
  expect(asked()).toBe('更正.docx');
});

it('takes no answer for one case as that for another', () => {
  open('a');
  const { onHandIn } = now.handingIn;
  act(() => now.onDrop([file('a.docx')]));
  open('b');
  act(() => now.onDrop([file('b.docx')]));
  act(() => onHandIn(null));
  expect(asked()).toBe('b.docx');
  act(() => now.handingIn.onHandIn(null));
  expect(asked()).toBeUndefined();
});

it('imports what is dropped on no case, or is several', () => {
  open(null);
  act(() => now.onDrop([file('a.docx')]));
  open('a');
  act(() => now.onDrop([file('b.docx'), file('c.docx')]));
  expect(imported.map((files) => files.map(({ name }) => name))).toEqual([
    ['a.docx'],
    ['b.docx', 'c.docx'],
  ]);
  expect(asked()).toBeUndefined();
});
