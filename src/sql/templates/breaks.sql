-- One row for each stretch of at least a day without a running project between one and the next, in each compared
-- municipality and for each target group (or theme): among the projects that fit the question at any time.
--   days       ends are read to their last day, starts from their first
--   months     of 365.25 / 12 days
--   certainty  exact: written to the day on both sides; at_least: may be longer; perhaps: may come from the writing alone

wanted as (
  select $basis as basis                                       -- targetGroup, theme
),
valued as (
  select project_id, target_group as value from project_target_group where (select basis from wanted) = 'targetGroup'
  union all
  select project_id, theme from project_theme where (select basis from wanted) = 'theme'
),
stretches as (
  select
    chosen.code, valued.value, chosen.project_id, project.name, project.start_date, project.end_date,
    case project.start_precision when 'day' then 0 when 'month' then 31 else 366 end as start_blur,
    case project.end_precision when 'day' then 0 when 'month' then 31 else 366 end as end_blur
  from chosen
  join framed on framed.code = chosen.code
  join project on project.project_id = chosen.project_id
  join valued on valued.project_id = chosen.project_id
  cross join question
  cross join wanted
  where project.start_date is not null and project.end_date is not null
    and (wanted.basis <> 'targetGroup' or len(question.target_groups) = 0 or list_contains(question.target_groups, valued.value))
    and (wanted.basis <> 'theme' or len(question.themes) = 0 or list_contains(question.themes, valued.value))
),
ordered as (
  select code, value, start_date,
    max(end_date) over (partition by code, value order by start_date, end_date, project_id rows between unbounded preceding and 1 preceding) as end_before
  from stretches
),
gaps as (
  select distinct code, value, end_before, start_date, date_diff('day', end_before, start_date) - 1 as days
  from ordered
  where date_diff('day', end_before, start_date) > 1
),
sides as (
  select
    gaps.*,
    (select string_agg(name, ' | ' order by project_id) from stretches where stretches.code = gaps.code and stretches.value = gaps.value and stretches.end_date = gaps.end_before) as projects_before,
    (select string_agg(name, ' | ' order by project_id) from stretches where stretches.code = gaps.code and stretches.value = gaps.value and stretches.start_date = gaps.start_date) as projects_after,
    (select min(end_blur) from stretches where stretches.code = gaps.code and stretches.value = gaps.value and stretches.end_date = gaps.end_before) as end_blur,
    (select min(start_blur) from stretches where stretches.code = gaps.code and stretches.value = gaps.value and stretches.start_date = gaps.start_date) as start_blur
  from gaps
)
select
  framed.code, framed.name_fi, framed.name_sv, framed.listing, sides.value,
  case when greatest(end_blur, start_blur) = 0 then 'exact' when days > greatest(end_blur, start_blur) then 'at_least' else 'perhaps' end as certainty,
  days,
  days / (365.25::double / 12) as months,
  end_before,
  start_date as start_after,
  projects_before,
  projects_after
from sides
join framed on framed.code = sides.code
order by days desc, framed.code, sides.value;
