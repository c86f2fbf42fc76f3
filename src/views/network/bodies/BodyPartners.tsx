import { useId, useState, type ReactElement } from 'react';
import type { Partner } from '../../../analysis/body-partners.ts';
import type { Body } from '../../../schema/archive.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import type { TableRows } from '../../../schema/figure-sql.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import { typeName, type NetworkNaming } from '../use-network.ts';
import { TogetherCell } from './TogetherCell.tsx';

interface BodyPartnersProps {
  readonly body: Pick<Body, 'id' | 'name'>;
  readonly partners: readonly Partner[];
  /** Ids of the bodies that are in the network's list. */
  readonly memberIds: ReadonlySet<string>;
  readonly naming: NetworkNaming;
  readonly onExport: (request: ExportRequest) => void;
}

/** Shown before the rest is asked for. */
const SHOWN = 15;

const FIGURES = ['together', 'ledByBody', 'ledByPartner'] as const;

const figureOf = (partner: Partner, column: (typeof FIGURES)[number]): number => (column === 'together' ? partner.together.length : partner[column]);

const partnerTable = (partners: readonly Partner[], memberIds: ReadonlySet<string>, naming: NetworkNaming): ExportTable => {
  const { t } = naming.text;
  return {
    columns: [
      { label: t('networkBodies.partners.columns.name'), kind: 'text' }, { label: t('networkBodies.partners.columns.type'), kind: 'text' },
      ...FIGURES.map((column) => ({ label: t(`networkBodies.partners.columns.${column}`), kind: 'number', digits: 0 } as const)),
      { label: t('networkBodies.partners.columns.network'), kind: 'text' },
    ],
    rows: partners.map((partner) => [
      partner.name, typeName(partner.type, naming), ...FIGURES.map((column) => figureOf(partner, column)), t(memberIds.has(partner.id) ? 'network.yes' : 'network.no'),
    ]),
  };
};

const pairRows = (id: string): readonly TableRows[] => ['org_id_a', 'org_id_b'].map((column) => ({ table: 'collaboration', where: { [column]: [id] }, order: ['projects', 'name_a', 'name_b'] }));

/** With whom the body works in the register, most projects in common first. */
export const BodyPartners = ({ body, partners, memberIds, naming, onExport }: BodyPartnersProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const title = t('networkBodies.partners.title', { shown: format.integer(partners.length) });
  const shown = isWhole ? partners : partners.slice(0, SHOWN);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        {partners.length > 0 && <ExportButtons name="body-partners" title={`${body.name}: ${title}`} sourceIds={['doc-register', 'doc-network']} sql={pairRows(body.id)} table={() => partnerTable(partners, memberIds, naming)} onExport={onExport} />}
      </div>
      {partners.length === 0 ? <p className="network-words">{t('networkBodies.partners.nobody')}</p> : (
        <div className="result-scroll network-bodies-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="result-table">
            <thead>
              <tr>
                <th scope="col">{t('networkBodies.partners.columns.name')}</th>
                {FIGURES.map((column) => <th key={column} scope="col" className="result-number">{t(`networkBodies.partners.columns.${column}`)}</th>)}
                <th scope="col">{t('networkBodies.partners.columns.network')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((partner) => (
                <tr key={partner.id} data-partner={partner.id}>
                  <th scope="row"><BodyLink id={partner.id}>{partner.name}</BodyLink><span className="network-sub">{typeName(partner.type, naming)}</span></th>
                  <td className="result-number"><TogetherCell partner={partner} projects={naming.dataset.projects} /></td>
                  {FIGURES.filter((column) => column !== 'together').map((column) => <td key={column} className="result-number">{format.integer(figureOf(partner, column))}</td>)}
                  <td>{t(memberIds.has(partner.id) ? 'network.yes' : 'network.no')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {partners.length > SHOWN && (
        <button type="button" className="result-button result-fit" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('networkBodies.fewer') : t('networkBodies.partners.all', { shown: format.integer(partners.length) })}
        </button>
      )}
    </section>
  );
};
