import { Alert, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode, useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { DEFAULT_LOOK, type Settings } from '../shared/contract/settings';
import { deskMessages } from '../shared/i18n/desk';
import { say } from '../shared/i18n/message';
import { assert } from '../shared/lib/assert';
import { App } from './app';
import { LockScreen } from './features/lock/lock-screen';
import { themeOf } from './theme';
import { errorWords } from './ui/error-words';
import { useKeptFocus } from './ui/use-kept-focus';
import { answered } from './ui/settled';
import { LangContext, useWords } from './ui/words';
import { useLook, useMarkedRoot } from './use-look';
import { usePlace } from './use-place';
import { useVault } from './use-vault';
import { useWriting } from './use-writing';
import { Warnings } from './warnings';
import 'antd/dist/antd.css';
import './base.css';

/** Main puts a new one into the page at every load; the theme's variables are the one style written at run time. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

const DEFAULTS: Settings = { lang: 'zh-CN', inspector: '', ...DEFAULT_LOOK };

interface Kept {
  /** `null` until they are known. */
  readonly settings: Settings | null;
  readonly save: (change: Partial<Settings>) => Promise<boolean>;
}

function useSettings(): Kept {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void answered(window.gouji.call('getSettings', {})).then((got) =>
      setSettings(got.ok ? got.value : DEFAULTS),
    );
  }, []);
  const save = useCallback(async (change: Partial<Settings>) => {
    const saved = await answered(window.gouji.call('saveSettings', change));
    if (saved.ok) setSettings(saved.value);
    return saved.ok;
  }, []);
  return { settings, save };
}

/** The app, unless the cases are locked. */
function Inside(props: {
  readonly vault: ReturnType<typeof useVault>;
  readonly app: ReactElement;
}): ReactElement | null {
  const t = useWords();
  const { state, lostText } = props.vault;
  if (state === 'unknown')
    return <Alert type="error" title={errorWords(t, { kind: 'invalidCall' })} />;
  return <Warnings>{state === 'locked' ? <LockScreen lostText={lostText} /> : props.app}</Warnings>;
}

function Root(): ReactElement | null {
  const { settings, save } = useSettings();
  const writing = useWriting();
  const place = usePlace();
  const vault = useVault(writing);
  const { lang } = settings ?? DEFAULTS;
  const look = useLook(settings ?? DEFAULTS);
  const theme = useMemo(() => themeOf(look), [look]);
  useMarkedRoot(look);
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = say(lang, deskMessages.appName);
  }, [lang]);
  if (!settings || vault.state === null) return null;
  return (
    <LangContext value={lang}>
      <ConfigProvider
        locale={lang === 'en' ? enUS : zhCN}
        theme={theme}
        csp={{ nonce }}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
      >
        <Inside
          vault={vault}
          app={<App {...{ settings, writing, place }} onSaveSettings={save} />}
        />
      </ConfigProvider>
    </LangContext>
  );
}

const root = document.getElementById('root');
assert(root, 'the page has no root');
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
