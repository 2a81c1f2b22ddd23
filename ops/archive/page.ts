import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { archiveWords } from '@/ops/archive/words';
import { instead } from '@/ops/archive/address';

/** An address in a page: inside a tag, where a browser follows it. */
const leading = /(<(?:a|link|img|iframe|use|source)\b[^>]*?\s(?:href|src)=")([^"]*)(")/g;

const read = (written: string) => written.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const write = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Every address that a page leads to, as written. */
export function leadsTo(html: string): readonly string[] {
  return [...html.matchAll(leading)].map(([, , written = '']) => read(written));
}

const languageOf = (html: string): Locale => (/<html[^>]* lang="en"/.test(html) ? 'en' : 'vi');

/** Forms cannot lie in one another, so each ends at the next end of one. */
function withoutForms(html: string, locale: Locale): string {
  const said = `<p class="quiet noprint">${archiveWords[locale].form}</p>`;
  return html.replace(/<form\b([^>]*)>[\s\S]*?<\/form>/g, (_, attributes: string) =>
    /role="search"|method="post"/i.test(attributes) ? '' : said,
  );
}

function banner(locale: Locale, day: string): string {
  const words = archiveWords[locale];
  const link = `<a class="noprint" href="${instead[locale]}">${words.more}</a>`;
  return `<aside class="demo" aria-label="${words.label}"><div class="wrap"><svg class="i" aria-hidden="true"><use href="#i-info"></use></svg><p><b>${words.banner(formatDate(locale, day))}</b> ${link}</p></div></aside>`;
}

/**
 * A page of the portal as the archive keeps it: no script, no form, a line that says what it is, and every address of
 * the portal leading to its file (`lead` gives the new address, null for one that is none of the portal's).
 */
export function archivedPage(
  html: string,
  day: string,
  lead: (written: string, locale: Locale) => string | null,
): string {
  const locale = languageOf(html);
  const still = html
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    // Where the page is at home may be gone when the archive is read.
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
  return withoutForms(still, locale)
    .replace(leading, (whole, before: string, written: string, after: string) => {
      const address = lead(read(written), locale);
      return address === null ? whole : `${before}${write(address)}${after}`;
    })
    .replace(/<header\b/, (header) => `${banner(locale, day)}${header}`);
}

/** The page that says what the archive lacks, in the clothes of another of its pages. */
export function insteadPage(archived: string): string {
  const { title, body } = archiveWords[languageOf(archived)];
  const main = `<main id="main"><section class="wrap"><h1>${title}</h1>${body.map((each) => `<p class="max-w-measure mt-4">${each}</p>`).join('')}</section></main>`;
  return archived
    .replace(/<main\b[\s\S]*<\/main>/, main)
    .replace(/<title>[^<]*/, `<title>${title}`)
    .replace(/<meta (?:name="description"|property="og:)[^>]*>/g, '');
}
