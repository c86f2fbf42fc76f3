-- The tables and views, for a list of contents.
select object_name, kind, description_en
from dictionary
where column_name is null
order by kind, object_name;
