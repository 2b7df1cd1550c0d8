import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../../../renderer/features/workspace/source/marked-text';
import type { SourceMark } from '../../../../renderer/features/workspace/source/source-marks';

function draw(text: string, marks: readonly SourceMark[]): HTMLElement {
  const place = document.createElement('p');
  place.innerHTML = renderToStaticMarkup(
    <MarkedText text={text} span={[0, text.length]} marks={marks} />,
  );
  return place;
}

describe('MarkedText', () => {
  it('shows what looks like markup as the text that it is', () => {
    const text = '<img src=x onerror=alert(1)> & <script>1</script>';
    const drawn = draw(text, [{ kind: 'chosen', span: [3, 9], place: 0 }]);
    expect(drawn.textContent).toBe(text);
    expect(drawn.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('names findings, the chosen place and a stop for the keyboard', () => {
    const drawn = draw('共公开14249条。', [
      { kind: 'number', span: [3, 9], fact: 7, status: 'agrees' },
      { kind: 'finding', span: [3, 9], findingId: 'f1', severity: 'error', dismissed: false },
      { kind: 'chosen', span: [3, 9], place: 2 },
    ]);
    const marks = drawn.querySelectorAll<HTMLElement>('[data-testid="source-mark"]');
    expect(marks).toHaveLength(1);
    expect(marks[0]?.textContent).toBe('14249条');
    expect(marks[0]?.dataset).toMatchObject({ finding: 'f1', chosen: '2', role: 'chosen' });
    expect(marks[0]?.getAttribute('role')).toBe('button');
    expect(marks[0]?.className).toContain('m-error');
  });

  it('stops the keyboard once at a mark that is cut in two', () => {
    const drawn = draw('一二三四五', [
      { kind: 'finding', span: [0, 5], findingId: 'f1', severity: 'info', dismissed: false },
      { kind: 'chosen', span: [2, 3], place: 0 },
    ]);
    expect(drawn.querySelectorAll('span')).toHaveLength(3);
    expect(drawn.querySelectorAll('[data-stop]')).toHaveLength(1);
  });

  it('does not show a dismissed finding as an error', () => {
    const drawn = draw('14条', [
      { kind: 'finding', span: [0, 3], findingId: 'f1', severity: 'error', dismissed: true },
    ]);
    expect(drawn.firstElementChild?.className).toBe('m-finding m-dismissed');
  });
});
