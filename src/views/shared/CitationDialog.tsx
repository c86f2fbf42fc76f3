import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useState, type ReactElement } from 'react';
import type { Citation } from '../../schema/citation.ts';
import { WITHOUT_SQL } from '../../schema/figure-sql.ts';
import { useText } from './text-context.tsx';
import './citation.css';

interface CitationDialogProps {
  readonly citation: Citation;
  /** Says whether the browser let it be copied. */
  readonly onCopy: (words: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const isWithout = (meaning: Citation['meaning']): boolean => WITHOUT_SQL.some((reason) => reason === meaning);

type Copied = 'citation' | 'sql' | 'refused' | null;

/** How a result is cited and the SQL behind its figures, each to be copied. Needs the texts of `exportCitation`. */
export const CitationDialog = ({ citation, onCopy, onClose }: CitationDialogProps): ReactElement => {
  const { t } = useText();
  const [copied, setCopied] = useState<Copied>(null);
  const copy = (what: 'citation' | 'sql', words: string): void => {
    void onCopy(words).then((isDone) => setCopied(isDone ? what : 'refused'));
  };
  const confirmation = (what: 'citation' | 'sql'): ReactElement => <span className="citation-copied" role="status">{copied === what ? t('exportCitation.copied') : ''}</span>;
  return (
    <Dialog open onClose={onClose} className="citation" backdrop={<div className="citation-backdrop" />} portal={false}>
      <div className="citation-head">
        <DialogHeading className="citation-title">{t('exportCitation.heading')}</DialogHeading>
        <DialogDismiss className="result-export-button">{t('exportCitation.close')}</DialogDismiss>
      </div>
      <p className="citation-of">{citation.title}</p>
      <section className="citation-part" aria-labelledby="citation-words">
        <h2 id="citation-words">{t('exportCitation.citation')}</h2>
        <p>{t('exportCitation.citationLead')}</p>
        <blockquote className="citation-words" data-testid="citation">{citation.words}</blockquote>
        <p className="citation-actions"><button type="button" className="result-export-button" onClick={() => copy('citation', citation.words)}>{t('exportCitation.copyCitation')}</button>{confirmation('citation')}</p>
      </section>
      <section className="citation-part" aria-labelledby="citation-sql">
        <h2 id="citation-sql">{t('exportCitation.sql')}</h2>
        {citation.sql === '' ? <p>{t(isWithout(citation.meaning) ? `exportCitation.without.${citation.meaning}` : 'exportCitation.noSql')}</p> : (
          <>
            <p>{t(`exportCitation.sqlOf.${citation.meaning}`)}</p>
            <pre className="citation-sql" tabIndex={0} role="group" aria-labelledby="citation-sql" data-testid="citation-sql">{citation.sql}</pre>
            <p className="citation-actions"><button type="button" className="result-export-button" onClick={() => copy('sql', citation.sql)}>{t('exportCitation.copySql')}</button>{confirmation('sql')}</p>
          </>
        )}
      </section>
      {copied === 'refused' && <p role="alert">{t('exportCitation.notCopied')}</p>}
    </Dialog>
  );
};
