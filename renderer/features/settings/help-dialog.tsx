import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { keyLabel, KEYS, type Command, type KeyScope } from '../../ui/keys';
import { useWords } from '../../ui/words';

const SCOPES: readonly (readonly [KeyScope, (typeof deskMessages)['keysTitle']])[] = [
  ['workspace', deskMessages.keysWorkspace],
  ['everywhere', deskMessages.keysEverywhere],
  ['cases', deskMessages.keysCases],
  ['pane', deskMessages.keysPane],
];

/** Twins of a key on a Chinese keyboard; they work, but need not be shown. */
const UNPRINTED: readonly string[] = ['？', '、'];

function KeyTable({
  scope,
  title,
}: {
  readonly scope: KeyScope;
  readonly title: string;
}): ReactElement {
  const t = useWords();
  const commands = (Object.keys(KEYS) as Command[]).filter((each) => KEYS[each].scope === scope);
  return (
    <section>
      <h3>{title}</h3>
      <table className="keys">
        <tbody>
          {commands.map((command) => (
            <tr key={command}>
              <th scope="row">
                {KEYS[command].keys
                  .filter((keys) => !UNPRINTED.includes(keys))
                  .map((keys) => (
                    <kbd key={keys}>{keyLabel(keys)}</kbd>
                  ))}
              </th>
              <td>{t(KEYS[command].does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** All keys of the window, from the table that also reads them. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useWords();
  return (
    <Dialog
      wide
      title={t(deskMessages.keysTitle)}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t(deskMessages.close)}</Button>}
    >
      <div
        className="help"
        data-testid="help-dialog"
        tabIndex={0}
        role="group"
        aria-label={t(deskMessages.keysTitle)}
      >
        {SCOPES.map(([scope, title]) => (
          <KeyTable key={scope} scope={scope} title={t(title)} />
        ))}
        <section className="note">
          <p>{t(deskMessages.keysNote)}</p>
          <p>{t(deskMessages.keysDrop)}</p>
          <p>{t(deskMessages.keysSelect)}</p>
          <p>{t(deskMessages.keySplitter)}</p>
        </section>
      </div>
    </Dialog>
  );
}
