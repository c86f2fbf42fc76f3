import type { ReactElement } from 'react';
import type { FormulaName } from './formula-ids.ts';
import { Fraction } from './Fraction.tsx';

const D_M = <><var>d</var>(<var>m</var>)</>;
const E_M = <><var>e</var>(<var>m</var>)</>;
const N_M = <><var>N</var>(<var>m</var>)</>;
const R_M = <><var>r</var>(<var>m</var>)</>;
const R_TILDE = <><var>r</var>*(<var>m</var>)</>;
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
    case 'smoothed':
      return <>{R_TILDE} = <var>r̄</var> + <Fraction over={<var>A</var>} under={<><var>A</var> + <var>φ r̄</var> / {E_M}</>} /> × ({R_M} − <var>r̄</var>)</>;
    case 'funnel':
      return <><var>P</var>(<var>X</var> ≤ <var>k</var>) = {decimal(0.025, 3)}, {decimal(0.975, 3)}, {decimal(0.001, 3)}, {decimal(0.999, 3)}<span className="data-formula-gap" /><var>X</var> ~ Poisson({E_M})</>;
    case 'gini':
      return <><var>G</var> = 1 − Σ<sub><var>i</var></sub> (<var>x</var><sub><var>i</var></sub> − <var>x</var><sub><var>i</var>−1</sub>)(<var>y</var><sub><var>i</var></sub> + <var>y</var><sub><var>i</var>−1</sub>)</>;
    case 'hole':
      return (
        <>
          <var>e</var>(<var>m</var>, <var>c</var>) = <Fraction over={<><var>R</var>(<var>m</var>) <var>K</var>(<var>c</var>)</>} under={<var>T</var>} />
          <span className="data-formula-gap" />
          <var>LQ</var> = <Fraction over={<><var>d</var>(<var>m</var>, <var>c</var>)</>} under={<><var>e</var>(<var>m</var>, <var>c</var>)</>} />
          <span className="data-formula-gap" />
          <var>P</var>(<var>X</var> ≤ <var>d</var>), <var>X</var> ~ Poisson(<var>e</var>)
        </>
      );
    case 'concentration':
      return <><var>HHI</var> = Σ<sub><var>i</var></sub> <var>s</var><sub><var>i</var></sub>²</>;
    case 'headquarters':
      return <><Fraction over={<><var>d</var><sub>2</sub>(<var>m</var>)</>} under={<><var>d</var><sub>1</sub>(<var>m</var>)</>} /></>;
    case 'call':
      return <>min {SUM_F} max(0, <var>e</var>′(<var>m</var>) − <var>d</var>′(<var>m</var>)) = min <var>D</var>′ × <var>H</var>′</>;
    case 'succession':
      return <><var>t</var><sub>2</sub>(<var>q</var>) &gt; <var>t</var><sub>2</sub>(<var>p</var>)<span className="data-formula-gap" /><var>t</var><sub>1</sub>(<var>q</var>) ≤ <var>t</var><sub>2</sub>(<var>p</var>) + {integer(12)}</>;
    case 'moran':
      return <><var>I</var> = <Fraction over={<var>n</var>} under={<>Σ <var>w</var><sub><var>ij</var></sub></>} /> × <Fraction over={<>Σ <var>w</var><sub><var>ij</var></sub> <var>z</var><sub><var>i</var></sub> <var>z</var><sub><var>j</var></sub></>} under={<>Σ <var>z</var><sub><var>i</var></sub>²</>} /></>;
    case 'classes':
      return <>min Σ<sub><var>k</var></sub> Σ<sub><var>x</var> ∈ <var>k</var></sub> (<var>x</var> − <var>x̄</var><sub><var>k</var></sub>)²</>;
    case 'bivariate':
      return <>(<var>i</var>, <var>j</var>), <var>i</var>, <var>j</var> ∈ {'{'}1, 2, 3{'}'}</>;
    case 'speakers':
      return <>(<var>s</var> − {half} %) × <var>A</var> ≤ <var>n</var> ≤ (<var>s</var> + {half} %) × <var>A</var></>;
  }
};
