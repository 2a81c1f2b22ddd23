import type { ReactNode } from 'react';

export interface FeedItem {
  key: string;
  /** Where an address may lead to this line itself. */
  id?: string;
  /** ISO day for machines, `date` for people. */
  dateTime: string;
  date: string;
  body: ReactNode;
  note?: ReactNode;
  /** The line the reader stands on. */
  current?: boolean;
}

/** What changed, newest first. */
export function Feed({ items }: { items: readonly FeedItem[] }) {
  return (
    <ul className="feed">
      {items.map((item) => (
        <li key={item.key} id={item.id} aria-current={item.current ? 'date' : undefined}>
          <time dateTime={item.dateTime}>{item.date}</time>
          <div>
            <p>{item.body}</p>
            {item.note ? <p className="small">{item.note}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
