import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import { REFERENCES, type Cited } from './references.ts';

/** Where a method comes from: the literature, or Katve's own rule. */
export const Citation = ({ of }: { readonly of: readonly Cited[] }): ReactElement => {
  const { t } = useText();
  const references = [...new Set(of.flatMap((cited) => REFERENCES[cited]))];
  if (references.length === 0) return <p className="data-citation">{t('dataMethod.ownRule')}</p>;
  return (
    <p className="data-citation">
      {t('dataMethod.source', { count: references.length })}:{' '}
      {references.map((reference) => <cite key={reference} lang="en">{reference} </cite>)}
    </p>
  );
};
