import { act, useRef, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingsList } from '../../../../renderer/features/workspace/panel/findings-list';
import type { Selection } from '../../../../renderer/features/workspace/selection';
import type { CaseView } from '../../../../shared/contract/case-view';
import { caseView } from '../../builders/case-view';
import { mounted } from '../mounted';
import { ReviewAround } from './review-around';

const sample = caseView();
const [finding] = sample.audit.findings;
if (!finding) throw new Error('the sample has a finding');

const withFindings = (count: number): CaseView => ({
  ...sample,
  audit: {
    ...sample.audit,
    findings: Array.from({ length: count }, (_, at) => ({ ...finding, id: `f${at}` })),
  },
});

interface Props {
  readonly view: CaseView;
  readonly selection: Selection | null;
}

function Panel({ view, selection }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  return (
    <ReviewAround view={view} selection={selection}>
      <div ref={pane} role="tabpanel" tabIndex={0}>
        <FindingsList paneRef={pane} />
      </div>
    </ReviewAround>
  );
}

const panel = (count: number, selection: Selection | null = null): ReactElement => (
  <Panel view={withFindings(count)} selection={selection} />
);

const lines = (place: HTMLElement): HTMLElement[] => [...place.querySelectorAll('li')];

const scroller = (place: HTMLElement): HTMLElement => {
  const pane = place.querySelector<HTMLElement>('[role="tabpanel"]');
  if (!pane) throw new Error('no panel');
  return pane;
};

const scrollTo = (pane: HTMLElement, top: number): void =>
  act(() => {
    pane.scrollTop = top;
    pane.dispatchEvent(new Event('scroll'));
  });

/** What is not laid out has no height, and counts as hidden. */
function laidOut(this: HTMLElement): number {
  return this.matches('[role="tabpanel"]') ? 800 : 0;
}

describe('the list of findings', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(laidOut);
  });
  afterEach(() => vi.restoreAllMocks());

  it('draws every line of an ordinary report', async () => {
    const place = await mounted(panel(100));
    expect(lines(place)).toHaveLength(100);
  });

  it('draws of a long list only what is in sight, and says where in the whole it stands', async () => {
    const place = await mounted(panel(1000));
    expect(lines(place).length).toBeLessThan(60);
    expect(lines(place)[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(lines(place)[0]?.getAttribute('aria-setsize')).toBe('1000');
  });

  it('draws the lines that scrolling brings into sight', async () => {
    const place = await mounted(panel(1000));
    scrollTo(scroller(place), 34 * 500);
    const places = lines(place).map((each) => Number(each.getAttribute('aria-posinset')));
    expect(places).toContain(501);
    expect(places).not.toContain(1);
    expect(places.length).toBeLessThan(60);
  });

  it('scrolls to the chosen line, which was not drawn', async () => {
    const selection = { kind: 'finding', findingId: 'f700' } as const;
    const place = await mounted(panel(1000, selection));
    scrollTo(scroller(place), scroller(place).scrollTop);
    expect(place.querySelector('[aria-current="true"]')?.getAttribute('data-finding')).toBe('f700');
  });

  it('keeps the focus in the list when its line is drawn no more', async () => {
    const place = await mounted(panel(1000));
    place.querySelector<HTMLElement>('[data-finding="f3"]')?.focus();
    scrollTo(scroller(place), 34 * 500);
    expect(document.activeElement).toBe(scroller(place));
  });
});
