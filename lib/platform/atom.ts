import type { Locale } from '@/lib/i18n/locale';
import { xmlText } from '@/lib/platform/xml';

export type AtomEntry = Readonly<{
  /** An IRI that never changes, whatever the address of the portal. */
  id: string;
  title: string;
  /** ISO instants. */
  published: string;
  updated: string;
  summary: string;
  href: string;
}>;

export type AtomFeed = Readonly<{
  language: Locale;
  title: string;
  subtitle: string;
  author: string;
  /** Absolute addresses: of the feed itself, of the page that shows the same, of an icon. */
  self: string;
  page: string;
  icon: string;
  rights: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
}>;

/** RFC 4287 asks for an instant even of a feed in which nothing has happened yet: the programme's first year. */
const beforeAll = '2022-01-01T00:00:00Z';

const element = (name: string, value: string) => `<${name}>${xmlText(value)}</${name}>`;

const link = (relation: string, type: string, address: string) =>
  `<link rel="${relation}" type="${type}" href="${xmlText(address)}"/>`;

function entryText(entry: AtomEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    link('alternate', 'text/html', entry.href),
    element('summary', entry.summary),
    '</entry>',
  ].join('');
}

/** A feed by RFC 4287. The instant of its newest entry is its own, so that an unchanged feed has unchanged bytes. */
export function atomText(feed: AtomFeed): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? beforeAll;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    element('icon', feed.icon),
    element('rights', feed.rights),
    ...feed.entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}
