import { useTranslations } from 'next-intl';
import { Article } from '@/components/features/programme/article';
import { StackTable } from '@/components/ui/stack-table';
import { severities, type Severity } from '@/lib/features/reporting/model/rule';
import { ruleIds, rules } from '@/lib/features/reporting/model/rules';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';

const columns = ['name', 'field', 'why', 'do'] as const;

function idsOf(severity: Severity) {
  return ruleIds.filter((id) => rules[id].severity === severity);
}

function RuleTable({ severity }: Readonly<{ severity: Severity }>) {
  const t = useTranslations('checks');
  const words = useTranslations('rules');
  const fields = useTranslations('reporting.fields');
  const rows = idsOf(severity).map((id) => ({
    key: id,
    cells: {
      name: <span id={id}>{words(`${id}.name`)}</span>,
      field: fields(rules[id].field),
      why: words(`${id}.why`),
      do: words(`${id}.do`),
    },
  }));
  return (
    <div className="mt-4">
      <StackTable
        caption={t(`sections.${severity}.title`)}
        columns={columns.map((key) => ({
          key,
          label: t(`columns.${key}`),
          kind: key === 'name' ? ('title' as const) : ('text' as const),
        }))}
        groups={[{ key: 'all', rows }]}
      />
    </div>
  );
}

/** Every rule by which a report is checked, made from the list that checks it. */
export function RulesPage({ locale }: Readonly<{ locale: Locale }>) {
  const count = (severity: Severity) => formatNumber(locale, idsOf(severity).length);
  return (
    <Article
      namespace="checks"
      sections={severities}
      values={{
        total: formatNumber(locale, ruleIds.length),
        ...Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
      }}
      extras={Object.fromEntries(
        severities.map((severity) => [severity, <RuleTable key={severity} severity={severity} />]),
      )}
    />
  );
}
