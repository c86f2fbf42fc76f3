-- What the map, the counters and the ranking need of each project, in id order. Lists joined by "|".
select
  project_id,
  name,
  lead_org_id, lead_name, lead_home, lead_home_code,
  fund,
  scope,
  first_year, last_year,
  cast(start_date as varchar) as start_date, start_precision,
  cast(end_date as varchar) as end_date, end_precision,
  employment_integration,
  themes, target_groups, place_codes,
  is_region_wide,
  places_named_outside
from project_detail
order by project_id;
