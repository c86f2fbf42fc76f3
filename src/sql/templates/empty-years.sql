-- One row for each compared municipality and each target group: the years in which no project that fits the question
-- at any time runs there for that group, of all years in which the register has a running project.
--   first_year, last_year  of those with a project; NULL where there is none at all

years as (
  select unnest(generate_series(min(year), max(year))) as year
  from project_running_year
),
ran as (
  select distinct chosen.code, project_target_group.target_group, project_running_year.year
  from chosen
  join project on project.project_id = chosen.project_id
  join project_target_group on project_target_group.project_id = chosen.project_id
  join project_running_year on project_running_year.project_id = chosen.project_id
  where project.start_date is not null and project.end_date is not null
)
select
  framed.code, framed.name_fi, framed.name_sv, framed.listing, target_group.target_group,
  count(*) filter (where ran.year is null) as empty_count,
  count(*) as year_count,
  string_agg(years.year, ', ' order by years.year) filter (where ran.year is null) as empty_years,
  min(ran.year) as first_year,
  max(ran.year) as last_year
from framed
cross join question
cross join target_group
cross join years
left join ran on ran.code = framed.code and ran.target_group = target_group.target_group and ran.year = years.year
where len(question.target_groups) = 0 or list_contains(question.target_groups, target_group.target_group)
group by framed.code, framed.name_fi, framed.name_sv, framed.listing, target_group.target_group, target_group.sort
order by framed.code, target_group.sort;
