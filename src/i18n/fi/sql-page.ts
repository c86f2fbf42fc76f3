import type { Messages } from '../text.ts';
import { sql } from './sql.ts';

/** What the SQL page says. */
export const sqlPage: Messages = { sql };
