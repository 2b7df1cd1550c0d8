import { describe, expect, it } from 'vitest';
import {
  chordName,
  keyLabel,
  KEYS,
  type Command,
  type KeyScope,
} from '../../../../renderer/ui/keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const commands = Object.keys(KEYS) as Command[];
const keysIn = (...scopes: readonly KeyScope[]): readonly string[] =>
  commands
    .filter((each) => scopes.includes(KEYS[each].scope))
    .flatMap((each) => [...KEYS[each].keys]);

describe('chordName', () => {
  it.each([
    [{ ...plain, key: 'j' }, 'j'],
    [{ ...plain, key: 'J' }, 'j'],
    [{ ...plain, key: 'E', shiftKey: true }, 'Shift+e'],
    [{ ...plain, key: '?', shiftKey: true }, '?'],
    [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+z'],
    [{ ...plain, key: 'z', metaKey: true }, 'Ctrl+z'],
    [{ ...plain, key: 'F6', shiftKey: true }, 'Shift+F6'],
    [{ ...plain, key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
  ])('%j is %s', (chord, name) => {
    expect(chordName(chord)).toBe(name);
  });
});

describe('the table of keys', () => {
  it.each<readonly KeyScope[]>([
    ['everywhere', 'cases'],
    ['everywhere', 'workspace'],
    ['everywhere', 'pane'],
  ])('gives no key two meanings at the same time: %s and %s', (...scopes) => {
    const keys = keysIn(...scopes);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('begins no sequence with a key that does something by itself', () => {
    const keys = keysIn('everywhere', 'cases', 'workspace');
    const firsts = keys.filter((key) => / ./.test(key)).map((key) => key.split(' ')[0]);
    expect(firsts.filter((first) => first !== undefined && keys.includes(first))).toEqual([]);
  });

  it('prints keys as they stand on the keyboard', () => {
    expect(['j', 'Ctrl+Shift+z', 'g l', 'ArrowLeft', ' ', '?'].map(keyLabel)).toEqual([
      'J',
      'Ctrl+Shift+Z',
      'G L',
      '←',
      'Space',
      '?',
    ]);
  });
});
