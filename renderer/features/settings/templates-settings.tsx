import { Button, Input } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { placeholders } from '../../../shared/i18n/fill-template';
import {
  TEMPLATE_USES,
  templatesIn,
  withBuiltIn,
  withoutTemplate,
  withTemplate,
  type Template,
  type TemplateChanges,
  type TemplateUse,
} from '../../../shared/i18n/templates';
import { useWords } from '../../ui/words';
import './templates.css';

const USE_WORDS = {
  dismiss: deskMessages.useDismiss,
  question: deskMessages.useQuestion,
  comment: deskMessages.useComment,
  finding: deskMessages.useFinding,
  advice: deskMessages.useAdvice,
} as const satisfies Record<TemplateUse, unknown>;

interface Props {
  readonly changes: TemplateChanges;
  readonly onChange: (changes: TemplateChanges) => void;
}

function TemplateLine(
  props: Props & { readonly template: Template; readonly at: number },
): ReactElement {
  const t = useWords();
  const { changes, onChange, template, at } = props;
  const name = t(deskMessages.templateName, { use: t(USE_WORDS[template.use]), at });
  return (
    <li className="template-line">
      <Input
        aria-label={name}
        data-testid={`template-${template.use}`}
        maxLength={1000}
        value={template.text}
        onChange={(event) =>
          onChange(withTemplate(changes, { ...template, text: event.target.value }))
        }
      />
      <Button
        size="small"
        aria-label={t(deskMessages.templateRemove, { name })}
        onClick={() => onChange(withoutTemplate(changes, template.id))}
      >
        {t(deskMessages.remove)}
      </Button>
    </li>
  );
}

function UseGroup({ use, changes, onChange }: Props & { readonly use: TemplateUse }): ReactElement {
  const t = useWords();
  const templates = templatesIn(t.lang, changes).filter((each) => each.use === use);
  const add = (): void =>
    onChange(withTemplate(changes, { id: crypto.randomUUID(), use, text: '' }));
  return (
    <details data-testid={`templates-${use}`}>
      <summary>
        {t(USE_WORDS[use])} <span className="count">{templates.length}</span>
      </summary>
      <ol>
        {templates.map((template, index) => (
          <TemplateLine key={template.id} {...{ changes, onChange, template }} at={index + 1} />
        ))}
      </ol>
      <Button size="small" data-testid={`add-template-${use}`} onClick={add}>
        {t(deskMessages.templateAdd)}
      </Button>
    </details>
  );
}

/** The wordings that can be inserted when judging: changed, added, removed, and the built-in ones brought back. */
export function TemplatesSettings({ changes, onChange }: Props): ReactElement {
  const t = useWords();
  const names = placeholders(t.lang).join(' ');
  return (
    <section className="templates" data-testid="templates">
      <h3>{t(deskMessages.templatesTitle)}</h3>
      <p className="hint">{t(deskMessages.templatesHint, { names })}</p>
      {TEMPLATE_USES.map((use) => (
        <UseGroup key={use} {...{ use, changes, onChange }} />
      ))}
      <Button
        size="small"
        data-testid="restore-templates"
        onClick={() => onChange(withBuiltIn(changes))}
      >
        {t(deskMessages.templatesRestore)}
      </Button>
    </section>
  );
}
