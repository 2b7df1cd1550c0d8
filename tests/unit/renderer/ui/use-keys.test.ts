import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKeyListener, type KeyHandlers } from '../../../../renderer/ui/use-keys';

describe('makeKeyListener', () => {
  let done: string[] = [];
  const note = (name: string) => () => {
    done.push(name);
  };
  const handlers: KeyHandlers = {
    nextFinding: note('nextFinding'),
    comment: note('comment'),
    back: note('back'),
    listChecks: note('listChecks'),
    confirm: note('confirm'),
  };
  let listener: (event: KeyboardEvent) => void;

  beforeEach(() => {
    done = [];
    document.body.innerHTML =
      '<button>b</button><textarea></textarea><dialog><p tabindex="0">d</p></dialog>';
    listener = makeKeyListener(() => handlers);
    window.addEventListener('keydown', listener);
  });
  afterEach(() => window.removeEventListener('keydown', listener));

  const press = (key: string, on: Element = document.body): boolean =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const element = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };

  it('does what a key says, also with the focus on a button', () => {
    press('j');
    press('m', element('button'));
    expect(done).toEqual(['nextFinding', 'comment']);
  });

  it('locks in the middle of typing and over a dialog; no other key does anything there', () => {
    const lock = makeKeyListener(() => ({ ...handlers, lock: note('lock') }));
    window.addEventListener('keydown', lock);
    const locks = (on: Element): boolean =>
      on.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'l', ctrlKey: true, bubbles: true, cancelable: true }),
      );
    locks(element('textarea'));
    element('dialog').setAttribute('open', '');
    locks(element('dialog p'));
    press('j', element('dialog p'));
    window.removeEventListener('keydown', lock);
    expect(done).toEqual(['lock', 'lock']);
  });

  it('counts a checkbox for no place to type in', () => {
    document.body.innerHTML = '<input type="checkbox"><input type="text">';
    press('j', element('[type="checkbox"]'));
    press('j', element('[type="text"]'));
    expect(done).toEqual(['nextFinding']);
  });

  it('knows sequences, and does not take their second key for itself', () => {
    press('g');
    press('c');
    press('c');
    expect(done).toEqual(['listChecks', 'confirm']);
  });

  it('leaves the second key of a sequence to the listener that knows it, whichever comes first', () => {
    const later = makeKeyListener(() => ({ listUnread: note('listUnread') }));
    const earlier = makeKeyListener(() => ({ nextUnfinished: note('nextUnfinished') }));
    window.addEventListener('keydown', earlier);
    window.addEventListener('keydown', later);
    for (const key of ['g', 'u', 'u']) press(key);
    window.removeEventListener('keydown', earlier);
    window.removeEventListener('keydown', later);
    expect(done).toEqual(['listUnread', 'nextUnfinished']);
  });

  it('takes a key that another listener has used as the end of a sequence', () => {
    const used = (event: KeyboardEvent): void => event.preventDefault();
    press('g');
    window.addEventListener('keydown', used, { capture: true });
    press('q');
    window.removeEventListener('keydown', used, { capture: true });
    press('c');
    expect(done).toEqual(['confirm']);
  });

  it('forgets the beginning of a sequence that does not go on', () => {
    press('g');
    press('q');
    press('l');
    expect(done).toEqual([]);
  });

  it('leaves typing alone', () => {
    press('j', element('textarea'));
    expect(done).toEqual([]);
  });

  it('does nothing behind an open dialog, wherever the focus is', () => {
    element('dialog').setAttribute('open', '');
    press('j', element('dialog p'));
    press('c');
    press('Escape');
    expect(done).toEqual([]);
    element('dialog').removeAttribute('open');
    press('c');
    expect(done).toEqual(['confirm']);
  });

  it('takes the key from the browser only when it does something', () => {
    expect(press('j')).toBe(false);
    expect(press('q')).toBe(true);
  });

  it('leaves a key alone that something else has used', () => {
    element('button').addEventListener('keydown', (event) => event.preventDefault());
    press('j', element('button'));
    expect(done).toEqual([]);
  });
});
