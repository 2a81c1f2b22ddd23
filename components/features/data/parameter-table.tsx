import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Guide } from '@/lib/platform/api/described';

/** What may stand behind the question mark of the address. */
export function ParameterTable({ name, parameters }: Pick<Guide, 'name' | 'parameters'>) {
  const t = useTranslations();
  const names = [...parameters.map((parameter) => parameter.name), 'page', 'per-page'];
  return (
    <Disclosure summary={t('data.page.parameters', { count: names.length })}>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('data.page.parameters-of', { name })}>
        <table className="guide">
          <caption className="vh">{t('data.page.parameters-of', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.page.head.parameter')}</th>
              <th scope="col">{t('data.page.head.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((parameter) => (
              <tr key={parameter}>
                <th scope="row">
                  <code>{parameter}</code>
                </th>
                <td>{t(`api.parameters.${parameter}` as 'api.parameters.page')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
