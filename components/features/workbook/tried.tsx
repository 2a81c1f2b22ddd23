import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { CellIssues, type SaidIssue } from '@/components/features/workbook/cell-issues';
import { ChangedItemView } from '@/components/features/workbook/changed-item';
import { WriteForm } from '@/components/features/workbook/write-form';
import { besideDraft } from '@/lib/features/workbook/model/changed-item';
import type { Judged } from '@/lib/features/workbook/model/judge';
import { fileWord } from '@/lib/features/workbook/model/limits';
import { ButtonLink } from '@/components/forms/button-link';

/** What a workbook that could be read would do. */
export type TriedBook = Omit<Judged, 'issues'> & Readonly<{ file: string; issues: readonly SaidIssue[] }>;

type Props = Readonly<{ reportId: string; tried: TriedBook; door: string; at: string }>;

function Overtaken({ overtaken }: Pick<TriedBook, 'overtaken'>) {
  const t = useTranslations('workbook.try');
  const { time } = useReportingWords();
  if (overtaken.length === 0) return null;
  return (
    <div className="notice warn">
      <ul>
        {overtaken.map(({ task: { number }, editedBy }) => (
          <li key={number}>
            {editedBy === null
              ? t('overtakenNameless', { number })
              : t('overtaken', { number, name: editedBy.name, time: time(editedBy.at) })}
          </li>
        ))}
      </ul>
      <p>{t('overtakenDo')}</p>
    </div>
  );
}

function Issues({ tried, door }: Pick<Props, 'tried' | 'door'>) {
  const t = useTranslations('workbook.try');
  const { issues, file } = tried;
  if (issues.length === 0) return null;
  return (
    <>
      <p className="notice warn">{t('refused', { count: issues.length })}</p>
      <div className="tscroll">
        <CellIssues issues={issues} />
      </div>
      <div className="btnrow">
        <ButtonLink href={`${door}?${fileWord}=${file}`} tone="secondary">
          {t('marked')}
        </ButtonLink>
      </div>
    </>
  );
}

type Standing = 'ready' | 'same' | 'refused';

function standingOf({ planned, issues, overtaken }: TriedBook): Standing {
  if (issues.length + overtaken.length > 0) return 'refused';
  return planned.length > 0 ? 'ready' : 'same';
}

/** The look before writing: what would change, what keeps it from being written, and the one button. */
export function Tried({ reportId, tried, door, at }: Props) {
  const t = useTranslations('workbook.try');
  const { planned, file } = tried;
  const standing = standingOf(tried);
  return (
    <section className="grp" id="xem" data-tried={standing}>
      <div className="head">
        <h2>{t('title')}</h2>
      </div>
      {standing === 'same' ? <p className="notice good">{t('nothing')}</p> : null}
      <Overtaken overtaken={tried.overtaken} />
      <Issues tried={tried} door={door} />
      {standing === 'ready' ? <p className="notice good">{t('ready', { count: planned.length })}</p> : null}
      {planned.map((each) => (
        <ChangedItemView key={each.item.task.number} item={besideDraft(each)} beside="draft" />
      ))}
      {standing === 'ready' ? (
        <WriteForm {...{ reportId, file, at }} label={t('write', { count: planned.length })} />
      ) : null}
    </section>
  );
}
