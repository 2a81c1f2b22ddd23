'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { actOnReorganisationAction } from '@/lib/features/reorganisations/actions';
import type { PlanAct } from '@/lib/features/reorganisations/model/plan';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; planId: string; act: PlanAct; words: ActWords }>;

/** Applies a plan, takes it back or discards it. */
export function ActOnForm({ locale, planId, act, words }: Props) {
  return (
    <ActForm
      locale={locale}
      words={words}
      action={actOnReorganisationAction}
      tone={act === 'apply' ? 'main' : 'bad'}
    >
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="act" value={act} />
    </ActForm>
  );
}
