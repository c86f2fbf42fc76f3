import type { ReactElement } from 'react';
import type { DocumentPlace } from '../../../schema/document-rows.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { SeaLaplandProps } from './sea-lapland-props.ts';

/** Where the figures of a part stand: the document, its date, and the lines from first to last; nothing without rows. */
export const SourceLine = ({ rows, sources }: Pick<SeaLaplandProps, 'sources'> & { readonly rows: readonly DocumentPlace[] }): ReactElement | null => {
  const { t } = useText();
  const [first] = rows;
  if (first === undefined) return null;
  const place = { document: first.document, lineStart: Math.min(...rows.map(({ lineStart }) => lineStart)), lineEnd: Math.max(...rows.map(({ lineEnd }) => lineEnd)) };
  return <p className="result-small">{t('programmesSeaLapland.lead.source')}: <FactPlace place={place} sources={sources} /></p>;
};
