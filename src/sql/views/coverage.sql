-- One row for each municipality and year of official figures: the projects of the whole register
-- against the need of that year. The year is the year of the figures; the projects are all projects,
-- whenever they run. Projects for the whole of Lapland are counted apart.
-- A rate is NULL where its base is missing or 0. Where speakers are known only as a range, so is
-- the rate: _low is taken with the most speakers, _high with the fewest.
create view coverage as
with named as (
  select code, count(distinct project_id) as projects
  from reach
  where basis <> 'region_wide'
  group by code
),
region_wide as (
  select code, count(distinct project_id) as projects
  from reach
  where basis = 'region_wide'
  group by code
)
select
  municipality.code,
  municipality.name_fi,
  municipality.name_sv,
  population.year,
  municipality.listing,
  cast(coalesce(named.projects, 0) as integer) as projects_named,
  cast(coalesce(region_wide.projects, 0) as integer) as projects_region_wide,
  population.population,
  population.population_basis,
  population.foreign_language_share,
  population.foreign_language_speakers,
  population.foreign_language_speakers_low,
  population.foreign_language_speakers_high,
  population.foreign_language_speakers_basis,
  municipality.land_area_km2,
  10000.0::double * coalesce(named.projects, 0) / nullif(population.population, 0)
    as projects_per_10000_inhabitants,
  1000.0::double * coalesce(named.projects, 0) / nullif(population.foreign_language_speakers, 0)
    as projects_per_1000_foreign_language_speakers,
  1000.0::double * coalesce(named.projects, 0) / nullif(population.foreign_language_speakers_high, 0)
    as projects_per_1000_foreign_language_speakers_low,
  1000.0::double * coalesce(named.projects, 0) / nullif(population.foreign_language_speakers_low, 0)
    as projects_per_1000_foreign_language_speakers_high,
  1000.0::double * coalesce(named.projects, 0) / nullif(municipality.land_area_km2, 0)
    as projects_per_1000_km2
from population
join municipality on municipality.code = population.code
left join named on named.code = population.code
left join region_wide on region_wide.code = population.code;
