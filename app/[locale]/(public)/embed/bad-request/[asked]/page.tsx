import { strayEmbedMetadata } from '@/app/embed-page';
import { EmbedShell } from '@/app/embed-shell';
import { readLocale, type PageProps } from '@/app/page-input';
import { EmbedAnswer } from '@/components/features/embeds/embed-answer';
import { RefusedReasons } from '@/components/shell/refused-reasons';
import { today } from '@/lib/platform/clock';
import { readRefused } from '@/lib/platform/refused-address';

/** A figure asked for what cannot be asked; the proxy leads here with what was. */
export default async function EmbedBadRequestPage(props: PageProps) {
  const [{ asked = '' }, locale] = await Promise.all([props.params, readLocale(props)]);
  const refused = readRefused(asked);
  return (
    <EmbedShell locale={locale}>
      <EmbedAnswer kind="badRequest">
        {refused && <RefusedReasons {...refused} today={today()} />}
      </EmbedAnswer>
    </EmbedShell>
  );
}

export const generateMetadata = strayEmbedMetadata('badRequest');
