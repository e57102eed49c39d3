import { measureBrowser } from './browser.ts';
import { measureRules } from './rules.ts';

export interface Measure {
  readonly what: string;
  readonly measured: number;
  readonly target: number;
  readonly unit: string;
}

const measures = [...measureRules(), ...(await measureBrowser())];
console.table(
  measures.map(({ what, measured, target, unit }) => ({
    what,
    measured: `${measured.toFixed(unit === 's' ? 2 : 1)} ${unit}`,
    target: `≤ ${target} ${unit}`,
    'of target': `${((100 * measured) / target).toFixed(0)} %`,
  })),
);
