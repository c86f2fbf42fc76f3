-- One row for each compared municipality and target group (or theme) whose last project ends in the time looked
-- at, and that no project of the register follows there: none that ends later and starts within twelve months.
--   end_date              a year or month alone counts up to its last day
--   region_wide_going_on  projects for the whole region with the same value that go on after it

wanted as (
  select
    cast($as_of as date) as as_of,                             -- ends after this day
    $months as months,                                         -- and at the latest so many months later
    $basis as basis                                            -- targetGroup, theme
),
valued as (
  select project_id, target_group as value from project_target_group where (select basis from wanted) = 'targetGroup'
  union all
  select project_id, theme from project_theme where (select basis from wanted) = 'theme'
),
dated as (
  select weighted.code, weighted.project_id, weighted.is_selected, valued.value, project.name, project.start_date, project.end_date, project.end_precision
  from weighted
  join project on project.project_id = weighted.project_id
  join valued on valued.project_id = weighted.project_id
),
unfollowed as (
  select dated.*
  from dated
  join framed on framed.code = dated.code
  cross join question
  cross join wanted
  where dated.is_selected
    and dated.end_date > wanted.as_of
    and dated.end_date <= wanted.as_of + to_months(wanted.months)
    and (wanted.basis <> 'targetGroup' or len(question.target_groups) = 0 or list_contains(question.target_groups, dated.value))
    and (wanted.basis <> 'theme' or len(question.themes) = 0 or list_contains(question.themes, dated.value))
    and not exists (
      select 1
      from dated as other
      where other.code = dated.code and other.value = dated.value
        and other.end_date > dated.end_date and other.start_date <= dated.end_date + interval 12 months
    )
),
ends as (
  select code, value, end_date,
    case max(case end_precision when 'year' then 2 when 'month' then 1 else 0 end) when 2 then 'year' when 1 then 'month' else 'day' end as precision,
    string_agg(name, ' | ' order by project_id) as projects
  from unfollowed
  group by code, value, end_date
  qualify end_date = max(end_date) over (partition by code, value)
),
going_on as (
  select ends.code, ends.value, count(*) as projects
  from ends
  join valued on valued.value = ends.value
  join project_detail on project_detail.project_id = valued.project_id
  where project_detail.is_region_wide
    and project_detail.end_date > ends.end_date and project_detail.start_date <= ends.end_date + interval 12 months
  group by ends.code, ends.value
)
select
  framed.code, framed.name_fi, framed.name_sv, framed.listing, ends.value, ends.end_date, ends.precision, ends.projects,
  coalesce(going_on.projects, 0) as region_wide_going_on
from ends
join framed on framed.code = ends.code
left join going_on on going_on.code = ends.code and going_on.value = ends.value
order by ends.end_date, ends.code, ends.value;
