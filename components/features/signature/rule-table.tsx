import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { StackTable } from '@/components/ui/stack-table';
import type { SignatureRules } from '@/lib/features/signature/model';

const kinds = { province: 'title', state: 'text', from: 'text', by: 'text' } as const;

/** Every decision about the signature, by province and newest first. */
export function RuleTable({ decided }: Readonly<{ decided: readonly SignatureRules[] }>) {
  const t = useTranslations('signature');
  const words = useReportingWords();
  const columns = Object.entries(kinds).map(([key, kind]) => ({ key, kind, label: t(`columns.${key}`) }));
  const rows = decided.flatMap(({ id, province, current, rules }) =>
    rules.map((rule) => ({
      key: `${id} ${rule.at}`,
      cells: {
        province: (
          <>
            <b>{words.province(province)}</b>
            {rule === current ? <span className="block quiet">{t('in-force')}</span> : null}
          </>
        ),
        state: t(rule.isOn ? 'on' : 'off'),
        from: <span className="num">{words.day(rule.validFrom)}</span>,
        by: (
          <>
            {rule.by}, <span className="num">{words.time(rule.at)}</span>
          </>
        ),
      },
    })),
  );
  return <StackTable caption={t('caption')} columns={columns} groups={[{ key: 'all', rows }]} />;
}
