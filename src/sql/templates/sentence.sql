-- One row for each municipality, in code order: what the projects of a question give it, against its need.
--   things    distinct projects, themes or funds counted there
--   supply    the sum of their weights under the rule of allocation
--   expected  the supply it would have if supply followed need among the compared municipalities
--   ratio     supply / expected; NULL where nothing is expected
--   gap       the supply that is short of the expected
--   value     the figure that the map shows
-- A need that is known as a range stands with its central figure. Change the first part to ask another question.
by_project as (
  select code, count(*) as things, sum(weight) as supply
  from chosen
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
    municipality.code in (select code from framed) as is_compared,
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
