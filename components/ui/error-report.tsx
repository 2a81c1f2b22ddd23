import { useTranslations } from 'next-intl';
import { cache } from 'react';

/** The address of the error form with a figure filled in. */
type FormHref = (figure: string) => string;

/** Of the page being made, and of no other: like the language that its words are read in. */
const ofPage = cache((): { formHref: FormHref | null } => ({ formHref: null }));

/** Said by a page of facts before its parts are made. */
export function openErrorReports(formHref: FormHref): void {
  ofPage().formHref = formHref;
}

function ReportLink({ figure, href }: Readonly<{ figure: string; href: string }>) {
  const t = useTranslations('error-reports');
  const label = t('link-part');
  return (
    <a className="wrong noprint" href={href} rel="nofollow" aria-label={`${label}: ${figure}`}>
      {label}
    </a>
  );
}

/** The quiet way from a figure to the form that asks what is wrong with it; nothing on pages that state no facts. */
export function ErrorReport({ figure }: Readonly<{ figure: string }>) {
  const { formHref } = ofPage();
  return formHref === null ? null : <ReportLink figure={figure} href={formHref(figure)} />;
}
