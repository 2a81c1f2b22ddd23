import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { fieldId } from '@/components/forms/field';
import { findField, foundField } from '@/lib/features/documents/model/find-evidence';

type Props = Readonly<{
  /** What is looked for, and how many of the documents answer to it. */
  wanted: string;
  count: number;
  onFind: (wanted: string) => void;
}>;

/**
 * Looks through the documents while somebody types; without script its button asks for the same form again, with all
 * that was typed in it.
 */
export function FindEvidence({ wanted, count, onFind }: Props) {
  const t = useTranslations('reporting.item.find');
  const id = fieldId(findField);
  return (
    <div className="find" role="search">
      <label className="small" htmlFor={id}>
        {t('label')}
      </label>
      <div className="one-line">
        <input
          className="input"
          id={id}
          type="search"
          name={findField}
          defaultValue={wanted}
          maxLength={100}
          autoComplete="off"
          autoFocus={wanted !== ''}
          onChange={(event) => {
            // Looking for something changes nothing of the answer.
            event.stopPropagation();
            onFind(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <noscript>
          <Button tone="secondary" name="then" value="find">
            {t('button')}
          </Button>
        </noscript>
      </div>
      <input type="hidden" name={foundField} value={wanted} />
      <p className="small quiet" role="status">
        {wanted === '' ? '' : t('count', { count })}
      </p>
    </div>
  );
}
