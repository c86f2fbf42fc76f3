-- One row for each table and view, and one for each of their columns: what it means, in English,
-- Finnish and Swedish. It reads DuckDB's own catalogue, so tables made later are in it too, without words.
create view dictionary as
with objects as (
  select table_name as object_name, 'table' as kind from duckdb_tables()
  where schema_name = 'main' and not internal and not temporary
  union all
  select view_name, 'view' from duckdb_views()
  where schema_name = 'main' and not internal and not temporary
),
entries as (
  select object_name, kind, null as column_name, 0 as position, null as type from objects
  union all
  select objects.object_name, objects.kind, columns.column_name, columns.column_index, columns.data_type
  from objects
  join duckdb_columns() as columns
    on columns.table_name = objects.object_name and columns.schema_name = 'main' and not columns.internal
)
select
  entries.kind,
  entries.object_name,
  entries.column_name,
  cast(entries.position as integer) as position,
  entries.type,
  dictionary_text.unit,
  dictionary_text.description_en,
  dictionary_text.description_fi,
  dictionary_text.description_sv
from entries
left join dictionary_text
  on dictionary_text.object_name = entries.object_name
  and dictionary_text.column_name is not distinct from entries.column_name;
