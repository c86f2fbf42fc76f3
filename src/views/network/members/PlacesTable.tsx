import type { ReactElement } from 'react';
import type { MunicipalityStanding } from '../../../analysis/network-members.ts';
import { toProfile } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import type { NetworkNaming } from '../use-network.ts';

interface PlacesTableProps {
  readonly standings: readonly MunicipalityStanding[];
  readonly labelledBy: string;
  readonly naming: NetworkNaming;
}

/** Every municipality with its own part in projects, the projects that reach it, and the members at home there. */
export const PlacesTable = ({ standings, labelledBy, naming }: PlacesTableProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{t('network.columns.municipality')}</th>
            <th scope="col">{t('network.columns.isMember')}</th>
            <th scope="col" className="result-number">{t('network.columns.ownProjects')}</th>
            <th scope="col" className="result-number">{t('network.columns.reachedBy')}</th>
            <th scope="col">{t('network.columns.members')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ code, isMember, bodyId, ownProjects, listing, reachedBy, members }) => (
            <tr key={code} data-code={code}>
              <th scope="row"><PlaceLink className="network-link" to={toProfile(code)}>{naming.names.get(code) ?? code}</PlaceLink></th>
              <td>{isMember ? <strong>{t('network.yes')}</strong> : t('network.no')}</td>
              <td className="result-number">
                {bodyId === null ? <span title={t('network.places.noBody')}>–<span className="visually-hidden"> {t('network.places.noBody')}</span></span>
                  : <BodyLink id={bodyId}>{format.integer(ownProjects)}<span className="visually-hidden"> {t('network.places.ofBody', { name: naming.names.get(code) ?? code })}</span></BodyLink>}
              </td>
              <td className="result-number">{listing === 'listed' ? format.integer(reachedBy) : `≥ ${format.integer(reachedBy)}`}</td>
              <td>{members.length === 0 ? <span className="network-quiet">–</span> : (
                <ul className="network-inline">{members.map((row) => <li key={row.id}><BodyLink id={row.bodyId}>{row.name}</BodyLink></li>)}</ul>
              )}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
