import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import { CELL_KINDS } from './cell-kind.ts';

/** What the colours and the hatching of the cells mean. */
export const HoleKey = (): ReactElement => {
  const { t } = useText();
  return (
    <ul className="gaps-holes-key" aria-label={t('gapsHoles.key.label')}>
      {CELL_KINDS.map((kind) => <li key={kind}><span className={`gaps-holes-swatch gaps-holes-${kind}`} aria-hidden="true">{kind === 'void' || kind === 'empty' ? 0 : ''}</span>{t(`gapsHoles.key.${kind}`)}</li>)}
      <li className="gaps-holes-bound"><span className="gaps-holes-swatch gaps-holes-void" aria-hidden="true">0</span>{t('gapsHoles.key.bound')}</li>
    </ul>
  );
};
