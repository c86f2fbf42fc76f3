import { useText } from '../shared/text-context.tsx';
import { drawnPoints, knownPoints, type TrendPoint } from './trend.ts';

interface TrendLineProps {
  readonly name: string;
  readonly points: readonly TrendPoint[];
  /** How a value is written. */
  readonly say: (value: number) => string;
}

const FRAME = { width: 168, height: 56, margin: 5 };

/** A small line over the years with its first and last value in words. */
export const TrendLine = ({ name, points, say }: TrendLineProps) => {
  const { t } = useText();
  const known = knownPoints(points);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return <p className="municipality-note">{t('municipality.trend.noData', { name })}</p>;
  const drawn = drawnPoints(known, FRAME);
  const words = t('municipality.trend.change', { name, first: say(first.value), firstYear: first.year, last: say(last.value), lastYear: last.year });
  const end = drawn[drawn.length - 1];
  return (
    <figure className="municipality-trend">
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${String(FRAME.width)} ${String(FRAME.height)}`} role="img" aria-label={words}>
        <polyline className="municipality-trend-line" points={drawn.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
        {end !== undefined && <circle className="municipality-trend-end" cx={end.x} cy={end.y} r={3.5} />}
      </svg>
      <div className="municipality-trend-ends" aria-hidden="true">
        <span><b>{say(first.value)}</b> {first.year}</span>
        <span><b>{say(last.value)}</b> {last.year}</span>
      </div>
    </figure>
  );
};
