/** Brings a place into the middle of its pane, unless it can be seen already. */
export function scrollTo(pane: HTMLElement, target: HTMLElement): void {
  const frame = pane.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  const margin = Math.min(80, frame.height / 4);
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - 8) return;
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Scrolls a pane to a place of the chosen thing: the one that is asked for, or the first in it. */
export function scrollToChosen(pane: HTMLElement, place: number | 'first'): void {
  const selector = place === 'first' ? '[data-chosen]' : `[data-chosen~="${place}"]`;
  const target = pane.querySelector<HTMLElement>(selector);
  if (target) scrollTo(pane, target);
}
