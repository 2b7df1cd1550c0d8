/** Whether the focus or selected words are in the pane of last year's text: its places are none of this report. */
export function isAtLastYear(pane: Element | null): boolean {
  if (!pane) return false;
  const selection = document.getSelection();
  const selected =
    selection !== null &&
    !selection.isCollapsed &&
    selection.rangeCount > 0 &&
    selection.getRangeAt(0).intersectsNode(pane);
  return selected || pane.contains(document.activeElement);
}
