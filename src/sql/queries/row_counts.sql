-- Rows of each table.
select table_name, cast(estimated_size as integer) as row_count
from duckdb_tables()
where schema_name = 'main' and not internal and not temporary
order by table_name;
