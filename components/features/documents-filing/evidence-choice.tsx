import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DocumentLine } from '@/components/features/documents-filing/document-line';
import { FindEvidence } from '@/components/features/documents-filing/find-evidence';
import { FieldError } from '@/components/forms/field-error';
import { wire } from '@/components/forms/field';
import { Hint } from '@/components/forms/hint';
import { fewDocuments, findField, isWanted } from '@/lib/features/documents/model/find-evidence';
import { RemarkHere } from '@/components/forms/remark-here';
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
  /** A reviewer's words, when evidence is to be mended. */
  remark?: string | undefined;
  state: FormState;
}>;

const name = 'documentIds';

/** A form that came back says which boxes were ticked, also when none was. */
function tickedIn({ chosen, state }: Pick<Props, 'chosen' | 'state'>): readonly string[] {
  return Object.keys(state.values).length === 0 ? chosen : (state.values[name] ?? '').split('\n');
}

type LinesProps = Readonly<{ lines: readonly Evidence[]; ticked: readonly string[]; wanted?: string }>;

/** What is not looked for stays in the form, so that a box ticked before stays ticked (and is seen). */
function Lines({ lines, ticked, wanted = '' }: LinesProps) {
  return (
    <ul className="evidence">
      {lines.map((document) => (
        <li key={document.id} hidden={!isWanted(document, wanted)}>
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
      ))}
    </ul>
  );
}

type OthersProps = Readonly<{ others: readonly Evidence[]; isFirst: boolean; state: FormState }>;

/** The documents that are not chosen yet, behind one press, and found by a word of theirs. */
function Others({ others, isFirst, state }: OthersProps) {
  const t = useTranslations('reporting.item');
  const [wanted, setWanted] = useState(state.values[findField] ?? '');
  const isFew = others.length <= fewDocuments;
  const count = others.filter((document) => isWanted(document, wanted)).length;
  if (others.length === 0) return null;
  return (
    <>
      {isFew ? null : <FindEvidence wanted={wanted} count={count} onFind={setWanted} />}
      <details open={wanted !== '' || (isFirst && isFew)}>
        <summary>{t('evidence-more', { count })}</summary>
        <Lines lines={others} ticked={[]} wanted={wanted} />
      </details>
    </>
  );
}

/** The province's own documents: those already chosen in view, the others behind one press. */
export function EvidenceChoice({ choices, chosen, expected, before, remark, state }: Props) {
  const t = useTranslations('reporting.item');
  const locale = toLocale(useLocale());
  const wiring = wire({ name, state, hint: 'evidence', before, remark });
  const ticked = tickedIn({ chosen, state });
  const near = choices.filter(({ id }) => chosen.includes(id) || ticked.includes(id));
  const others = choices.filter((each) => !near.includes(each));
  return (
    <fieldset className="field" id={wiring.id} tabIndex={-1} {...wiring.aria}>
      <legend className="lab">{t('evidence')}</legend>
      <p className="before" id={wiring.beforeId}>
        {before}
      </p>
      <RemarkHere id={wiring.remarkId}>{remark}</RemarkHere>
      <Hint id={wiring.hintId}>
        {expected === null
          ? t('evidence-hint-plain')
          : t.rich('evidence-hint', { expected, vi: (chunks) => <span lang="vi">{chunks}</span> })}
      </Hint>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      {/* Says that the boxes were shown, also when none is ticked. */}
      <input type="hidden" name={name} value="" />
      {choices.length === 0 ? <p className="small">{t('evidence-none')}</p> : null}
      <Lines lines={near} ticked={ticked} />
      <Others others={others} isFirst={near.length === 0} state={state} />
      <p className="small">
        <a href={href(locale, 'deskDocuments')} target="_blank">
          {t('evidence-library')}
        </a>
      </p>
    </fieldset>
  );
}
