-- One row for each project: what area it names.
-- A municipality named through its sub-region counts as named. An area outside Lapland counts as
-- one place, a whole region outside Lapland too. Naming the whole of Lapland names no municipality.
-- population_named is of the year in reference_year, and NULL where that of one of them is not known.
create view project_area as
with inside as (
  select
    reach.project_id,
    count(*) filter (where reach.basis <> 'region_wide') as places,
    string_agg(reach.code, '|' order by reach.code) filter (where reach.basis <> 'region_wide') as place_codes,
    bool_or(reach.basis = 'region_wide') as is_region_wide,
    case when count(population.population) filter (where reach.basis <> 'region_wide') = count(*) filter (where reach.basis <> 'region_wide') then
      sum(population.population) filter (where reach.basis <> 'region_wide')
    end as population_named
  from reach
  left join population on population.code = reach.code and population.year = (select year from reference_year)
  group by reach.project_id
),
outside as (
  select project_id, count(*) as places, string_agg(area, '|' order by area) as outside_areas
  from project_area_outside
  group by project_id
)
select
  project.project_id,
  cast(coalesce(inside.places, 0) as integer) as places_named_lapland,
  cast(coalesce(outside.places, 0) as integer) as places_named_outside,
  cast(coalesce(inside.places, 0) + coalesce(outside.places, 0) as integer) as places_named_total,
  inside.place_codes,
  outside.outside_areas,
  coalesce(inside.is_region_wide, false) as is_region_wide,
  cast(inside.population_named as integer) as population_named
from project
left join inside on inside.project_id = project.project_id
left join outside on outside.project_id = project.project_id;
