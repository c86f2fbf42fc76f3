-- One row for each municipality and calendar year in which any project of the register runs:
-- distinct projects that run in that year and name the municipality, and those for the whole of
-- Lapland. Projects without any stated date are in no year.
create view municipality_year_count as
with years as (
  select distinct year from project_running_year
),
counted as (
  select
    reach.code,
    running.year,
    count(distinct reach.project_id) filter (where reach.basis <> 'region_wide') as named,
    count(distinct reach.project_id) filter (where reach.basis = 'region_wide') as region_wide
  from reach
  join project_running_year as running on running.project_id = reach.project_id
  group by reach.code, running.year
)
select
  municipality.code,
  municipality.name_fi,
  municipality.name_sv,
  municipality.listing,
  years.year,
  cast(coalesce(counted.named, 0) as integer) as projects_named,
  cast(coalesce(counted.region_wide, 0) as integer) as projects_region_wide
from municipality
cross join years
left join counted on counted.code = municipality.code and counted.year = years.year;
