-- One row for each kind of place from where the projects that fit the question are led.

led_from as (
  select case
    when selected.lead_home <> 'region' then selected.lead_home
    when selected.lead_home_code is null then 'region_unknown_place'
    when selected.lead_home_code = $capital then 'capital'
    else 'rest_of_region'
  end as home
  from selected
),
homes as (
  select home, sort
  from (values ('capital', 1), ('rest_of_region', 2), ('region_unknown_place', 3), ('elsewhere', 4), ('unknown', 5)) as listed(home, sort)
)
select homes.home, count(led_from.home) as projects, 100.0::double * count(led_from.home) / nullif((select count(*) from selected), 0) as share_percent
from homes
left join led_from on led_from.home = homes.home
group by homes.home, homes.sort
order by homes.sort;
