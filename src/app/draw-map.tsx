import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Text } from '../i18n/text.ts';
import type { MapView } from '../state/app-state.ts';
import type { MapGeometry } from '../views/map/map-geometry.ts';
import { MapSheet } from '../views/map/MapSheet.tsx';
import { sentenceTitle } from '../views/shared/sentence-text.ts';
import { TextContext } from '../views/shared/text-context.tsx';

/** What a map is drawn from. */
export interface MapDrawing {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly view: MapView;
  readonly geometry: MapGeometry;
}

/** Draws the map outside of the page's sight and hands the drawing to `take`; it is gone afterwards. */
export const withDrawnMap = <Value,>({ text, dataset, result, view, geometry }: MapDrawing, take: (drawing: SVGSVGElement) => Value): Value => {
  const host = document.createElement('div');
  host.hidden = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(
      <TextContext value={text}>
        <MapSheet result={result} dataset={dataset} geometry={geometry} view={view} title={sentenceTitle({ text, dataset, sentence: result.sentence })} />
      </TextContext>,
    ));
    const drawing = host.querySelector('svg');
    if (drawing === null) throw new Error('The map could not be drawn.');
    return take(drawing);
  } finally {
    root.unmount();
    host.remove();
  }
};
