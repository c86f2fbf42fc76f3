import { useId, type ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { MapView } from '../../state/app-state.ts';
import { missingWords } from '../shared/quantity-text.ts';
import { useText } from '../shared/text-context.tsx';
import type { SpecialFill } from './map-paint.ts';
import { classWords } from './map-words.ts';
import { paint as paintOf } from './paint.ts';
import type { PaintScheme } from './palettes.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId, type Pattern } from './patterns.ts';

interface StillLegendProps {
  /** The answers of the pictures that share the legend; their classes have the same limits. */
  readonly results: readonly CoverageResult[];
  readonly view: MapView;
  readonly scheme: PaintScheme;
}

const patternOf = (special: SpecialFill): Pattern | null => {
  switch (special.kind) {
    case 'lower_bound': return 'lower_bound';
    case 'missing': return special.reason === 'suppressed' ? 'suppressed' : 'no_data';
    case 'zero':
    case 'outside_frame': return null;
  }
};

/** The legend of small maps by fixed classes: colours and patterns with their words, without counts. */
export const StillLegend = ({ results, view, scheme }: StillLegendProps): ReactElement | null => {
  const text = useText();
  const prefix = `${useId()}-`;
  const paints = results.map((result) => ({ result, paint: paintOf(result, { view, scheme }) }));
  const [first] = paints;
  if (first === undefined || first.paint.legend.kind !== 'classes') return null;
  const words = { text, sentence: first.result.sentence, paint: first.paint, names: new Map<string, string>() };
  const specials = new Map(paints.flatMap(({ paint }) => paint.specials.map((special): [string, SpecialFill] =>
    [special.kind === 'missing' ? special.reason : special.kind, special])));
  const line = first.paint.palette.lineOnLight;
  return (
    <ul className="map-small-legend">
      {first.paint.legend.classes.map((each) => (
        <li key={each.index}><span className="map-swatch" style={{ background: each.fill }} /> {classWords(each, words)}</li>
      ))}
      {[...specials].map(([key, special]) => {
        const pattern = patternOf(special);
        return (
          <li key={key}>
            <svg className="map-swatch" viewBox="0 0 14 14" aria-hidden="true">
              {pattern !== null && <PatternDefs prefix={prefix} patterns={[{ id: patternId(pattern, line), pattern, line }]} />}
              <rect width="14" height="14" fill={special.kind === 'lower_bound' ? first.paint.palette.plain : special.fill} />
              {pattern !== null && <rect width="14" height="14" fill={`url(#${prefix}${patternId(pattern, line)})`} />}
            </svg>{' '}
            {special.kind === 'missing' ? missingWords(special.reason, text) : text.t(`map.legend.${special.kind}`)}
          </li>
        );
      })}
    </ul>
  );
};
