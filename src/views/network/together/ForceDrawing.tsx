import { memo, useMemo, type ReactElement, type RefObject } from 'react';
import type { Text } from '../../../i18n/text.ts';
import { BODY_GROUPS } from './body-group.ts';
import { linksPaths, shapePath, TIE_WIDTHS, type ForcePicture } from './force-picture.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import { inLines } from './text-width.ts';
import { tieClassWords } from './TieKey.tsx';
import type { BodyNames } from './together-facts.ts';

interface ForceDrawingProps {
  readonly picture: ForcePicture;
  readonly names: BodyNames;
  readonly text: Text;
  /** The body that is brought forward; `null`: none. */
  readonly chosen: string | null;
  /** The body under the pointer. */
  readonly pointed: string | null;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

/** Longest name in the picture, px; and in the list of bodies without ties. */
const ROOM = { tied: 165, listed: 138 };

/** Bodies whose names are written whatever they cover: the largest. */
const ALWAYS_NAMED = 3;

const labelOf = (id: string, names: BodyNames): string => inLines(names.shortOf(id), ROOM.tied).join('');

/** Room for the key below the picture, px a line. */
const KEY_LINE = 22;

const partnersIn = ({ links }: ForcePicture, id: string): ReadonlySet<string> =>
  new Set(links.flatMap(({ a, b }) => (a.id === id ? [b.id] : b.id === id ? [a.id] : [])));

/** Whose names are written: of all, the largest first; with a body brought forward, its own and its partners'. */
const wishesOf = ({ picture, names, chosen, pointed }: Pick<ForceDrawingProps, 'picture' | 'names' | 'chosen' | 'pointed'>, partners: ReadonlySet<string>): readonly Wish[] => {
  const listed = new Set(picture.isolated);
  const isFirst = ({ id }: { readonly id: string }): boolean => id === pointed || id === chosen;
  return picture.nodes
    .filter(({ id }) => !listed.has(id) && (chosen === null || id === chosen || id === pointed || partners.has(id)))
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.radius - a.radius)
    .map((node, index) => ({ node, words: labelOf(node.id, names), isForced: isFirst(node) || index < ALWAYS_NAMED }));
};

const Key = ({ text, top, width }: { readonly text: Text; readonly top: number; readonly width: number }): ReactElement => {
  const { t } = text;
  const isNarrow = width < 600;
  const column = (index: number): { x: number; y: number } => (isNarrow ? { x: 14, y: top + (index + 1) * KEY_LINE } : { x: 14 + (index % 3) * 190, y: top + (Math.floor(index / 3) + 1) * KEY_LINE });
  const lines = isNarrow ? { x: 14, y: top + 7 * KEY_LINE } : { x: 600, y: top };
  return (
    <g className="together-key">
      {[...BODY_GROUPS, 'member' as const].map((group, index) => {
        const { x, y } = column(index);
        return (
          <g key={group} transform={`translate(${String(x)} ${String(y)})`}>
            {group === 'member' ? <><path className="together-node together-node-other" d={shapePath('education', 5)} /><circle className="together-member" r={8} /></> : <path className={`together-node together-node-${group}`} d={shapePath(group, 7)} />}
            <text className="chart-text" x={16} y={4}>{t(group === 'member' ? 'networkTogether.member' : `networkTogether.groups.${group}`)}</text>
          </g>
        );
      })}
      <text className="chart-text" x={lines.x} y={lines.y + 4}>{t('networkTogether.force.linesHead')}</text>
      {TIE_WIDTHS.map((strokeWidth, index) => (
        <g key={strokeWidth} transform={`translate(${String(lines.x + (isNarrow ? (index % 3) * 112 : index * 54))} ${String(lines.y + KEY_LINE * (isNarrow ? 1 + Math.floor(index / 3) : 1))})`}>
          <path className="together-line" strokeWidth={strokeWidth} d="M0 0h16" />
          <text className="chart-text" x={20} y={4}>{tieClassWords(index, text)}</text>
        </g>
      ))}
    </g>
  );
};

/** Bodies as shapes, common projects as lines, names where there is room, and the key below. */
const Drawing = ({ picture, names, text, chosen, pointed, labelledBy, chart }: ForceDrawingProps): ReactElement => {
  const { width, height, tiedHeight, nodes, links, isolated } = picture;
  const lines = useMemo(() => linksPaths(links), [links]);
  const forward = useMemo(() => (chosen === null ? null : linksPaths(links.filter(({ a, b }) => a.id === chosen || b.id === chosen))), [links, chosen]);
  const partners = useMemo(() => (chosen === null ? new Set<string>() : partnersIn(picture, chosen)), [picture, chosen]);
  const labels = useMemo(() => placeLabels(wishesOf({ picture, names, chosen, pointed }, partners), nodes, { width, height }), [picture, names, chosen, pointed, partners, nodes, width, height]);
  const keyHeight = KEY_LINE * (width < 600 ? 10 : 3) + 16;
  const isBack = (id: string): boolean => chosen !== null && id !== chosen && !partners.has(id);
  return (
    <svg ref={chart} className="together-force" viewBox={`0 0 ${String(width)} ${String(height + keyHeight)}`} role="img" aria-labelledby={labelledBy}>
      <g className={chosen === null ? undefined : 'together-back'}>
        {lines.map((d, index) => <path key={TIE_WIDTHS[index]} className="together-line" strokeWidth={TIE_WIDTHS[index]} d={d} />)}
      </g>
      {forward?.map((d, index) => <path key={TIE_WIDTHS[index]} className="together-line-forward" strokeWidth={TIE_WIDTHS[index]} d={d} />)}
      {isolated.length > 0 && <text className="chart-text" x={8} y={tiedHeight + 20}>{text.t('networkTogether.force.isolatedCount', { shown: text.format.integer(isolated.length) })}</text>}
      {nodes.map(({ id, x, y, radius, reach }) => (
        <g key={id} data-body={id} className={isBack(id) ? 'together-back' : undefined} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <path className={`together-node together-node-${names.groupOf(id)}${id === chosen ? ' together-node-chosen' : ''}`} d={shapePath(names.groupOf(id), radius)} />
          {names.isMember(id) && <circle className="together-member" r={reach - 1} />}
          <circle className="together-target" r={Math.max(reach, 12)} />
        </g>
      ))}
      {nodes.slice(nodes.length - isolated.length).map(({ id, x, y, reach }) => (
        <text key={id} className={isBack(id) ? 'together-label together-back' : 'together-label'} x={x + Math.max(16, reach + 5)} y={y + 4}>{inLines(names.shortOf(id), ROOM.listed).join('')}</text>
      ))}
      {nodes.map(({ id }) => {
        const label = labels.get(id);
        return label === undefined ? null : <text key={id} className={id === chosen ? 'together-label together-label-chosen' : 'together-label'} x={label.x} y={label.y} textAnchor={label.anchor}>{labelOf(id, names)}</text>;
      })}
      <Key text={text} top={height + 16} width={width} />
    </svg>
  );
};

export const ForceDrawing = memo(Drawing);
