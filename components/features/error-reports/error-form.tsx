'use client';

import { PageForm, type PageFormWords } from '@/components/forms/page-form';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { sendErrorReportAction } from '@/lib/features/error-reports/actions';
import type { About } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';
import { issueOf, type FormState } from '@/lib/platform/form';

type Words = PageFormWords &
  Readonly<
    Record<'page' | 'pageHint' | 'figure' | 'figureHint' | 'trap' | 'trapHint', string> &
      Record<'message' | 'messageHint' | 'email' | 'emailHint', string> & { asOf: string | null }
  >;

type Props = Readonly<{ locale: Locale; words: Words; about: About }>;

type Shown = Readonly<{ words: Words; state: FormState }>;

/** Programs that fill in whatever they find fill this in too; nobody sees it until something stands in it. */
function Trap({ words, state }: Shown) {
  return (
    <div className={issueOf(state, 'subject') === undefined ? 'hidden' : undefined}>
      <TextField name="subject" label={words.trap} hint={words.trapHint} state={state} autoComplete="off" />
    </div>
  );
}

function Fields({ words, about, state }: Shown & Pick<Props, 'about'>) {
  return (
    <>
      <TextField
        name="page"
        label={words.page}
        hint={words.pageHint}
        state={state}
        defaultValue={about.page}
        autoComplete="off"
      />
      <input type="hidden" name="asOf" value={about.asOf ?? ''} />
      {words.asOf === null ? null : <p className="hint mb-4">{words.asOf}</p>}
      <TextField
        name="figure"
        label={words.figure}
        hint={words.figureHint}
        state={state}
        defaultValue={about.figure}
        autoComplete="off"
      />
      <TextArea name="message" rows={6} label={words.message} hint={words.messageHint} state={state} />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={words.email}
        hint={words.emailHint}
        state={state}
      />
      <Trap words={words} state={state} />
    </>
  );
}

/** Works without script; what was typed comes back with what is wrong with it. */
export function ErrorForm({ locale, words, about }: Props) {
  return (
    <PageForm locale={locale} words={words} action={sendErrorReportAction}>
      {(state) => <Fields words={words} about={about} state={state} />}
    </PageForm>
  );
}
