import type { ReactElement } from 'react';
import { FACT_GROUNDS } from '../../../schema/questions-view.ts';
import { FactMark } from '../../shared/FactMark.tsx';
import { useText } from '../../shared/text-context.tsx';

/** What the marks of stated, inferred and derived facts mean. */
export const GroundKey = (): ReactElement => {
  const { t } = useText();
  return (
    <details className="result-figures">
      <summary>{t('facts.grounds.summary')}</summary>
      <ul className="facts-key">
        {FACT_GROUNDS.map((ground) => (
          <li key={ground}><FactMark fact={{ inferred: ground === 'inferred', derived: ground === 'derived' }} /> {t(`facts.grounds.${ground}`)}</li>
        ))}
      </ul>
    </details>
  );
};
