-- What is asked, the projects that fit it, and what each project gives each municipality that it reaches.
--   weighted   every project of the register at every municipality that it reaches
--   chosen     those of them that fit the question
--   framed     the municipalities that are compared
--   by_thing   different themes or funds in each municipality, where these are counted
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
    project_detail.project_id,
    project_detail.themes,
    project_detail.fund,
    project_detail.places_named_outside,
    municipality.code,
    project_detail.project_id in (select project_id from selected) as is_selected
  from project_detail
  cross join question
  join municipality on case
    when question.location_basis = 'lead_seat' then municipality.code = project_detail.lead_home_code
    when question.region_wide = 'counted' and project_detail.is_region_wide then true
    else list_contains(string_split(project_detail.place_codes, '|'), municipality.code)
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
shares as (
  select
    shared.*,
    1.0::double / (places + places_named_outside) as share_equal,
    case
      when places_with_population < places or population_reached = 0 then 1.0::double / (places + places_named_outside)
      else population::double / population_reached * places / (places + places_named_outside)
    end as share_population
  from shared
),
weighted as (
  select
    shares.*,
    case
      when question.location_basis = 'lead_seat' or question.allocation = 'full' then 1.0::double
      when question.allocation = 'equal' then share_equal
      else share_population
    end as weight
  from shares
  cross join question
),
chosen as (
  select *
  from weighted
  where is_selected
),
framed as (
  select municipality.*
  from municipality
  cross join question
  where question.frame = 'all' or municipality.listing <> 'mentioned_only'
),
by_thing as (
  select code, count(distinct thing) as things
  from (
    select
      chosen.code,
      unnest(string_split(case question.counted when 'themes' then chosen.themes when 'funds' then nullif(chosen.fund, 'not_stated') end, '|')) as thing
    from chosen
    cross join question
  )
  group by code
)
