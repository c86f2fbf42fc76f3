import type { ReactElement } from 'react';
import type { FormulaName } from './formula-ids.ts';
import { Fraction } from './Fraction.tsx';

const D_M = <><var>d</var>(<var>m</var>)</>;
const E_M = <><var>e</var>(<var>m</var>)</>;
const N_M = <><var>N</var>(<var>m</var>)</>;
const R_M = <><var>r</var>(<var>m</var>)</>;
const R_STAR = <><var>r</var>*(<var>m</var>)</>;
const D_MC = <><var>d</var>(<var>m</var>, <var>c</var>)</>;
const E_MC = <><var>e</var>(<var>m</var>, <var>c</var>)</>;
const SUM_F = <>Σ<sub><var>m</var> ∈ <var>F</var></sub></>;

/** Between two formulas that belong together. */
const GAP = <span className="data-formula-gap" />;

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
      return <>{D_M} = Σ<sub><var>p</var> ∈ <var>S</var></sub> <var>w</var>(<var>p</var>, <var>m</var>){GAP}<var>D</var> = {SUM_F} {D_M}</>;
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
      return (
        <>
          {R_STAR} = <var>r̄</var> + <Fraction over={<var>A</var>} under={<><var>A</var> + <var>φ r̄</var> / {E_M}</>} /> × ({R_M} − <var>r̄</var>)
          {GAP}<var>A</var> = max(0, <var>s</var>² − <Fraction over={<var>φ r̄</var>} under={<var>ē</var>} />)
        </>
      );
    case 'funnel':
      return (
        <>
          <Fraction over={<var>φ k</var>} under={E_M} />{GAP}
          <var>P</var>(<var>X</var> ≤ <var>k</var>) = {[0.025, 0.975, 0.001, 0.999].map((chance) => decimal(chance, 3)).join('; ')}{GAP}
          <var>X</var> ~ Poisson({E_M} / <var>φ</var>)
        </>
      );
    case 'gini':
      return <><var>G</var> = 1 − Σ<sub><var>i</var></sub> (<var>x</var><sub><var>i</var></sub> − <var>x</var><sub><var>i</var>−1</sub>)(<var>y</var><sub><var>i</var></sub> + <var>y</var><sub><var>i</var>−1</sub>)</>;
    case 'hole':
      return (
        <>
          {E_MC} = <Fraction over={<><var>R</var>(<var>m</var>) <var>K</var>(<var>c</var>)</>} under={<var>T</var>} />{GAP}
          <var>LQ</var> = <Fraction over={D_MC} under={E_MC} />{GAP}
          <var>P</var> = <var>Q</var>(<Fraction over={<var>d</var>} under={<var>s</var>} /> + 1, <Fraction over={<var>e</var>} under={<var>s</var>} />){GAP}
          <var>s</var> = <Fraction over={<>Σ <var>w</var>²</>} under={<>Σ <var>w</var></>} />
        </>
      );
    case 'concentration':
      return <><var>HHI</var> = Σ<sub><var>i</var></sub> <var>a</var><sub><var>i</var></sub>²{GAP}<Fraction over="1" under={<var>HHI</var>} /></>;
    case 'headquarters':
      return <><var>d</var><sub>2</sub>(<var>m</var>) − <var>d</var><sub>1</sub>(<var>m</var>){GAP}<var>u</var> = <Fraction over={<>Σ <var>h</var>(<var>m</var>)</>} under={<>Σ <var>n</var>(<var>m</var>)</>} /></>;
    case 'call':
      return (
        <>
          min {SUM_F} max(0, <var>e</var>′(<var>m</var>) − <var>d</var>′(<var>m</var>)) = min <var>D</var>′ × <var>H</var>′{GAP}
          <var>d</var>′(<var>m</var>) = {D_M} + Σ<sub><var>j</var></sub> <var>w</var>(<var>j</var>, <var>m</var>)
        </>
      );
    case 'succession':
      return (
        <>
          <var>t</var><sub>2</sub>(<var>q</var>) &gt; <var>t</var><sub>2</sub>(<var>p</var>){GAP}
          <var>t</var><sub>1</sub>(<var>q</var>) ≤ <var>t</var><sub>2</sub>(<var>p</var>) + {integer(12)}{GAP}
          <var>b</var> = <var>t</var><sub>1</sub>(<var>q</var>) − <var>t</var><sub>2</sub>(<var>p</var>) − 1
        </>
      );
    case 'moran':
      return (
        <>
          <var>I</var> = <Fraction over={<var>n</var>} under={<>Σ <var>w</var><sub><var>ij</var></sub></>} /> × <Fraction over={<>Σ <var>w</var><sub><var>ij</var></sub> <var>z</var><sub><var>i</var></sub> <var>z</var><sub><var>j</var></sub></>} under={<>Σ <var>z</var><sub><var>i</var></sub>²</>} />
          {GAP}<var>P</var> = <Fraction over={<>1 + #(<var>I</var>* ≥ <var>I</var>)</>} under={<>1 + {integer(999)}</>} />
        </>
      );
    case 'peers':
      return (
        <>
          <var>δ</var>(<var>a</var>, <var>b</var>) = √[(<var>z</var><sub>1</sub>(<var>a</var>) − <var>z</var><sub>1</sub>(<var>b</var>))² + (<var>z</var><sub>2</sub>(<var>a</var>) − <var>z</var><sub>2</sub>(<var>b</var>))²]{GAP}
          <var>z</var> = <Fraction over={<><var>x</var> − <var>x̄</var></>} under={<var>s</var>} />
        </>
      );
    case 'apportion':
      return (
        <>
          <var>q</var>(<var>m</var>) = <var>K</var> × <Fraction over={<><var>v</var>(<var>m</var>)</>} under={<>Σ <var>v</var></>} />{GAP}
          ⌊<var>q</var>(<var>m</var>)⌋ + 0 ∨ 1{GAP}Σ = <var>K</var>
        </>
      );
    case 'classes':
      return <>min Σ<sub><var>k</var></sub> Σ<sub><var>x</var> ∈ <var>k</var></sub> (<var>x</var> − <var>x̄</var><sub><var>k</var></sub>)²</>;
    case 'bivariate':
      return <>(<var>i</var>, <var>j</var>), <var>i</var>, <var>j</var> ∈ {'{'}1, 2, 3{'}'}</>;
    case 'speakers':
      return <>(<var>s</var> − {half} %) × <var>A</var> ≤ <var>n</var> ≤ (<var>s</var> + {half} %) × <var>A</var></>;
  }
};
