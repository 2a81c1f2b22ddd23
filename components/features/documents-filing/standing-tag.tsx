import { useTranslations } from 'next-intl';
import { Status, type StatusProps } from '@/components/ui/status';
import type { Standing } from '@/lib/features/documents/model/library';

const looks: Readonly<Record<Standing, Pick<StatusProps, 'tone' | 'icon'>>> = {
  returned: { tone: 'bad', icon: 'back' },
  written: { tone: 'none', icon: 'pen' },
  waiting: { tone: 'run', icon: 'clock' },
  'in-report': { tone: 'run', icon: 'file' },
  published: { tone: 'good', icon: 'check' },
  withdrawn: { tone: 'none', icon: 'dash' },
};

/** Where a document stands on its way to the public record. */
export function StandingTag({ standing }: Readonly<{ standing: Standing }>) {
  const t = useTranslations('library.standing');
  return <Status {...looks[standing]}>{t(standing)}</Status>;
}
