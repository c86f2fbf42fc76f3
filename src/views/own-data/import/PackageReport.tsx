import type { ReactElement } from 'react';
import type { FileGlance } from '../../../schema/import-client.ts';
import type { PackageFault } from '../../../schema/package-fault.ts';
import { useText } from '../../shared/text-context.tsx';

interface PackageReportProps {
  readonly found: NonNullable<FileGlance['package']>;
  readonly faultWords: (fault: PackageFault) => string;
}

/** What a data package holds and what is wrong with it. */
export const PackageReport = ({ found, faultWords }: PackageReportProps): ReactElement => {
  const { t, format } = useText();
  const canOpen = found.faults.length === 0;
  return (
    <div className="own-report">
      <p role="status">{canOpen && t('ownData.package.lead', { title: found.title, tables: format.integer(found.tableCount), rows: format.integer(found.rowCount) })} {t(canOpen ? 'ownData.package.canOpen' : 'ownData.package.cannotOpen')}</p>
      {!canOpen && <ul className="own-fault own-faults">{found.faults.map((fault, index) => <li key={index}>{faultWords(fault)}</li>)}</ul>}
      {canOpen && <section className="own-block" aria-labelledby="own-findings">
        <h4 id="own-findings">{t('ownData.package.findings')}</h4>
        {found.findingCount === 0 ? <p>{t('ownData.package.noFindings')}</p> : (
          <>
            <p className="result-small">{t('ownData.package.findingWords', { count: found.findingCount, shown: format.integer(found.findingCount) })}</p>
            <div className="result-scroll" role="group" aria-labelledby="own-findings" tabIndex={0}>
              <table className="result-table">
                <thead><tr><th scope="col">{t('ownData.package.place')}</th><th scope="col">{t('ownData.package.severity')}</th><th scope="col">{t('ownData.package.what')}</th></tr></thead>
                <tbody>{found.findings.map(({ place, severity, words }, index) => <tr key={`${String(index)}-${place}`}><th scope="row">{place}</th><td>{t(`ownData.package.${severity}`)}</td><td lang="en">{words}</td></tr>)}</tbody>
              </table>
            </div>
          </>
        )}
      </section>}
    </div>
  );
};
