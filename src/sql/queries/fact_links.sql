-- What each fact is about: keys of other tables.
select fact_id, target_kind, target_id
from fact_link
order by fact_id,
  case target_kind when 'esf_theme' then 0 when 'esf_project' then 1 when 'settlement_project' then 2 when 'family_project' then 3
    when 'project' then 4 when 'organisation' then 5 else 6 end,
  target_id;
