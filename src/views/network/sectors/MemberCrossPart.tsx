import type { ReactElement } from 'react';
import type { MemberCross } from '../../../analysis/actor-types.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { allRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { crossTable } from './sector-tables.ts';

interface MemberCrossPartProps {
  readonly crosses: readonly MemberCross[];
  readonly naming: NetworkNaming;
  readonly onExport: (request: ExportRequest) => void;
}

/** The list of members, and what kinds of body its bodies are. */
const MEMBER_ROWS = [allRows('network_member', 'line_start', 'member_id'), allRows('organisation', 'org_id')];

/** Which kinds of body stand behind each group of the list. */
export const MemberCrossPart = ({ crosses, naming, onExport }: MemberCrossPartProps): ReactElement => {
  const { t } = useText();
  return (
    <ResultTable name="network-groups" title={t('networkSectors.cross')} table={crossTable(crosses, naming)} sourceIds={['doc-network']} sql={MEMBER_ROWS} notes={[t('networkSectors.crossNote')]} onExport={onExport}>
      <p className="network-words">{t('networkSectors.crossWords')}</p>
    </ResultTable>
  );
};
