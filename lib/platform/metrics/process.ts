import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Sample } from '@/lib/platform/metrics/catalogue';

const lag = monitorEventLoopDelay({ resolution: 20 });

/** What the process itself takes; the lag is that since this was last asked. */
export function processSamples(): readonly Sample[] {
  lag.enable();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const quantiles = [
    ['0.5', lag.percentile(50)],
    ['0.99', lag.percentile(99)],
    ['1', lag.max],
  ] as const;
  const begun = (performance.timeOrigin / 1000).toFixed(3);
  const samples: Sample[] = [
    ['process_resident_memory_bytes', rss],
    ['process_heap_bytes', heapUsed],
    ['process_cpu_seconds_total', (user + system) / 1e6],
    ['process_start_time_seconds', Number(begun)],
    ...quantiles.map(([quantile, nanoseconds]): Sample => [
      'process_event_loop_lag_seconds',
      nanoseconds / 1e9,
      quantile,
    ]),
  ];
  lag.reset();
  return samples;
}
