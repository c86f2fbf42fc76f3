-- One row for each municipality and each target group (or theme): how many projects there have it, counted whole.

wanted as (
  select $basis as basis                                       -- targetGroup, theme
),
listed as (
  select target_group as value, sort from target_group where (select basis from wanted) = 'targetGroup'
  union all
  select theme, sort from theme where (select basis from wanted) = 'theme'
),
valued as (
  select project_id, target_group as value from project_target_group where (select basis from wanted) = 'targetGroup'
  union all
  select project_id, theme from project_theme where (select basis from wanted) = 'theme'
),
counted as (
  select chosen.code, valued.value, count(*) as projects
  from chosen
  join valued on valued.project_id = chosen.project_id
  group by chosen.code, valued.value
),
region_wide as (
  select valued.value, count(*) as projects
  from selected
  join valued on valued.project_id = selected.project_id
  where selected.is_region_wide
  group by valued.value
)
select
  municipality.code, municipality.name_fi, municipality.name_sv, listed.value,
  coalesce(counted.projects, 0) as projects,
  count(counted.projects) over (partition by listed.value) as municipalities_with_a_project,
  coalesce(region_wide.projects, 0) as region_wide_projects
from municipality
cross join listed
left join counted on counted.code = municipality.code and counted.value = listed.value
left join region_wide on region_wide.value = listed.value
order by listed.sort, municipality.code;
