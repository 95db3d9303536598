import type { Context, HrTime, Span, SpanStatusCode, Tracer } from '@opentelemetry/api';
import { STAGES, type TurnRecord } from './bot/turn-record';

/** Tells turns to a collector of OpenTelemetry. */
export interface Tracing {
  turnEnded(turn: TurnRecord): void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/**
 * Traces by OTLP over HTTP to a collector (OTEL_EXPORTER_OTLP_ENDPOINT). A turn is a span with a child for every stage, made
 * of its record once it has ended: nothing is carried through the turn, and without a collector nothing is loaded.
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }, api] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/api'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'outlay' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('outlay');
  const under = (span: Span) => api.trace.setSpan(api.ROOT_CONTEXT, span);
  return {
    turnEnded: (turn) => spansOf(turn, tracer, under, api.SpanStatusCode.ERROR),
    // A collector that is gone keeps no server from stopping.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

function spansOf(turn: TurnRecord, tracer: Tracer, under: (span: Span) => Context, failure: SpanStatusCode): void {
  const began = turn.began.getTime();
  const span = tracer.startSpan('turn', {
    startTime: instant(began),
    attributes: {
      'outlay.turn': turn.id,
      'outlay.channel': turn.channel,
      'outlay.intent': turn.intent,
      ...(turn.confidence !== undefined && { 'outlay.confidence': turn.confidence }),
    },
  });
  let at = began;
  for (const stage of STAGES) {
    const ms = turn.stages[stage];
    if (ms === undefined) continue;
    const child = tracer.startSpan(stage, { startTime: instant(at) }, under(span));
    at += ms;
    child.end(instant(at));
  }
  if (turn.failed) span.setStatus({ code: failure });
  span.end(instant(began + turn.ms));
}

/** Seconds and nanoseconds since 1970. */
function instant(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
