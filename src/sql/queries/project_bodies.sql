-- The bodies of each project: the lead first, then the partners by id.
select
  participation.project_id,
  organisation.org_id,
  organisation.name,
  participation.role,
  organisation.type,
  case organisation.home_in_lapland when 'yes' then 'region' when 'no' then 'elsewhere' else 'unknown' end as home,
  organisation.home_municipality
from participation
join organisation on organisation.org_id = participation.org_id
order by participation.project_id, participation.role, organisation.org_id;
