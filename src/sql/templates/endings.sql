-- One row for each project of the municipality that ends after the day and each of its target groups (or themes):
-- the projects of the register that follow it there. They end later and start within twelve months of the end.
--   end_date   a year or month alone counts up to its last day
--   followers  NULL where none follows

wanted as (
  select
    $code as code,
    cast($as_of as date) as as_of,
    $basis as basis                                            -- targetGroup, theme
),
valued as (
  select project_id, target_group as value from project_target_group where (select basis from wanted) = 'targetGroup'
  union all
  select project_id, theme from project_theme where (select basis from wanted) = 'theme'
),
here as (
  select weighted.project_id, weighted.is_selected, valued.value, project.name, project.start_date, project.end_date, project.end_precision
  from weighted
  join project on project.project_id = weighted.project_id
  join valued on valued.project_id = weighted.project_id
  where weighted.code = (select code from wanted)
)
select
  ending.project_id, ending.name, ending.end_date, ending.end_precision, ending.value,
  string_agg(follower.name, ' | ' order by follower.project_id) as followers
from here as ending
cross join question
cross join wanted
left join here as follower
  on follower.value = ending.value
  and follower.end_date > ending.end_date and follower.start_date <= ending.end_date + interval 12 months
where ending.is_selected
  and ending.end_date > wanted.as_of
  and (wanted.basis <> 'targetGroup' or len(question.target_groups) = 0 or list_contains(question.target_groups, ending.value))
  and (wanted.basis <> 'theme' or len(question.themes) = 0 or list_contains(question.themes, ending.value))
group by ending.project_id, ending.name, ending.end_date, ending.end_precision, ending.value
order by ending.end_date, ending.project_id, ending.value;
