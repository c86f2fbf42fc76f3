import type { Text } from '../i18n/text.ts';
import type { PackageFault } from '../schema/package-fault.ts';

const placeKey = ({ row, column }: PackageFault): 'table' | 'column' | 'row' | 'file' => {
  if (row === null) return column === '' ? 'table' : 'column';
  return column === '' ? 'file' : 'row';
};

/** A fault of a package in words: where it is, what is wrong, and what to do. `text` must hold the texts of `packageFault`. */
export const faultWords = (fault: PackageFault, { t }: Text): string => {
  const { kind, table, column, value, wanted, demand } = fault;
  const where = t(`packageFault.where.${placeKey(fault)}`, { table, column, row: fault.row ?? '' });
  const found = value === '' ? t('packageFault.found.empty') : t('packageFault.found.value', { value });
  return t(`packageFault.kind.${kind}`, { table, column, value, wanted, where, found, demand: demand === null ? '' : t(`packageFault.demand.${demand}`, { wanted }) }).trim();
};
