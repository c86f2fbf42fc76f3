import type { ReactElement } from 'react';
import type { NeedMeasure, OwnNeedFound } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';

interface NeedListProps {
  readonly needs: readonly OwnNeedFound[];
  readonly onMeasure: (name: string, measure: NeedMeasure) => void;
}

/** The needs of the user's own, what can be done with each, and a way to say that it was taken for the wrong thing. */
export const NeedList = ({ needs, onMeasure }: NeedListProps): ReactElement => {
  const { t } = useText();
  return (
    <ul className="result-list own-needs">
      {needs.map(({ name, use }) => {
        const other = use === 'share' ? 'amount' : 'share';
        return (
          <li key={name}>
            {t(`ownData.ownNeed.${use}`, { name })}
            <button type="button" className="result-text-button" aria-label={t(`ownData.ownNeed.takeAs.${other}`, { name })} onClick={() => { onMeasure(name, other); }}>{t(`ownData.ownNeed.isNot.${other}`)}</button>
          </li>
        );
      })}
    </ul>
  );
};
