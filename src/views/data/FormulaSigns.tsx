import type { ReactElement } from 'react';
import type { FormulaName } from './formula-ids.ts';
import { Fraction } from './Fraction.tsx';

const D_M = <><var>d</var>(<var>m</var>)</>;
const E_M = <><var>e</var>(<var>m</var>)</>;
const N_M = <><var>N</var>(<var>m</var>)</>;
const SUM_F = <>Σ<sub><var>m</var> ∈ <var>F</var></sub></>;

/** χ² at probability `p` with the given degrees of freedom. */
const chiSquare = (p: string, degrees: ReactElement): ReactElement => <>χ²<sub>{p}; {degrees}</sub></>;

const TWO_D = <>2<var>d</var></>;
const TWO_D_PLUS_2 = <>2<var>d</var> + 2</>;
const TWO_E = <>2<var>e</var></>;

export interface FormulaSignsProps {
  readonly name: FormulaName;
  /** The decimal sign of the interface language. */
  readonly decimal: (value: number, decimals: number) => string;
  readonly integer: (value: number) => string;
}

/** A formula in signs, for the eye only: a reading in words stands beside it. */
export const FormulaSigns = ({ name, decimal, integer }: FormulaSignsProps): ReactElement => {
  const half = decimal(0.05, 2);
  switch (name) {
    case 'supply':
      return <>{D_M} = Σ<sub><var>p</var> ∈ <var>S</var></sub> <var>w</var>(<var>p</var>, <var>m</var>)<span className="data-formula-gap" /><var>D</var> = {SUM_F} {D_M}</>;
    case 'density':
      return <>{integer(10_000)} × <Fraction over={D_M} under={<><var>A</var>(<var>m</var>)</>} /></>;
    case 'expected':
      return <>{E_M} = <var>D</var> × <Fraction over={N_M} under={<>{SUM_F} {N_M}</>} /></>;
    case 'ratio':
      return <><var>r</var>(<var>m</var>) = <Fraction over={D_M} under={E_M} /></>;
    case 'gap':
      return <>max(0, {E_M} − {D_M})</>;
    case 'interval':
      return (
        <>
          <Fraction over={chiSquare(decimal(0.025, 3), TWO_D)} under={TWO_E} /> ≤ <var>r</var> ≤{' '}
          <Fraction over={chiSquare(decimal(0.975, 3), TWO_D_PLUS_2)} under={TWO_E} />
        </>
      );
    case 'hoover':
      return <><var>H</var> = <Fraction over="1" under="2" /> {SUM_F} | <Fraction over={D_M} under={<var>D</var>} /> − <Fraction over={N_M} under={<>{SUM_F} {N_M}</>} /> |</>;
    case 'classes':
      return <>min Σ<sub><var>k</var></sub> Σ<sub><var>x</var> ∈ <var>k</var></sub> (<var>x</var> − <var>x̄</var><sub><var>k</var></sub>)²</>;
    case 'bivariate':
      return <>(<var>i</var>, <var>j</var>), <var>i</var>, <var>j</var> ∈ {'{'}1, 2, 3{'}'}</>;
    case 'speakers':
      return <>(<var>s</var> − {half} %) × <var>A</var> ≤ <var>n</var> ≤ (<var>s</var> + {half} %) × <var>A</var></>;
  }
};
