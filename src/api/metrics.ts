/** Counters of one server, in the text format of Prometheus. */
export interface Metrics {
  countRequest(route: string, status: number): void
  countError(code: string): void
  /** All values now; `graphVersion` is null while the store does not answer. */
  render(graphVersion: number | null): string
}

/** Counters that begin at zero. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const errors = new Map<string, number>()
  const count = (counter: Map<string, number>, labels: string) =>
    counter.set(labels, (counter.get(labels) ?? 0) + 1)
  return {
    countRequest: (route, status) => count(requests, `route="${route}",status="${status}"`),
    countError: code => count(errors, `code="${code}"`),
    render: graphVersion =>
      [
        ...metric('isnad_http_requests_total', 'counter', 'Requests answered.', requests),
        ...metric('isnad_errors_total', 'counter', 'Errors told to clients.', errors),
        ...(graphVersion === null
          ? []
          : metric('isnad_graph_version', 'gauge', 'Version of the graph.', only(graphVersion))),
        ...metric(
          'process_resident_memory_bytes',
          'gauge',
          'Resident memory.',
          only(process.memoryUsage().rss),
        ),
        ...metric(
          'process_cpu_seconds_total',
          'counter',
          'Processor time spent.',
          only((process.cpuUsage().user + process.cpuUsage().system) / 1e6),
        ),
        ...metric('process_uptime_seconds', 'gauge', 'Time since start.', only(process.uptime())),
        '',
      ].join('\n'),
  }
}

const only = (value: number): ReadonlyMap<string, number> => new Map([['', value]])

function metric(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  values: ReadonlyMap<string, number>,
): readonly string[] {
  const lines = [...values].map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines]
}
