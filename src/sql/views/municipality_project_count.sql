-- One row for each municipality, dimension (theme, target_group, fund, fund_family) and value:
-- distinct projects that name the municipality. All values are listed, so 0 is a true 0: no project
-- of the register with this value names the municipality. For municipalities that the register only
-- mentions (listing = mentioned_only) every count is a lower bound.
create view municipality_project_count as
with term as (
  select 'theme' as dimension, theme as value from theme
  union all
  select 'target_group', target_group from target_group
  union all
  select 'fund', fund from fund
  union all
  select 'fund_family', fund_family from fund_family
),
project_term as (
  select project_id, 'theme' as dimension, theme as value from project_theme
  union all
  select project_id, 'target_group', target_group from project_target_group
  union all
  select project_id, 'fund', fund from project
  union all
  select project.project_id, 'fund_family', fund.fund_family from project join fund on fund.fund = project.fund
),
counted as (
  select reach.code, project_term.dimension, project_term.value, count(distinct reach.project_id) as projects
  from reach
  join project_term on project_term.project_id = reach.project_id
  where reach.basis <> 'region_wide'
  group by reach.code, project_term.dimension, project_term.value
)
select
  municipality.code,
  municipality.name_fi,
  municipality.name_sv,
  municipality.listing,
  term.dimension,
  term.value,
  cast(coalesce(counted.projects, 0) as integer) as projects
from municipality
cross join term
left join counted
  on counted.code = municipality.code and counted.dimension = term.dimension and counted.value = term.value;
