import type { ReactElement, ReactNode } from 'react';
import { useText } from '../shared/text-context.tsx';
import { Citation } from './Citation.tsx';
import type { FormulaName } from './formula-ids.ts';
import { FormulaSigns } from './FormulaSigns.tsx';
import { methodId } from './section-ids.ts';

export interface FormulaProps {
  readonly name: FormulaName;
  /** More words after the formula: variants or an example. */
  readonly children?: ReactNode;
}

/** One formula: what it says in words, the same in signs, and where it comes from. */
export const Formula = ({ name, children }: FormulaProps): ReactElement => {
  const { t, format } = useText();
  return (
    <article className="data-method" aria-labelledby={methodId(name)}>
      <h3 id={methodId(name)} tabIndex={-1}>{t(`dataMethod.${name}.title`)}</h3>
      <p>{t(`dataMethod.${name}.words`)}</p>
      <p className="data-formula">
        <span aria-hidden="true"><FormulaSigns name={name} decimal={format.decimal} integer={format.integer} /></span>
        <span className="visually-hidden">{t('dataMethod.formula')}: {t(`dataMethod.${name}.reading`)}</span>
      </p>
      {children}
      <Citation of={[name]} />
    </article>
  );
};
