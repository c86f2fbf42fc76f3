-- One row for each calendar year in which the register has a running project: those of them that fit the question,
-- the ones that name a municipality of the region apart from those for the whole region alone.

years as (
  select unnest(generate_series(min(year), max(year))) as year
  from project_running_year
),
running as (
  select project_running_year.year, selected.is_region_wide and coalesce(selected.places_named_lapland, 0) = 0 as is_region_wide
  from selected
  join project_running_year on project_running_year.project_id = selected.project_id
)
select
  years.year,
  count(*) filter (where not running.is_region_wide) as placed,
  count(*) filter (where running.is_region_wide) as region_wide
from years
left join running on running.year = years.year
group by years.year
order by years.year;
