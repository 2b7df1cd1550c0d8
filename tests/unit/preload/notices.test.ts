import { describe, expect, it } from 'vitest';
import { makeNotices } from '../../../preload/notices';
import type { Notice } from '../../../shared/contract/calls';

const IMPORTS = ['importQueued', 'importReading', 'importEnded'] as const;
const queued: Notice = { kind: 'importQueued', batch: 0, names: ['年报.docx'] };
const ended = { kind: 'importEnded', batch: 0 } as const;
const changed = { kind: 'casesChanged', left: 0 } as const;

describe('makeNotices', () => {
  it('tells each listener what it listens to, until it leaves', () => {
    const { tell, onNotice } = makeNotices();
    const heard: Notice[] = [];
    const leave = onNotice(['casesChanged'], (notice) => heard.push(notice));
    tell(changed);
    tell(ended);
    leave();
    tell(changed);
    expect(heard).toEqual([changed]);
  });

  it('keeps what it is told of imports for the first that listens to that, in order', () => {
    const { tell, onNotice } = makeNotices();
    const [before, first, second]: [Notice[], Notice[], Notice[]] = [[], [], []];
    onNotice(['vaultChanged'], (notice) => before.push(notice));
    tell(queued);
    onNotice(['casesChanged'], (notice) => before.push(notice));
    tell(ended);
    onNotice(IMPORTS, (notice) => first.push(notice));
    onNotice(IMPORTS, (notice) => second.push(notice));
    expect(before).toEqual([]);
    expect(first).toEqual([queued, ended]);
    expect(second).toEqual([]);
  });

  it('does not keep what is asked for anyhow', () => {
    const { tell, onNotice } = makeNotices();
    const heard: Notice[] = [];
    tell(changed);
    onNotice(['casesChanged'], (notice) => heard.push(notice));
    expect(heard).toEqual([]);
  });
});
