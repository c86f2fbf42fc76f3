-- Every table, view and column with its words: tables first, each object before its columns.
select kind, object_name, column_name, position, type, unit, description_en, description_fi, description_sv
from dictionary
order by kind, object_name, position;
