import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { traceRequests } from '@/lib/platform/traces/traces';

const longestText = 2000;

/** Begins to send traces to the collector at an address, of so many of a hundred requests as the share says. */
export function sendTraces(endpoint: string, share: number): void {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'tien-do-so' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanLimits: { attributeValueLengthLimit: longestText },
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  traceRequests(provider.getTracer('tien-do-so'));
  // What is not sent yet when the process is asked to stop; a collector that does not answer is not waited for.
  process.once('SIGTERM', () => void provider.forceFlush().catch(() => undefined));
}
