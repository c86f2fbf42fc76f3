import { useId, useState, type ReactElement } from 'react';
import type { FileGlance } from '../../../schema/import-client.ts';
import type { PackageFault } from '../../../schema/package-fault.ts';
import { useText } from '../../shared/text-context.tsx';
import { FindingTable } from './FindingTable.tsx';

type FoundPackage = NonNullable<FileGlance['package']>;

interface PackageReportProps {
  readonly found: FoundPackage;
  readonly faultWords: (fault: PackageFault) => string;
  /** Downloads all findings; resolves to whether they could be had. */
  readonly onFindings: () => Promise<boolean>;
}

const Findings = ({ found, onFindings }: Pick<PackageReportProps, 'found' | 'onFindings'>): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [isFailed, setFailed] = useState(false);
  const { findings, findingCount } = found;
  return (
    <section className="own-block" aria-labelledby={id}>
      <h4 id={id}>{t('ownData.package.findings')}</h4>
      {findingCount === 0 ? <p>{t('ownData.package.noFindings')}</p> : (
        <>
          <p className="result-small">
            {t('ownData.package.findingWords', { count: findingCount, shown: format.integer(findingCount) })}
            {findingCount > findings.length && ` ${t('ownData.package.first', { shown: format.integer(findings.length) })}`}
          </p>
          <FindingTable findings={findings} labelledBy={id} />
          <p><button type="button" className="result-button" onClick={() => { void onFindings().then((isThere) => { setFailed(!isThere); }); }}>{t('ownData.package.download')}</button></p>
          <p role="alert">{isFailed ? t('ownData.package.failed') : ''}</p>
        </>
      )}
    </section>
  );
};

/** What a data package holds and what is wrong with it. */
export const PackageReport = ({ found, faultWords, onFindings }: PackageReportProps): ReactElement => {
  const { t, format } = useText();
  const canOpen = found.faults.length === 0;
  return (
    <div className="own-report">
      <p role="status">{canOpen && t('ownData.package.lead', { title: found.title, tables: format.integer(found.tableCount), rows: format.integer(found.rowCount) })} {t(canOpen ? 'ownData.package.canOpen' : 'ownData.package.cannotOpen')}</p>
      {!canOpen && <ul className="own-fault own-faults">{found.faults.map((fault, index) => <li key={index}>{faultWords(fault)}</li>)}</ul>}
      {canOpen && <Findings found={found} onFindings={onFindings} />}
    </div>
  );
};
