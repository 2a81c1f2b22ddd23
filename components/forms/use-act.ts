import { unstable_isUnrecognizedActionError as isUnknown } from 'next/navigation';
import { useActionState } from 'react';
import { valuesOf, type FormState } from '@/lib/platform/form';

type Act = (state: FormState, form: FormData) => Promise<FormState>;

/** What was typed comes back with the words that the page has ready for it; a password is typed again. */
function outdated(form: FormData, message: string): FormState {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !/password/i.test(name) ? [[name, value] as const] : [],
  );
  return { values: valuesOf(typed), issues: [], outcome: 'outdated', message };
}

/** The server no longer knows the act of a page that was opened before an update: the form stays, and says so. */
function staying(act: Act): Act {
  return async (state, form) => {
    try {
      return await act(state, form);
    } catch (error) {
      const words = document.getElementById('main')?.dataset['outdated'];
      if (!isUnknown(error) || words === undefined) throw error;
      return outdated(form, words);
    }
  };
}

/** A form's state and its act. Without script the browser sends the act itself, by the name that only it bears. */
export function useAct(act: Act, initial: FormState, page?: string) {
  return useActionState(typeof window === 'undefined' ? act : staying(act), initial, page);
}
