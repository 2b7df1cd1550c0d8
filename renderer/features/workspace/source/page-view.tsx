import { useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Box, Page } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { chosenUnread } from '../chosen-cells';
import { useChoice } from '../choosing';
import { useChosenCells } from '../use-chosen-cells';
import { useReview } from '../review-context';
import { sharesOf } from './page-boxes';
import { PageCanvas } from './page-canvas';
import { pageContents, type PageBlock } from './page-content';
import { PageMarks } from './page-marks';
import { openPdf, type OpenPdf } from './page-pdf';
import type { MarksByBlock, SourceMark } from './source-marks';
import './page.css';

const NO_MARKS: readonly SourceMark[] = [];

type Opened = OpenPdf['document'] | 'opening' | 'failed';

/** The file of a case, open as long as its pages are shown. */
function usePdf(caseId: string): Opened {
  const [opened, setOpened] = useState<Opened>('opening');
  useEffect(() => {
    let gone = false;
    let close = (): void => undefined;
    openPdf(caseId).then(
      (pdf) => {
        if (gone) pdf.close();
        else {
          ({ close } = pdf);
          setOpened(pdf.document);
        }
      },
      () => {
        if (!gone) setOpened('failed');
      },
    );
    return () => {
      gone = true;
      close();
    };
  }, [caseId]);
  return opened;
}

/** How wide an element is, and whether it can be seen or will be soon. */
function useNear(ref: RefObject<HTMLElement | null>): { near: boolean; width: number } {
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current: element } = ref;
    if (!element) return undefined;
    const root = element.closest('.pane-body');
    const seen = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root, rootMargin: '100% 0px' },
    );
    const sized = new ResizeObserver(() => setWidth(element.clientWidth));
    seen.observe(element);
    sized.observe(element);
    return () => {
      seen.disconnect();
      sized.disconnect();
    };
  }, [ref]);
  return { near, width };
}

interface PageProps {
  readonly page: Page;
  /** Counts from 0. */
  readonly number: number;
  readonly blocks: readonly PageBlock[];
  readonly marks: MarksByBlock;
  readonly pdf: Opened;
}

const sheetOf = ({ width, height }: PageProps['page']): Box => [0, 0, width, height];

/** A page: the drawing of it while it is near, the marks always, so that they can be gone to. */
function PageSheet({ page, number, blocks, marks, pdf }: PageProps): ReactElement {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const { near, width } = useNear(ref);
  const { view, index } = useReview();
  const { selection } = useChoice();
  const { text, pages } = view.document;
  const cells = useChosenCells();
  return (
    <div
      ref={ref}
      className="page-sheet"
      data-page={number}
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
      role="group"
      aria-label={t(deskMessages.sourcePage, { page: number + 1, of: pages.length })}
    >
      {near && typeof pdf === 'object' ? (
        <PageCanvas pdf={pdf} number={number} width={width} />
      ) : null}
      {pdf === 'failed' ? <p className="page-note">{t(deskMessages.pageNotDrawn)}</p> : null}
      {page.hasNoText ? <p className="page-note">{t(deskMessages.pageHasNoText)}</p> : null}
      {blocks.map((block) => (
        <div
          key={block.at}
          className="page-block"
          data-block={block.at}
          tabIndex={-1}
          style={sharesOf(block.box, sheetOf(page))}
        >
          <PageMarks
            {...{ text, block, index, chosenCells: cells }}
            marks={marks[block.at] ?? NO_MARKS}
            chosenUnread={chosenUnread(selection, block.at)}
          />
        </div>
      ))}
    </div>
  );
}

/** The pages of the file as they are, with the marks over them. */
export function PageView({ marks }: { readonly marks: MarksByBlock }): ReactElement {
  const { view } = useReview();
  const pdf = usePdf(view.caseId);
  const contents = useMemo(() => pageContents(view.document), [view.document]);
  return (
    <>
      {view.document.pages.map((page, number) => (
        <PageSheet key={number} {...{ page, number, marks, pdf }} blocks={contents[number] ?? []} />
      ))}
    </>
  );
}
