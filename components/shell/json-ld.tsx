import { jsonForScript } from '@/components/shell/json-for-script';

/** What a page says to programs in the words of schema.org; a data block, which no browser runs. */
export function JsonLd({ data }: Readonly<{ data: object }>) {
  return <script type="application/ld+json">{jsonForScript(data)}</script>;
}
