import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { Select, type Choice } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import type { Guide, Parameter } from '@/lib/platform/api/described';
import { apiHref } from '@/lib/platform/api/names';

type Props = Pick<Guide, 'name' | 'parameters' | 'example'> & Readonly<{ provinces: readonly Choice[] }>;

/** A plain GET form whose action is the API itself: each button asks for another format. */
export function TryForm({ name, parameters, example, provinces }: Props) {
  const t = useTranslations('data');
  return (
    <form className="noprint" action={apiHref(name, 'json')} aria-label={t('page.try', { name })}>
      <div className="filter tryout">
        {parameters.map((parameter) => (
          <Field key={parameter.name} {...{ name, parameter, provinces }} example={example[parameter.name]} />
        ))}
      </div>
      <div className="btnrow">
        <Button tone="secondary">{t('download.json')}</Button>
        <Button tone="secondary" formAction={apiHref(name, 'csv')}>
          {t('download.file', { format: 'CSV' })}
        </Button>
        <Button tone="secondary" formAction={apiHref(name, 'xlsx')}>
          {t('download.file', { format: 'XLSX' })}
        </Button>
      </div>
    </form>
  );
}

type FieldProps = Readonly<{
  name: Guide['name'];
  parameter: Parameter;
  example?: string | undefined;
  provinces: readonly Choice[];
}>;

/** Texts begin with the example, so that the first press of a button shows something. */
function Field({ name, parameter, example = '', provinces }: FieldProps) {
  const t = useTranslations('data');
  const field = {
    id: `${name}-${parameter.name}`,
    name: parameter.name,
    label: t(`field.${parameter.name}` as 'field.date'),
    optional: parameter.name,
  };
  const choices = useChoices(parameter, provinces);
  if (choices.length > 0) return <Select {...field} options={choices} defaultValue={parameter.fallback} />;
  const typed = parameter.kind === 'date' ? '' : example;
  return (
    <TextField {...field} maxLength={100} autoComplete="off" defaultValue={parameter.fallback || typed} />
  );
}

/** What may be chosen, with "any" before it where nothing need be asked; none for a text. */
function useChoices({ name, choices, fallback }: Parameter, provinces: readonly Choice[]): readonly Choice[] {
  const t = useTranslations();
  const label = (value: string) =>
    name === 'region' ? t(`provinces.region.${value}` as 'provinces.region.none') : value;
  const options = name === 'province' ? provinces : choices.map((value) => ({ value, label: label(value) }));
  const open = name === 'sort' ? t('data.page.default') : t('data.page.any');
  const any = fallback === '' ? [{ value: '', label: open }] : [];
  return options.length === 0 ? [] : [...any, ...options];
}
