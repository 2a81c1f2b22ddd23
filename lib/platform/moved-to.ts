import { findScreen, publicForm } from '@/lib/platform/addresses';
import { joinedLists } from '@/lib/platform/query-lists';

type Asked = Readonly<{ pathname: string; search: string; searchParams: URLSearchParams }>;

/** The one address of what is asked: of a path in another spelling, or of a list a form sent in pieces; else null. */
export function movedTo({ pathname, search, searchParams }: Asked): string | null {
  const form = publicForm(pathname);
  if (form !== null) return `${form}${search}`;
  const address = findScreen(pathname);
  const joined = address && joinedLists(address, searchParams);
  return joined === null ? null : `${pathname}${joined}`;
}
