import { auditPhone, type Audit } from '@/ops/bench/lighthouse';
import { startPlainSite } from '@/ops/bench/plain-site';
import { tell } from '@/ops/bench/record';
import { weigh } from '@/ops/bench/weight';

const visits = 3;

/** The first link on a page that leads below an address. */
async function firstBelow(origin: string, address: string): Promise<string> {
  const html = await (await fetch(origin + address)).text();
  const found = new RegExp(`href="(${address}/[^"?#]+)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`${address} leads to nothing below it`);
  return found;
}

function rowOf(page: string, ours: Audit, rest: readonly string[]): string {
  const scores = [ours.performance, ours.accessibility, ours.practices, ours.seo];
  const figures = [
    ...scores.map((each) => each.toFixed(0)),
    ours.lcp.toFixed(0),
    ours.cls.toFixed(3),
    ours.tbt.toFixed(0),
  ];
  return [page.slice(0, 22).padEnd(22), ...[...figures, ...rest].map((each) => each.padStart(6))].join(' ');
}

/** What a simulated phone makes of four pages, beside the same pages served as plain files in the same run. */
export async function measurePhone(origin: string): Promise<void> {
  const [document, indicator] = [await firstBelow(origin, '/van-ban'), await firstBelow(origin, '/chi-so')];
  const pages = ['/', '/tinh/lang-son', indicator, document];
  const plain = await startPlainSite(origin, pages);
  tell(
    '\nLighthouse, mobile       perf access  pract    seo    LCP    CLS    TBT  floor  plain  ratio  KiB   framework scripts',
  );
  tell(
    'bars                     ≥ 99    100    100    100         ≤ 0.01   ≤ 30                ≤ 1.2  ≤ 60 (/)          0',
  );
  try {
    for (const page of pages) {
      const theirs = await auditPhone(plain.origin + page, visits);
      const ours = await auditPhone(origin + page, visits);
      const floor = await auditPhone(plain.origin + plain.floor, visits);
      const html = await (await fetch(origin + page)).text();
      const scripts = html.match(/<script[^>]+src="\/_next\//g)?.length ?? 0;
      const kilo = (await weigh(origin, page)).html / 1024;
      const ratio = (ours.lcp / theirs.lcp).toFixed(2);
      tell(
        rowOf(
          page,
          ours,
          [floor.tbt, theirs.lcp]
            .map((each) => each.toFixed(0))
            .concat(ratio, kilo.toFixed(1), String(scripts)),
        ),
      );
    }
  } finally {
    plain.close();
  }
}
