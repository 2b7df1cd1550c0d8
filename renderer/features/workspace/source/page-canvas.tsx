import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';

/** A page that would need more dots is drawn more coarsely: 16 million take 64 MB. */
const MAX_DOTS = 16_000_000;

/** Draws a page as wide as the canvas is shown; the answer stops it. */
function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  onDone: (drawn: boolean) => void,
): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  const run = async (): Promise<void> => {
    const page = await pdf.getPage(number + 1);
    if (stopped) return;
    const natural = page.getViewport({ scale: 1 });
    const wanted = (width * window.devicePixelRatio) / natural.width;
    const most = Math.sqrt(MAX_DOTS / (natural.width * natural.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
    page.cleanup();
  };
  run().then(
    () => !stopped && onDone(true),
    () => !stopped && onDone(false),
  );
  return () => {
    stopped = true;
    stop();
    // Frees the dots at once.
    canvas.width = 0;
    canvas.height = 0;
  };
}

interface Props {
  readonly pdf: PDFDocumentProxy;
  /** Counts from 0. */
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
}

type Drawn = 'drawing' | 'drawn' | 'failed';

/** A page as the file draws it; where that fails, a sentence in its place. */
export function PageCanvas({ pdf, number, width }: Props): ReactElement {
  const t = useWords();
  const ref = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<Drawn>('drawing');
  useEffect(() => {
    const { current: canvas } = ref;
    if (!canvas || width === 0) return undefined;
    return draw(pdf, number, canvas, width, (done) => setDrawn(done ? 'drawn' : 'failed'));
  }, [pdf, number, width]);
  return (
    <>
      <canvas ref={ref} key={width} data-drawn={drawn} aria-hidden="true" />
      {drawn === 'failed' ? <p className="page-note">{t(deskMessages.pageNotDrawn)}</p> : null}
    </>
  );
}
