-- One row for each compared municipality: the projects that work there, and those that are led from there.
--   work            the sum of the weights of the projects that work there
--   led             projects whose lead body's home it is
--   projects        projects that work there, counted whole
--   led_here        those of them that are led from there; the other columns say where the rest are led from
--   from_capital    NULL in the capital's own row

led_from as (
  select
    project_detail.project_id,
    project_detail.lead_home_code,
    case
      when project_detail.lead_home <> 'region' then project_detail.lead_home
      when project_detail.lead_home_code is null then 'region_unknown_place'
      when project_detail.lead_home_code = $capital then 'capital'
      else 'rest_of_region'
    end as home
  from project_detail
),
here as (
  select chosen.code, chosen.weight, led_from.home, coalesce(led_from.lead_home_code = chosen.code, false) as is_led_here
  from chosen
  join led_from on led_from.project_id = chosen.project_id
),
led as (
  select led_from.lead_home_code as code, count(*) as projects
  from selected
  join led_from on led_from.project_id = selected.project_id
  group by led_from.lead_home_code
)
select
  framed.code, framed.name_fi, framed.name_sv, framed.listing,
  coalesce(sum(here.weight), 0) as work,
  coalesce(any_value(led.projects), 0) as led,
  coalesce(any_value(led.projects), 0) - coalesce(sum(here.weight), 0) as difference,
  count(here.code) as projects,
  count(*) filter (where here.is_led_here) as led_here,
  if(framed.code = $capital, null, count(*) filter (where here.home = 'capital' and not here.is_led_here)) as from_capital,
  count(*) filter (where here.home = 'rest_of_region' and not here.is_led_here) as from_rest_of_region,
  count(*) filter (where here.home = 'region_unknown_place' and not here.is_led_here) as from_region_unknown_place,
  count(*) filter (where here.home = 'elsewhere' and not here.is_led_here) as from_elsewhere,
  count(*) filter (where here.home = 'unknown' and not here.is_led_here) as from_unknown
from framed
left join here on here.code = framed.code
left join led on led.code = framed.code
group by framed.code, framed.name_fi, framed.name_sv, framed.listing
order by framed.code;
