import { useEffect, useState, type ReactElement } from 'react';
import { loadPackageFaultMessages } from '../i18n/page-messages.ts';
import { extendText, type Text } from '../i18n/text.ts';
import { StorageFault } from '../io/own-data/storage-fault.ts';
import { PackageError } from '../schema/package-fault.ts';
import { OPENING_STATE } from '../state/app-state.ts';
import { hrefOf } from '../state/url-codec.ts';
import { causeWords } from './failure.ts';
import { faultWords } from './fault-words.ts';

interface PackageFailureProps {
  readonly error: unknown;
  readonly text: Text;
  readonly onRetry: () => void;
}

const wordsOf = (error: unknown, text: Text): readonly string[] => {
  if (error instanceof PackageError) return error.faults.map((fault) => faultWords(fault, text));
  return [error instanceof StorageFault ? text.t(`packageFault.storage.${error.kind}`) : text.t('packageFault.other', { detail: causeWords(error) })];
};

/** Said when another package than Katve's own cannot be shown: every fault with its mend, and the way back. */
const PackageFailure = ({ error, text, onRetry }: PackageFailureProps): ReactElement | null => {
  const [extended, setExtended] = useState<Text | null>(null);
  useEffect(() => {
    void loadPackageFaultMessages(text.language).then((messages) => setExtended(extendText(text, messages)));
  }, [text]);
  if (extended === null) return null;
  const { t, language } = extended;
  const home = { ...OPENING_STATE, language };
  return (
    <main className="app-main">
      <div className="app-failed" role="alert">
        <h1>{t('packageFault.title')}</h1>
        {error instanceof PackageError && <p>{t('packageFault.intro')}</p>}
        <ul>{wordsOf(error, extended).map((words) => <li key={words}>{words}</li>)}</ul>
        <p className="app-failed-ways">
          <a className="app-tool app-tool-framed" href={hrefOf(home)}>{t('packageFault.back')}</a>
          <a className="app-tool app-tool-framed" href={hrefOf({ ...home, page: 'own' })}>{t('packageFault.own')}</a>
          <button type="button" className="app-tool app-tool-framed" onClick={onRetry}>{t('app.loadFailed.retry')}</button>
        </p>
      </div>
    </main>
  );
};

export default PackageFailure;
