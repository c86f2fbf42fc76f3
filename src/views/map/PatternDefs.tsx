import type { ReactElement } from 'react';
import { PATTERN_LINE_PX, PATTERN_PX, type Pattern } from './patterns.ts';
import type { SvgPattern } from './svg-map-model.ts';

interface PatternDefsProps {
  readonly patterns: readonly SvgPattern[];
  /** Keeps ids apart when several pictures stand on one page. */
  readonly prefix: string;
}

const mark = (pattern: Pattern, line: string): ReactElement => {
  const side = PATTERN_PX[pattern];
  const width = PATTERN_LINE_PX[pattern];
  switch (pattern) {
    case 'lower_bound':
      return <path d={`M0,${side}L${side},0M${-side / 2},${side / 2}L${side / 2},${-side / 2}M${side / 2},${side * 1.5}L${side * 1.5},${side / 2}`} stroke={line} strokeWidth={width} />;
    case 'no_data':
      return <circle cx={side / 2} cy={side / 2} r={width} fill={line} />;
    case 'suppressed':
      return <path d={`M0,${side / 2}H${side}`} stroke={line} strokeWidth={width} />;
  }
};

/** The patterns of a picture as SVG definitions, named `<prefix><id>`. */
export const PatternDefs = ({ patterns, prefix }: PatternDefsProps): ReactElement => (
  <defs>
    {patterns.map(({ id, pattern, line }) => (
      <pattern key={id} id={prefix + id} width={PATTERN_PX[pattern]} height={PATTERN_PX[pattern]} patternUnits="userSpaceOnUse">
        {mark(pattern, line)}
      </pattern>
    ))}
  </defs>
);
