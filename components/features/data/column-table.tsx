import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Column, Guide } from '@/lib/platform/api/described';

/** What each column holds: its name in every format, its type, and whether it may be blank. */
export function ColumnTable({ name, columns }: Pick<Guide, 'name' | 'columns'>) {
  const t = useTranslations('data');
  return (
    <Disclosure summary={t('page.columns', { count: columns.length })}>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('page.columns-of', { name })}>
        <table className="guide">
          <caption className="vh">{t('page.columns-of', { name })}</caption>
          <thead>
            <tr>
              {(['column', 'type', 'meaning'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`page.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow key={column.name} resource={name} column={column} />
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function ColumnRow({ resource, column }: { resource: Guide['name']; column: Column }) {
  const t = useTranslations('data');
  const own = `columns.${resource}.${column.name}` as 'columns.claims.id';
  const common = `columns.common.${column.name}` as 'columns.common.note';
  return (
    <tr>
      <th scope="row">
        <code>{column.name}</code>
      </th>
      <td>
        {t(`page.kind.${column.kind}`)}
        {column.isOptional ? `, ${t('page.may-be-blank')}` : ''}
      </td>
      <td>
        {t.has(own) ? t(own) : t(common)}{' '}
        {column.choices.length > 0 ? <Choices choices={column.choices} /> : null}
      </td>
    </tr>
  );
}

function Choices({ choices }: { choices: readonly string[] }) {
  return <span className="quiet">({choices.join(', ')})</span>;
}
