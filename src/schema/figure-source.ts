import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';

/** The official figures whose source is named beside them. */
export type SourcedFigure = 'population' | 'foreign_language_share' | 'foreign_language_speakers';

/** Where one official figure of one municipality and year was taken from. */
export interface FigureSource {
  readonly code: MunicipalityCode;
  readonly figure: SourcedFigure;
  readonly year: number;
  readonly title: LocalText;
  /** Empty where the source states none. */
  readonly publisher: string;
}
