import { useTranslations } from 'next-intl';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import type { PageView } from '@/components/features/overview/view';
import { Ended } from '@/components/features/provinces/ended';
import { useUnitSentence } from '@/components/features/provinces/unit-sentence';
import { versionOn, type Dossier } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: PageView; dossier: Dossier }>;

/** A unit that the day or the programme does not know has no figure: what it is, and what became of it. */
export function EmbedUnit({ view, dossier }: Props) {
  const t = useTranslations('embed');
  const version = versionOn(dossier, view.day);
  const name = version === null ? dossier.slug : nameOf(version, view.locale);
  return (
    <EmbedFigure title={name} source={<p>{t('source.units')}</p>}>
      <p>{useUnitSentence({ view, dossier, name })}</p>
      <Ended view={view} dossier={dossier} name={name} />
    </EmbedFigure>
  );
}
