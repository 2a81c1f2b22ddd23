import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { RefusedField, type Right } from '@/components/shell/refused-field';
import { useRefusedWords } from '@/components/shell/refused-words';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { queryString, type ReadValue, type State } from '@/lib/platform/query';
import { path, type ScreenName } from '@/lib/platform/routes';

export type RefusedProps = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  /** What of the address could be read, which is kept. */
  state: State;
  wrong: readonly ReadValue[];
  today: IsoDay;
  /** 404 where the value reads well but nothing is there. */
  status?: 400 | 404;
  /** What is right instead, where only the page knows it. */
  right?: Right;
}>;

/** Nothing that could be written there instead would have an effect. */
const isForeign = ({ fault }: ReadValue) => fault === 'elsewhere' || fault === 'yearless';

/** Values that can be mended here, each in a field with what was typed; the rest of what was asked goes along. */
function Mend({ wrong, today, right, ...asked }: RefusedProps) {
  const t = useTranslations('refused');
  const words = useRefusedWords(asked, today);
  const { locale, screen, params, state } = asked;
  return (
    <form action={path(locale, screen, params)} className="max-w-measure">
      {[...new URLSearchParams(queryString(locale, state))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {wrong.map((value) => (
        <RefusedField key={value.name} {...{ asked, value, right }} message={words(value, right?.text)} />
      ))}
      <p className="mt-4">
        <Button>{t('submit')}</Button>
      </p>
    </form>
  );
}

/**
 * Answers an address that holds values no screen understands, or this one does not ask for: which, why, and what is
 * right; the rest of what was asked stays, in a form with what was typed and in a link without it.
 */
export function RefusedAddress(props: RefusedProps) {
  const t = useTranslations('refused');
  const { wrong, today, locale, screen, params, state, status = 400 } = props;
  const words = useRefusedWords(props, today);
  const foreign = wrong.filter(isForeign);
  const own = wrong.filter((value) => !isForeign(value));
  const kept = `${path(locale, screen, params)}${queryString(locale, state)}`;
  return (
    <section className="wrap section" data-status={status} data-once="">
      <h1>{t('title', { count: wrong.length })}</h1>
      {foreign.map((value) => (
        <p key={value.name} className="mt-4 max-w-measure">
          {words(value)}
        </p>
      ))}
      <p className="mt-4">
        {t.rich(own.length === 0 ? 'lead-foreign' : 'lead', {
          a: (chunks) => <a href={kept}>{chunks}</a>,
        })}
      </p>
      {own.length === 0 ? null : <Mend {...props} wrong={own} />}
    </section>
  );
}
