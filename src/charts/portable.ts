import type { ChartConfig } from './chart-config';

/** The same chart for a QuickChart server that lacks our own plugins: the table becomes a legend with the amounts in it. */
export function portable(config: ChartConfig): ChartConfig {
  const { legendTable, marks: _, ...plugins } = config.options?.plugins ?? {};
  if (!legendTable) return { ...config, options: { ...config.options, plugins } };
  const { rows, color, font } = legendTable;
  const named = (label: string) => `${label}  ${rows.find((row) => row.label === label)?.amount ?? ''}`.trim();
  const labels = { color, font, boxWidth: 10, boxHeight: 10, padding: 10, usePointStyle: true };
  return {
    type: config.type,
    data: {
      labels: config.type === 'bar' ? config.data.labels : config.data.labels?.map(named),
      datasets: config.data.datasets.map((one) =>
        one.label === undefined ? one : { ...one, label: named(one.label) },
      ),
    },
    options: {
      ...config.options,
      plugins: { ...plugins, legend: { display: true, position: 'right', align: 'center', labels } },
    },
  };
}
