-- One row for each project and municipality of Lapland that it reaches, with names, dates and the
-- share of the project that falls to the municipality.
--   share_equal       1 / all places that the project names, those outside Lapland included
--   share_population  the municipality's part of the population of the Lapland places that the project
--                     names, in the year of reference_year, times these places' part of all places it
--                     names; the same as share_equal where one of these populations is not known, or all are 0
-- A project for the whole of Lapland names no municipality: its shares are NULL.
create view reach_detail as
select
  reach.project_id,
  project_detail.name as project_name,
  reach.code,
  municipality.name_fi,
  municipality.name_sv,
  municipality.listing,
  reach.basis,
  project_detail.lead_org_id,
  project_detail.lead_name,
  project_detail.lead_home_code,
  project_detail.fund,
  project_detail.fund_family,
  project_detail.start_date,
  project_detail.end_date,
  project_detail.first_year,
  project_detail.last_year,
  project_detail.employment_integration,
  project_detail.themes,
  project_detail.target_groups,
  project_detail.places_named_lapland,
  project_detail.places_named_total,
  case when reach.basis <> 'region_wide' then 1.0::double / project_detail.places_named_total end as share_equal,
  case when reach.basis <> 'region_wide' then
    coalesce(
      population.population::double / nullif(project_area.population_named, 0) * project_detail.places_named_lapland,
      1.0::double
    ) / project_detail.places_named_total
  end as share_population
from reach
join project_detail on project_detail.project_id = reach.project_id
join project_area on project_area.project_id = reach.project_id
join municipality on municipality.code = reach.code
left join population on population.code = reach.code and population.year = (select year from reference_year);
