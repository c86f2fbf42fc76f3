-- One row for each municipality: the headquarters effect. Distinct projects that name the
-- municipality as a place of work against those whose lead body is at home there.
create view lead_seat_count as
with named as (
  select code, count(distinct project_id) as projects
  from reach
  where basis <> 'region_wide'
  group by code
),
led as (
  select
    project_detail.lead_home_code as code,
    count(*) as projects,
    count(*) filter (where not exists (
      from reach
      where reach.project_id = project_detail.project_id
        and reach.code = project_detail.lead_home_code
        and reach.basis <> 'region_wide'
    )) as projects_elsewhere
  from project_detail
  where project_detail.lead_home_code is not null
  group by project_detail.lead_home_code
)
select
  municipality.code,
  municipality.name_fi,
  municipality.name_sv,
  municipality.listing,
  cast(coalesce(named.projects, 0) as integer) as projects_named,
  cast(coalesce(led.projects, 0) as integer) as projects_led,
  cast(coalesce(led.projects_elsewhere, 0) as integer) as projects_led_without_naming
from municipality
left join named on named.code = municipality.code
left join led on led.code = municipality.code;
