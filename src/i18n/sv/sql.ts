import type { SameKeys } from '../text.ts';
import type { sql as fi } from '../fi/sql.ts';

export const sql = {
  title: 'SQL-frågor',
} as const satisfies SameKeys<typeof fi>;
