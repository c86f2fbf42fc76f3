-- One row for each municipality, in code order: what the projects of a question give it, against its need.
--   things    distinct projects, themes or funds counted there
--   supply    the sum of their weights under the rule of allocation
--   expected  the supply it would have if supply followed need among the compared municipalities
--   ratio     supply / expected; NULL where nothing is expected
--   gap       the supply that is short of the expected
--   value     the figure that the map shows
-- A need that is known as a range stands with its central figure. Change the first part to ask another question.
with question as (
  select
    $counted as counted,                                       -- projects, themes, funds
    cast($target_groups as varchar[]) as target_groups,        -- at least one of these; [] is any
    cast($themes as varchar[]) as themes,
    cast($funds as varchar[]) as funds,
    cast($fund_families as varchar[]) as fund_families,
    $employment as employment,                                 -- any, only, without
    cast($words as varchar[]) as words,                        -- all in the name or the lead body's name; no accents
    cast($first_year as integer) as first_year,                -- NULL: any time
    cast($last_year as integer) as last_year,
    $need as need,                                             -- foreign_language_speakers, population, land_area, equal, or an own need: the id of an indicator
    cast($need_year as integer) as need_year,
    $frame as frame,                                           -- all, listed
    $allocation as allocation,                                 -- full, equal, population
    $location_basis as location_basis,                         -- place_of_work, lead_seat
    $region_wide as region_wide,                               -- apart, counted
    $measure as measure
),
fitting as (
  select
    project_detail.*,
    translate(
      replace(replace(strip_accents(lower(concat_ws(chr(10), project_detail.name, project_detail.lead_name))), 'æ', 'ae'), 'ß', 'ss'),
      'đðŋŧøłʒǥı', 'ddntolzgi'
    ) as searched
  from project_detail
  cross join question
  where (len(question.target_groups) = 0 or list_has_any(string_split(project_detail.target_groups, '|'), question.target_groups))
    and (len(question.themes) = 0 or list_has_any(string_split(project_detail.themes, '|'), question.themes))
    and (len(question.funds) = 0 or list_contains(question.funds, project_detail.fund))
    and (len(question.fund_families) = 0 or list_contains(question.fund_families, project_detail.fund_family))
    and (question.employment = 'any' or project_detail.employment_integration = (question.employment = 'only'))
    and (question.first_year is null
      or (project_detail.first_year <= question.last_year and project_detail.last_year >= question.first_year))
),
selected as (
  select fitting.*
  from fitting
  cross join question
  where not exists (select 1 from (select unnest(question.words) as word) where not contains(fitting.searched, word))
),
reached as (
  select
    selected.project_id,
    selected.themes,
    selected.fund,
    selected.places_named_outside,
    municipality.code
  from selected
  cross join question
  join municipality on case
    when question.location_basis = 'lead_seat' then municipality.code = selected.lead_home_code
    when question.region_wide = 'counted' and selected.is_region_wide then true
    else list_contains(string_split(selected.place_codes, '|'), municipality.code)
  end
),
shared as (
  select
    reached.*,
    population.population,
    count(*) over project as places,
    count(population.population) over project as places_with_population,
    sum(population.population) over project as population_reached
  from reached
  cross join question
  left join population on population.code = reached.code and population.year = question.need_year
  window project as (partition by reached.project_id)
),
weighted as (
  select
    shared.*,
    case
      when question.location_basis = 'lead_seat' or question.allocation = 'full' then 1.0::double
      when question.allocation = 'equal' or places_with_population < places or population_reached = 0
        then 1.0::double / (places + places_named_outside)
      else population::double / population_reached * places / (places + places_named_outside)
    end as weight
  from shared
  cross join question
),
by_project as (
  select code, count(*) as things, sum(weight) as supply
  from weighted
  group by code
),
by_thing as (
  select code, count(distinct thing) as things
  from (
    select
      weighted.code,
      unnest(string_split(case question.counted when 'themes' then weighted.themes when 'funds' then nullif(weighted.fund, 'not_stated') end, '|')) as thing
    from weighted
    cross join question
  )
  group by code
),
place as (
  select
    municipality.code,
    municipality.name_fi,
    municipality.name_sv,
    municipality.listing,
    municipality.land_area_km2,
    population.population,
    population.foreign_language_speakers,
    population.foreign_language_share,
    question.measure,
    question.frame = 'all' or municipality.listing <> 'mentioned_only' as is_compared,
    coalesce(if(question.counted = 'projects', by_project.things, by_thing.things), 0) as things,
    coalesce(if(question.counted = 'projects', by_project.supply, by_thing.things::double), 0) as supply,
    case question.need
      when 'foreign_language_speakers' then population.foreign_language_speakers::double
      when 'population' then population.population::double
      when 'land_area' then municipality.land_area_km2::double
      when 'equal' then 1.0::double
      else indicator.value::double
    end as need
  from municipality
  cross join question
  left join population on population.code = municipality.code and population.year = question.need_year
  left join indicator on indicator.code = municipality.code and indicator.year = question.need_year and indicator.indicator = question.need
  left join by_project on by_project.code = municipality.code
  left join by_thing on by_thing.code = municipality.code
),
compared as (
  select
    place.*,
    case when is_compared then
      (sum(supply) filter (where is_compared and need is not null) over ()) * need
        / nullif(sum(need) filter (where is_compared) over (), 0)
    end as expected
  from place
)
select
  code, name_fi, name_sv, listing, is_compared, things, supply, need, expected,
  supply / nullif(expected, 0) as ratio,
  case when expected is not null then greatest(0, expected - supply) end as gap,
  case measure
    when 'count' then supply
    when 'per_10000_inhabitants' then 10000.0::double * supply / nullif(population, 0)
    when 'per_1000_speakers' then 1000.0::double * supply / nullif(foreign_language_speakers, 0)
    when 'per_1000_km2' then 1000.0::double * supply / nullif(land_area_km2, 0)
    when 'coverage_ratio' then supply / nullif(expected, 0)
    when 'foreign_language_share' then foreign_language_share::double
    when 'population' then population::double
  end as value
from compared
order by code;
