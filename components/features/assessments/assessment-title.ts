import { useTranslations } from 'next-intl';
import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { Locale } from '@/lib/i18n/locale';

/** What is assessed: on a province's page its task, on a task's page the province, on the desk both. */
export function useAssessmentTitle(locale: Locale, on: 'province' | 'task' | 'desk') {
  const t = useTranslations('assessments');
  return ({ province, task }: Assessment): string => {
    const name = locale === 'vi' ? province.name : province.nameEn;
    if (on === 'task') return name;
    const isNamed = on === 'desk';
    if (task === null) return isNamed ? t('at-province', { province: name }) : t('of-province');
    const title = locale === 'vi' ? task.shortVi : task.shortEn;
    return isNamed
      ? t('at-task', { province: name, number: task.number, title })
      : t('of-task', { number: task.number, title });
  };
}
