import { useState, type ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { isNeedDated, isNeedYearEffective } from '../../state/selectors.ts';
import { partWords, questionText, sentencePieces, sentenceTitle, type SentencePiece, type SentenceWords } from '../shared/sentence-text.ts';
import { useText } from '../shared/text-context.tsx';
import type { SentenceContext } from './choice.ts';
import { SentencePart } from './SentencePart.tsx';
import type { ChangeSentence } from './SentencePartMenu.tsx';
import './sentence.css';

interface SentenceBarProps {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly preview: (sentence: Sentence) => CoverageResult;
  readonly onChange: ChangeSentence;
  /** Is there a map or a ranking that draws the sentence's measure? Elsewhere its menu would change nothing. */
  readonly hasMeasure?: boolean;
}

interface PiecesProps {
  readonly pieces: readonly SentencePiece[];
  readonly context: SentenceContext;
  readonly onChange: ChangeSentence;
}

/** The punctuation that words begin with; it belongs on the line of the part before them. */
const stopOf = (piece: SentencePiece | undefined): string => (piece?.kind === 'words' ? (/^[,.]/.exec(piece.words)?.[0] ?? '') : '');

/** The words of the sentence with its menus. */
const Pieces = ({ pieces, context, onChange }: PiecesProps): ReactElement => (
  <>
    {pieces.map((piece, index) => {
      if (piece.kind === 'words') return <span key={`${piece.words}-${String(index)}`}>{piece.words.slice(index === 0 ? 0 : stopOf(piece).length)}</span>;
      const stop = index === pieces.length - 1 ? '.' : stopOf(pieces[index + 1]);
      return (
        <span key={piece.part} className="sentence-keep">
          <SentencePart part={piece.part} words={piece.words} context={context} onChange={onChange} />{stop}
        </span>
      );
    })}
  </>
);

interface MeasureProps extends Omit<PiecesProps, 'pieces'> {
  readonly words: SentenceWords;
  readonly hasMeasure: boolean;
  readonly hasYear: boolean;
}

/** What the map shows, and the year that stands with it where the need has none. */
const Measure = ({ words, context, onChange, hasMeasure, hasYear }: MeasureProps): ReactElement => (
  <span className="sentence-measure">
    {hasMeasure && (
      <>
        {words.text.t('sentence.measureTemplate').split('[measure]')[0]}
        <span className="sentence-keep">
          <SentencePart part="measure" words={partWords(words, 'measure')} context={context} onChange={onChange} />{hasYear ? '' : '.'}
        </span>
      </>
    )}
    {hasYear && (
      <span className="sentence-keep">
        {' '}<SentencePart part="needYear" words={partWords(words, 'needYear')} context={context} onChange={onChange} />{hasMeasure ? '.' : ''}
      </span>
    )}
  </span>
);

/**
 * The main control: a sentence in the user's language whose bold parts are menus.
 * On a phone it folds into its plain words.
 */
export const SentenceBar = ({ dataset, result, preview, onChange, hasMeasure = true }: SentenceBarProps): ReactElement => {
  const text = useText();
  const [isUnfolded, setUnfolded] = useState(false);
  const { sentence } = result;
  const words = { text, dataset, sentence };
  // The year stands with the need; where the need has none, with the measure that needs one.
  const hasMeasureYear = isNeedYearEffective(sentence) && !isNeedDated(sentence);
  const context: SentenceContext = { ...words, result, preview };
  const title = hasMeasure ? sentenceTitle(words) : `${questionText(words)}.`;
  return (
    <section className={isUnfolded ? 'sentence sentence-unfolded' : 'sentence'} aria-label={text.t('sentence.label')}>
      <h1 className="visually-hidden">{title}</h1>
      <p className="sentence-folded" aria-hidden="true">{title}</p>
      <div className="sentence-words">
        <Pieces pieces={sentencePieces(words)} context={context} onChange={onChange} />
        {' '}
        {(hasMeasure || hasMeasureYear) && <Measure words={words} context={context} onChange={onChange} hasMeasure={hasMeasure} hasYear={hasMeasureYear} />}{' '}
        <SentencePart part="more" words={text.t('sentence.more')} context={context} onChange={onChange} />
      </div>
      <button type="button" className="sentence-fold" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
        {text.t(isUnfolded ? 'sentence.unfold' : 'sentence.fold')}
      </button>
    </section>
  );
};
