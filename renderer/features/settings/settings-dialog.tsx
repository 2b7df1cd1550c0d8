import { Alert, Button, Checkbox, Radio } from 'antd';
import { useState, type ReactElement } from 'react';
import {
  TEXT_SIZES,
  type Settings,
  type TextSize,
  type Theme,
} from '../../../shared/contract/settings';
import { deskMessages } from '../../../shared/i18n/desk';
import { tidied } from '../../../shared/i18n/templates';
import type { Lang } from '../../../shared/lib/localised';
import { Dialog } from '../../ui/dialog';
import { LeaveDialog } from '../../ui/leave-dialog';
import { TextField } from '../../ui/text-field';
import { useWords, type Words } from '../../ui/words';
import { IdentitySettings } from './identity-settings';
import { TemplatesSettings } from './templates-settings';
import { PasswordSettings } from './password-settings';

interface Props {
  readonly settings: Settings;
  /** Answers whether they are kept. */
  readonly onSave: (change: Partial<Settings>) => Promise<boolean>;
  /** Shows the deleted cases. */
  readonly onDeleted: () => void;
  readonly onLock: () => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly draft: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly problem: string | null;
  readonly save: () => Promise<void>;
  /** Whether something differs from what is kept. */
  readonly changed: boolean;
}

/** What the dialog changes; the panes are moved in the review. */
const changeOf = ({ lang, inspector, theme, textSize, judging }: Settings): Partial<Settings> => ({
  lang,
  inspector,
  theme,
  textSize,
  judging,
});

function useDraft(t: Words, { settings, onSave, onClose }: Props): Draft {
  const [draft, setDraft] = useState(settings);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const inspector = draft.inspector.trim();
    const { judging } = draft;
    const kept = { ...judging, templates: tidied(judging.templates) };
    if (inspector === '') setProblem(t(deskMessages.settingsInspectorEmpty));
    else if (await onSave(changeOf({ ...draft, inspector, judging: kept }))) onClose();
    else setProblem(t(deskMessages.settingsNotSaved));
  };
  const change = (part: Partial<Settings>): void => setDraft((now) => ({ ...now, ...part }));
  const changed = JSON.stringify(changeOf(draft)) !== JSON.stringify(changeOf(settings));
  return { draft, change, problem, save, changed };
}

const THEME_WORDS = {
  system: deskMessages.themeSystem,
  light: deskMessages.themeLight,
  dark: deskMessages.themeDark,
  contrast: deskMessages.themeContrast,
} as const satisfies Readonly<Record<Theme, unknown>>;

/** How the window looks. */
function LookFields({ draft, change }: Pick<Draft, 'draft' | 'change'>): ReactElement {
  const t = useWords();
  return (
    <>
      <fieldset data-testid="theme">
        <legend>{t(deskMessages.settingsTheme)}</legend>
        <Radio.Group
          value={draft.theme}
          options={(Object.keys(THEME_WORDS) as Theme[]).map((value) => ({
            value,
            label: t(THEME_WORDS[value]),
          }))}
          onChange={(event) => change({ theme: event.target.value as Theme })}
        />
      </fieldset>
      <fieldset data-testid="text-size">
        <legend>{t(deskMessages.settingsTextSize)}</legend>
        <Radio.Group
          value={draft.textSize}
          options={TEXT_SIZES.map((value) => ({
            value,
            label: t(deskMessages.textSize, { percent: value }),
          }))}
          onChange={(event) => change({ textSize: event.target.value as TextSize })}
        />
      </fieldset>
      <p className="hint">{t(deskMessages.settingsZoomHint)}</p>
    </>
  );
}

function SettingsForm({ draft, change, problem, save }: Draft): ReactElement {
  const t = useWords();
  return (
    <form
      className="dialog-form"
      data-testid="settings-dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t(deskMessages.settingsLanguage)}</legend>
        <Radio.Group
          value={draft.lang}
          onChange={(event) => change({ lang: event.target.value as Lang })}
        >
          <Radio value="zh-CN">中文</Radio>
          <Radio value="en">English</Radio>
        </Radio.Group>
      </fieldset>
      <LookFields draft={draft} change={change} />
      <TextField
        label={t(deskMessages.settingsInspector)}
        testId="inspector"
        value={draft.inspector}
        onChange={(inspector) => change({ inspector })}
      />
      <p className="hint">{t(deskMessages.settingsInspectorHint)}</p>
      {problem === null ? null : <Alert type="error" showIcon title={problem} />}
    </form>
  );
}

function JudgingForm({ draft, change }: Draft): ReactElement {
  const t = useWords();
  const { judging } = draft;
  return (
    <>
      <h3>{t(deskMessages.settingsJudging)}</h3>
      <Checkbox
        data-testid="next-after-decision"
        checked={judging.nextAfterDecision}
        onChange={(event) =>
          change({ judging: { ...judging, nextAfterDecision: event.target.checked } })
        }
      >
        {t(deskMessages.settingsNextAfter)}
      </Checkbox>
      <TemplatesSettings
        changes={judging.templates}
        onChange={(templates) => change({ judging: { ...judging, templates } })}
      />
    </>
  );
}

/** Language, looks, the inspector's name, how they judge, and the signing identity. */
export function SettingsDialog(props: Props): ReactElement {
  const t = useWords();
  const draft = useDraft(t, props);
  const [leaving, setLeaving] = useState(false);
  const leave = (): void => {
    if (draft.changed) setLeaving(true);
    else props.onClose();
  };
  return (
    <Dialog
      title={t(deskMessages.settings)}
      onClose={leave}
      footer={
        <>
          <Button onClick={props.onClose}>{t(deskMessages.cancel)}</Button>
          <Button type="primary" data-testid="save-settings" onClick={() => void draft.save()}>
            {t(deskMessages.save)}
          </Button>
        </>
      }
    >
      <SettingsForm {...draft} />
      <JudgingForm {...draft} />
      <h3>{t(deskMessages.settingsIdentity)}</h3>
      <IdentitySettings />
      <h3>{t(deskMessages.passwordTitle)}</h3>
      <PasswordSettings onLock={props.onLock} />
      <h3>{t(deskMessages.deletedTitle)}</h3>
      <Button data-testid="deleted-cases" onClick={props.onDeleted}>
        {t(deskMessages.deletedOpen)}
      </Button>
      {leaving ? <LeaveDialog onStay={() => setLeaving(false)} onLeave={props.onClose} /> : null}
    </Dialog>
  );
}
