import { useState, type CSSProperties, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { Splitter } from '../../../ui/splitter';
import { useWords } from '../../../ui/words';
import { useChoice, usePlaces } from '../choosing';
import { LEAST, useShare, type Share } from './pane-shares';

type PaneId = 'source' | 'tables' | 'panel';

const TITLES = {
  source: deskMessages.sourcePane,
  tables: deskMessages.tablePane,
  panel: deskMessages.panel,
} as const;

interface Shown {
  readonly shown: PaneId;
  readonly show: (pane: PaneId) => void;
}

/** Where there is room for one pane only: that with the focus, or with the place that was asked for. */
function useShown(): Shown {
  const { focus } = useChoice();
  const places = usePlaces();
  const [shown, show] = useState<PaneId>('panel');
  const [stamp, setStamp] = useState(focus.stamp);
  if (stamp !== focus.stamp) {
    setStamp(focus.stamp);
    const place = focus.place === 'first' ? undefined : places[focus.place];
    if (place) show(place.kind === 'text' ? 'source' : 'tables');
  }
  return { shown, show };
}

/** Seen only where there is room for one pane. */
function PaneSwitch({ shown, show }: Shown): ReactElement {
  const t = useWords();
  return (
    <div className="pane-switch" role="group" aria-label={t(deskMessages.paneSwitch)}>
      {(Object.keys(TITLES) as PaneId[]).map((pane) => (
        <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => show(pane)}>
          {t(TITLES[pane])}
        </button>
      ))}
      <KeyHint of="nextPane" />
    </div>
  );
}

function Slot(props: {
  readonly pane: PaneId;
  readonly show: Shown['show'];
  readonly children: ReactElement;
}): ReactElement {
  const { pane, show, children } = props;
  return (
    <div id={`slot-${pane}`} className={`slot slot-${pane}`} onFocus={() => show(pane)}>
      {children}
    </div>
  );
}

interface WidthProps {
  readonly pane: 'source' | 'panel';
  readonly share: Share<number>;
  /** The other of the two panes that the line leaves as it is. */
  readonly other: Share<number>;
}

/** The line beside a pane; the tables give what it takes. */
function WidthSplitter({ pane, share, other }: WidthProps): ReactElement {
  const t = useWords();
  return (
    <Splitter
      label={t(pane === 'source' ? deskMessages.sourceWidth : deskMessages.panelWidth)}
      orientation="vertical"
      side={pane === 'source' ? 'start' : 'end'}
      share={share.share}
      bounds={(size) => [LEAST[pane] / size, 1 - other.share - LEAST.tables / size]}
      controls={`slot-${pane}`}
      onMove={share.move}
      onDone={share.done}
      onReset={share.reset}
    />
  );
}

/** The three panes. They come as elements made outside, so that moving a line does not draw them again. */
export function Panes(props: Readonly<Record<PaneId, ReactElement>>): ReactElement {
  const shown = useShown();
  const source = useShare('source');
  const panel = useShare('panel');
  const style = {
    '--pane-source': `${source.share * 100}%`,
    '--pane-panel': `${panel.share * 100}%`,
  } as CSSProperties;
  const slot = (pane: PaneId): ReactElement => (
    <Slot pane={pane} show={shown.show}>
      {props[pane]}
    </Slot>
  );
  return (
    <main className="panes" data-shown={shown.shown} style={style}>
      <PaneSwitch {...shown} />
      {slot('source')}
      <WidthSplitter pane="source" share={source} other={panel} />
      {slot('tables')}
      <WidthSplitter pane="panel" share={panel} other={source} />
      {slot('panel')}
    </main>
  );
}
