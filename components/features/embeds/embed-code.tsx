import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';

export type Offered = Readonly<{
  /** Absolute, because the code will stand elsewhere. */
  address: string;
  title: string;
  /** Of the frame in pixels, on a wide and on a narrow screen; a longer figure scrolls inside it. */
  height: Readonly<{ wide: number; narrow: number }>;
}>;

type Props = Readonly<{
  figures: readonly Offered[];
  /** The day the figures keep, as people read it; none for those that follow the portal. */
  day: string | null;
}>;

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An attribute of an element knows no media queries: a step of the height where the screen grows wider than a tablet. */
const narrowBelow = 700;

function frameOf({ address, title, height: { wide, narrow } }: Offered): string {
  const step = `clamp(${String(wide)}px,(${String(narrowBelow)}px - 100vw)*999,${String(narrow)}px)`;
  const style = `max-width:800px;border:0${wide === narrow ? '' : `;height:${step}`}`;
  const size = `width="100%" height="${String(wide)}" style="${style}"`;
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" ${size} loading="lazy"></iframe>`;
}

/** At the foot of a page with figures: the code of a frame for each, to be copied, and how it will look. */
export function EmbedCode({ figures, day }: Props) {
  const t = useTranslations('embed.code');
  return (
    <section className="wrap noprint mt-8" aria-label={t('label')}>
      <Disclosure summary={t('summary')}>
        <p className="small max-w-measure mt-2">
          {t('text')} {day === null ? t('live') : t('fixed', { day })}
        </p>
        {figures.map((figure, place) => (
          <div key={figure.address} className="field">
            <label className="lab" htmlFor={`embed-${String(place)}`}>
              {figure.title}
            </label>
            <textarea
              className="input embed-code"
              id={`embed-${String(place)}`}
              readOnly
              rows={3}
              spellCheck={false}
              defaultValue={frameOf(figure)}
            />
            <a className="small" href={figure.address}>
              {t('try')}
              <span className="vh">: {figure.title}</span>
            </a>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}
