import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Disclosure } from '@/components/ui/disclosure';
import type { OwnTaskVersion } from '@/lib/features/own-tasks/model/own-task';

function Version({ version }: Readonly<{ version: OwnTaskVersion }>) {
  const t = useTranslations('own-tasks');
  const { day, time } = useReportingWords();
  const { act, by, at, reason, number, metric, unit, titleVi, dueOn, source } = version;
  const measured = t(`form.metrics.${metric}`);
  return (
    <li className="mb-4 max-w-measure">
      <b>{t(`act.${act}`, { name: by, time: time(at) })}</b>
      <p lang="vi" className="whitespace-pre-wrap">
        {reason}
      </p>
      {act === 'end' ? null : (
        <p className="quiet">
          {number}. <span lang="vi">{titleVi}</span>;{' '}
          {metric === 'count' ? `${measured} (${unit})` : measured}; {t('read', { day: day(dueOn) ?? '' })}{' '}
          <span lang="vi">{source}</span>
        </p>
      )}
    </li>
  );
}

/** Everything ever written of a task, newest first: who, when, why, and how it read since. */
export function VersionList({ versions }: Readonly<{ versions: readonly OwnTaskVersion[] }>) {
  const t = useTranslations('own-tasks');
  return (
    <Disclosure summary={t('history', { count: versions.length })}>
      <ol className="corrections">
        {versions.map((version) => (
          <Version key={version.n} version={version} />
        ))}
      </ol>
    </Disclosure>
  );
}
