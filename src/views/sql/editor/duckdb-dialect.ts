import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** Words that DuckDB has beyond PostgreSQL. */
const DUCKDB_WORDS = 'anti asof describe exclude ilike pivot positional qualify semi summarize unpivot';

/** The words that a query of the page can need; PostgreSQL's whole list would bury them. */
const ASKING_WORDS =
  'all and any as asc between by case cast cross date desc distinct else end except exists extract false filter first from full group having in inner intersect interval is join last lateral left like limit natural not null nulls offset on or order outer over partition range recursive replace right rows select similar sample then true union unnest using values when where window with within ';

const FUNCTIONS =
  'abs arg_max arg_min array_agg avg ceil coalesce concat contains corr count date_diff date_part date_trunc floor greatest least length list list_contains lower max median min mode month quantile_cont rank regexp_extract regexp_matches replace round row_number split stddev string_agg string_split strpos substring sum trim try_cast upper year';

/** DuckDB's SQL as far as highlighting and completion need it. */
export const DUCKDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: ASKING_WORDS + DUCKDB_WORDS,
  builtin: FUNCTIONS,
  types: 'bigint boolean date decimal double float hugeint integer smallint time timestamp varchar',
  caseInsensitiveIdentifiers: true,
});
