-- One row for each compared municipality and each theme, target group, fund or year: how many projects
-- stand there, and how many would if each municipality's projects were spread as all of them are.
--   things    distinct projects
--   supply    the sum of their weights under the rule of allocation
--   expected  the municipality's supply times the column's supply, over the supply of all cells
--   quotient  supply / expected; NULL where nothing is expected
--   chance    the chance of so little or less (scaled Poisson distribution); 1 where nothing is expected

matrix as (
  select
    $columns as columns,                                       -- theme, targetGroup, fund, year
    $cells as cells                                            -- all; holes: those with less than expected
),
valued as (
  select project_id, theme as value from project_theme where (select columns from matrix) = 'theme'
  union
  select project_id, target_group from project_target_group where (select columns from matrix) = 'targetGroup'
  union
  select project_id, fund from project where fund <> 'not_stated' and (select columns from matrix) = 'fund'
  union
  select project_id, cast(year as varchar) from project_running_year where (select columns from matrix) = 'year'
),
counted as (
  select chosen.code, valued.value, count(*) as things, sum(chosen.weight) as supply
  from chosen
  join framed on framed.code = chosen.code
  join valued on valued.project_id = chosen.project_id
  group by chosen.code, valued.value
),
listed as (
  select theme as value, sort from theme where (select columns from matrix) = 'theme'
  union all
  select target_group, sort from target_group where (select columns from matrix) = 'targetGroup'
  union all
  select fund, sort from fund where (select columns from matrix) = 'fund' and fund in (select value from counted)
  union all
  select cast(year as varchar), year
  from (
    select unnest(generate_series(min(try_cast(value as integer)), max(try_cast(value as integer)))) as year
    from counted
    where (select columns from matrix) = 'year'
  )
),
places as (
  select
    framed.code, framed.name_fi, framed.name_sv, framed.listing,
    coalesce(sum(chosen.weight * chosen.weight) / nullif(sum(chosen.weight), 0), 1.0::double) as scale
  from framed
  left join chosen on chosen.code = framed.code
  group by framed.code, framed.name_fi, framed.name_sv, framed.listing
),
filled as (
  select
    places.*,
    listed.value,
    listed.sort,
    coalesce(counted.things, 0) as things,
    coalesce(counted.supply, 0) as supply
  from places
  cross join listed
  left join counted on counted.code = places.code and counted.value = listed.value
),
compared as (
  select
    filled.*,
    coalesce(sum(supply) over (partition by code) * sum(supply) over (partition by value) / nullif(sum(supply) over (), 0), 0) as expected
  from filled
),
terms as (
  select code, value, supply / scale + 1 as shape, expected / scale as mean,
    unnest(range(cast(expected / scale + 12 * sqrt(expected / scale) + 60 as bigint))) as n
  from compared
  where expected > 0
),
chances as (
  select code, value, greatest(0, 1 - sum(exp((shape + n) * ln(mean) - mean - lgamma(shape + n + 1)))) as chance
  from terms
  group by code, value
)
select
  compared.code, name_fi, name_sv, listing, compared.value, things, supply, expected,
  supply / nullif(expected, 0) as quotient,
  coalesce(chance, 1) as chance
from compared
cross join matrix
left join chances on chances.code = compared.code and chances.value = compared.value
where matrix.cells = 'all' or supply < expected - 1e-9
order by
  case when matrix.cells = 'holes' then things > 0 end,
  case when matrix.cells = 'holes' then chance end,
  case when matrix.cells = 'holes' then -expected end,
  compared.code, sort;
