import { createTranslator, type Messages } from 'next-intl';
import { firstOccurrence, inCalendarOrder, type Observance } from '@/lib/features/programme/model/observance';
import { listObservances } from '@/lib/features/programme/queries/observances';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import { listCalendar } from '@/lib/features/periods/queries/calendar';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';
import { problem } from '@/lib/platform/api/problem';
import { send } from '@/lib/platform/api/send';
import { visitor } from '@/lib/platform/auth/viewer';
import { calendarText, type SingleDay, type YearlyDay } from '@/lib/platform/calendar';
import { addDays, today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';

/** Named after the portal and not its host, so that a day stays the same day wherever the portal is served. */
const calendarId = 'tien-do-so';

type Words = Awaited<ReturnType<typeof wordsIn>>;

async function wordsIn(locale: Locale) {
  const messages: Messages = await readMessages(locale);
  return createTranslator({ locale, messages, namespace: 'programme.calendar' });
}

function nameOf({ slug, name, nameEn }: Observance, locale: Locale, t: Words): string {
  return slug === null ? t('national') : t('of', { name: (locale === 'vi' ? name : nameEn) ?? slug });
}

function decisionOf({ decisionNumber, decidedOn }: Observance, locale: Locale, t: Words): string {
  if (decisionNumber === null) return t('no-decision');
  if (decidedOn === null) return t('decision', { number: decisionNumber });
  return t('decision-of', { number: decisionNumber, day: formatDate(locale, decidedOn) });
}

/** Days whose date is known; a province that was merged keeps its day until the day before. */
function yearlyDays(days: readonly Observance[], locale: Locale, t: Words): YearlyDay[] {
  const { origin } = new URL(env().PUBLIC_URL);
  return inCalendarOrder(days).flatMap((day) =>
    day.recursOn === null
      ? []
      : [
          {
            uid: `${day.slug ?? 'viet-nam'}.${day.recursOn}@${calendarId}`,
            first: firstOccurrence(day.recursOn, day.decidedOn),
            until: day.endsOn === null ? null : addDays(day.endsOn, -1),
            summary: nameOf(day, locale, t),
            description: decisionOf(day, locale, t),
            url: `${origin}${href(locale, 'programme')}#days`,
          },
        ],
  );
}

/** The last day of each period, planned or open; the demonstration's are said to be invented. */
function dueDays(periods: readonly CalendarPeriod[], locale: Locale, t: Words): SingleDay[] {
  const { origin } = new URL(env().PUBLIC_URL);
  return periods.map(({ code, dueOn, cutOffOn, locksOn }) => {
    const days = { cutOff: formatDate(locale, cutOffOn), locks: formatDate(locale, locksOn) };
    const invented = env().DEMO ? ` ${t('invented')}` : '';
    return {
      uid: `period.${code}@${calendarId}`,
      first: dueOn,
      summary: t('due', { period: formatPeriod(locale, code) }),
      description: `${t('dates', days)}${invented}`,
      url: `${origin}${href(locale, 'calendar', {}, { year: dueOn.slice(0, 4) })}`,
    };
  });
}

/** The days of a calendar by what it is about; one never holds the other's. */
const parts = {
  days: async (locale: Locale, t: Words) => yearlyDays(await listObservances(visitor), locale, t),
  reports: async (locale: Locale, t: Words) => dueDays(await listCalendar(visitor), locale, t),
} as const;

const isPart = (word: string): word is keyof typeof parts => Object.hasOwn(parts, word);

function refused(parameter: string, choices: readonly string[]): Response {
  return problem('en', 400, { errors: [{ parameter, detail: choices.join(', ') }] });
}

/**
 * A calendar to subscribe to: the digital transformation days (`part=days`, the default) or the due days of reports
 * (`part=reports`); `lang` is `vi` (the default) or `en`.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [asked, part] = [searchParams.get('lang') ?? 'vi', searchParams.get('part') ?? 'days'];
  if (asked !== 'vi' && asked !== 'en') return refused('lang', ['vi', 'en']);
  if (!isPart(part)) return refused('part', Object.keys(parts));
  const t = await wordsIn(asked);
  const content = calendarText({
    ...{ name: t(`${part}.name`), language: asked, changedOn: today() },
    days: await parts[part](asked, t),
  });
  return send(request, {
    content,
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${t(`${part}.file`)}.ics"`,
    },
  });
}
