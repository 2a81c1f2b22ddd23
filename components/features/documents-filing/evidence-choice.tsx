import { useLocale, useTranslations } from 'next-intl';
import { DocumentLine } from '@/components/features/documents-filing/document-line';
import { FieldError } from '@/components/forms/field-error';
import { wire } from '@/components/forms/field';
import { Hint } from '@/components/forms/hint';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { toLocale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/platform/form';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  choices: readonly Evidence[];
  chosen: readonly string[];
  /** What usually proves the task, in Vietnamese as the source says it. */
  expected: string | null;
  before: string;
  state: FormState;
}>;

const name = 'documentIds';

/** A form that came back says which boxes were ticked, also when none was. */
function tickedIn({ chosen, state }: Pick<Props, 'chosen' | 'state'>): readonly string[] {
  return Object.keys(state.values).length === 0 ? chosen : (state.values[name] ?? '').split('\n');
}

function Lines({ lines, ticked }: Readonly<{ lines: readonly Evidence[]; ticked: readonly string[] }>) {
  return lines.map((document) => (
    <li key={document.id}>
      <label className="opt">
        <input
          type="checkbox"
          name={name}
          value={document.id}
          defaultChecked={ticked.includes(document.id)}
        />
        <DocumentLine document={document} />
      </label>
    </li>
  ));
}

/** The province's own documents: those already chosen in view, the others behind one press. */
export function EvidenceChoice({ choices, chosen, expected, before, state }: Props) {
  const t = useTranslations('reporting.item');
  const locale = toLocale(useLocale());
  const wiring = wire({ name, state, hint: 'evidence', before });
  const ticked = tickedIn({ chosen, state });
  const near = choices.filter(({ id }) => chosen.includes(id) || ticked.includes(id));
  const others = choices.filter((each) => !near.includes(each));
  return (
    <fieldset className="field" id={wiring.id} tabIndex={-1} {...wiring.aria}>
      <legend className="lab">{t('evidence')}</legend>
      <p className="before" id={wiring.beforeId}>
        {before}
      </p>
      <Hint id={wiring.hintId}>
        {expected === null
          ? t('evidence-hint-plain')
          : t.rich('evidence-hint', { expected, vi: (chunks) => <span lang="vi">{chunks}</span> })}
      </Hint>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      {/* Says that the boxes were shown, also when none is ticked. */}
      <input type="hidden" name={name} value="" />
      {choices.length === 0 ? <p className="small">{t('evidence-none')}</p> : null}
      <ul className="evidence">
        <Lines lines={near} ticked={ticked} />
      </ul>
      {others.length === 0 ? null : (
        <details open={near.length === 0 && others.length <= 6}>
          <summary>{t('evidence-more', { count: others.length })}</summary>
          <ul className="evidence">
            <Lines lines={others} ticked={ticked} />
          </ul>
        </details>
      )}
      <p className="small">
        <a href={href(locale, 'deskDocuments')} target="_blank">
          {t('evidence-library')}
        </a>
      </p>
    </fieldset>
  );
}
