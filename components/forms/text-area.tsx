import { useTranslations } from 'next-intl';
import { CharactersLeft } from './characters-left';
import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

interface TextAreaProps extends FieldProps {
  rows?: number;
  /** The most characters that are taken: said, counted and refused, never cut off. */
  most?: number;
}

/** A text of several lines. */
export function TextArea({ rows = 3, most, ...given }: TextAreaProps) {
  if (most === undefined) return <Area rows={rows} field={given} />;
  return <Limited {...{ rows, most }} field={given} />;
}

type AreaProps = Readonly<{ rows: number; field: FieldProps }>;

function Area({ rows, field }: AreaProps) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <textarea
        className="input"
        id={wiring.id}
        name={field.name}
        rows={rows}
        defaultValue={wiring.value}
        {...wiring.aria}
      />
    </FieldRow>
  );
}

function Limited({ field, most, ...area }: AreaProps & Readonly<{ most: number }>) {
  const t = useTranslations('errors.field');
  const hint = [field.hint, t('atMost', { limit: most })].filter(Boolean).join(' ');
  return (
    <>
      <Area {...area} field={{ ...field, hint }} />
      <CharactersLeft field={wire(field).id} most={most} />
    </>
  );
}
