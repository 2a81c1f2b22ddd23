import { catalogue, type MetricName, type Sample } from '@/lib/platform/metrics/catalogue';

const quoted = (text: string) => text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`);

function labelled(names: readonly string[], words: readonly string[]): string {
  const pairs = names.map((name, at) => `${name}="${quoted(words[at] ?? '')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** The lines of one histogram: how many took at most so long, how many in all, and how long together. */
export type Distribution = Readonly<{
  name: MetricName;
  labels: readonly string[];
  bounds: readonly number[];
  /** How many fell between each bound and the one before; one more than there are bounds. */
  counts: readonly number[];
  sum: number;
}>;

function* linesOf({ name, labels, bounds, counts, sum }: Distribution): Generator<string> {
  const names = catalogue[name].labels;
  let total = 0;
  for (const [at, count] of counts.entries()) {
    total += count;
    const bound = bounds[at] ?? '+Inf';
    yield `${name}_bucket${labelled([...names, 'le'], [...labels, String(bound)])} ${total}`;
  }
  yield `${name}_sum${labelled(names, labels)} ${sum}`;
  yield `${name}_count${labelled(names, labels)} ${total}`;
}

/** All figures in the text format of Prometheus (0.0.4), each metric together under its help. */
export function exposition(samples: readonly Sample[], distributions: readonly Distribution[]): string {
  const lines = Object.entries(catalogue).flatMap(([name, { kind, help, labels }]) => {
    const plain = samples.filter(([of]) => of === name);
    const spread = distributions.filter((each) => each.name === name);
    if (plain.length + spread.length === 0) return [];
    return [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
      ...plain.map(([, value, ...words]) => `${name}${labelled(labels, words)} ${value}`),
      ...spread.flatMap((each) => [...linesOf(each)]),
    ];
  });
  return `${lines.join('\n')}\n`;
}
