-- Spellings of bodies in the documents.
select alias, org_id, note
from organisation_alias
where org_id is not null
order by org_id, alias;
