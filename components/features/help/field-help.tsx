import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { ruleIds, rules } from '@/lib/features/reporting/model/rules';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** The fields of an item in the order of its form, and the hint that stands under each of them there. */
const hints = {
  valueStatus: 'item.status-hint',
  percent: 'item.percent-hint',
  completedOn: 'item.completed-hint',
  value: 'item.value-hint',
  note: 'item.note-hint',
  documentIds: 'item.evidence-hint-plain',
  reply: 'item.reply-hint',
  obstacle: 'item.private-hint',
  proposal: 'item.private-hint',
} as const satisfies Partial<Record<keyof Answer | 'reply', string>>;

type Field = keyof typeof hints;

const isField = (name: string): name is Field => name in hints;

type Props = Readonly<{
  locale: Locale;
  /** A field that a task's form does not show. */
  without?: Field | undefined;
}>;

function Rules({ locale, field }: Readonly<{ locale: Locale; field: Field }>) {
  const t = useTranslations('help');
  const words = useTranslations('rules');
  const own = ruleIds.filter((id) => rules[id].field === field);
  if (own.length === 0) return null;
  return (
    <Disclosure summary={t('rules', { count: own.length })}>
      <ul>
        {own.map((id) => (
          <li key={id}>
            <a href={`${href(locale, 'rules')}#${id}`}>{words(`${id}.name`)}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What each field of an item asks: the very words of the form, and the very rules that check it. */
export function FieldHelp({ locale, without }: Props) {
  const form = useTranslations('reporting');
  const shown = Object.keys(hints)
    .filter(isField)
    .filter((field) => field !== without);
  return (
    <dl className="field-help">
      {shown.map((field) => (
        <div key={field}>
          <dt>{form(`fields.${field}`)}</dt>
          <dd>
            {form(hints[field])}
            <Rules locale={locale} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
