-- One row for each compared municipality and each rule of counting: every allocation with every need.
--   gap      the supply that is short of the expected
--   rank     1 for the largest gap; equal gaps share the best rank
--   verdict  short or ahead where the whole 95 % interval of supply over expected lies below or above 1, whatever the
--            range of the need (Garwood; Fay and Feuer for weighted sums); at_least where the municipality's own list is
--            not in the register and it is not ahead; else cannot_tell. Themes and funds have no interval.

rules as (
  select unnest(case when location_basis = 'lead_seat' or counted <> 'projects' then ['full'] else ['full', 'equal', 'population'] end) as allocation
  from question
),
needs as (
  select framed.code, 'foreign_language_speakers' as need, foreign_language_speakers::double as need_value,
    coalesce(foreign_language_speakers_low, foreign_language_speakers)::double as need_low,
    coalesce(foreign_language_speakers_high, foreign_language_speakers)::double as need_high
  from framed
  cross join question
  left join population on population.code = framed.code and population.year = question.need_year
  union all
  select framed.code, 'population', population::double, population::double, population::double
  from framed
  cross join question
  left join population on population.code = framed.code and population.year = question.need_year
  union all
  select code, 'land_area', land_area_km2::double, land_area_km2::double, land_area_km2::double from framed
  union all
  select code, 'equal', 1.0::double, 1.0::double, 1.0::double from framed
  union all
  select framed.code, question.need, indicator.value::double, indicator.value::double, indicator.value::double
  from framed
  cross join question
  left join indicator on indicator.code = framed.code and indicator.year = question.need_year and indicator.indicator = question.need
  where question.need not in ('foreign_language_speakers', 'population', 'land_area', 'equal')
),
by_rule as (
  select weighted.code, weighted.is_selected, rules.allocation,
    case
      when question.location_basis = 'lead_seat' or rules.allocation = 'full' then 1.0::double
      when rules.allocation = 'equal' then share_equal
      else share_population
    end as weight
  from weighted
  cross join rules
  cross join question
),
supplied as (
  select
    framed.code, framed.name_fi, framed.name_sv, framed.listing, rules.allocation, question.counted,
    case when question.counted = 'projects'
      then coalesce(sum(by_rule.weight) filter (where by_rule.is_selected), 0)
      else coalesce(any_value(by_thing.things), 0)::double
    end as supply,
    coalesce(sum(by_rule.weight * by_rule.weight) filter (where by_rule.is_selected), 0) as squares,
    coalesce(nullif(max(by_rule.weight), 0), 1.0::double) as largest
  from framed
  cross join rules
  cross join question
  left join by_rule on by_rule.code = framed.code and by_rule.allocation = rules.allocation
  left join by_thing on by_thing.code = framed.code
  group by framed.code, framed.name_fi, framed.name_sv, framed.listing, rules.allocation, question.counted
),
compared as (
  select
    supplied.*,
    needs.need,
    needs.need_value,
    needs.need_low,
    needs.need_high,
    sum(supply) filter (where need_value is not null) over rule as total,
    sum(need_value) over rule as all_need,
    sum(need_low) over rule as all_low,
    sum(need_high) over rule as all_high
  from supplied
  join needs on needs.code = supplied.code
  window rule as (partition by supplied.allocation, needs.need)
),
expecting as (
  select
    compared.*,
    total * need_value / nullif(all_need, 0) as expected,
    case when need_low = 0 then 0 else total * need_low / (need_low + all_high - need_high) end as expected_low,
    case when need_high = 0 then 0 else total * need_high / (need_high + all_low - need_low) end as expected_high
  from compared
),
ends as (
  select code, allocation, need, 'low' as side, supply * supply / squares as shape, expected_high * supply / squares as mean
  from expecting
  where counted = 'projects' and expected > 0 and supply > 0
  union all
  select code, allocation, need, 'high', power(supply + largest, 2) / (squares + largest * largest),
    expected_low * (supply + largest) / (squares + largest * largest)
  from expecting
  where counted = 'projects' and expected > 0
),
terms as (
  select ends.*, unnest(range(cast(mean + 12 * sqrt(mean) + 60 as bigint))) as n
  from ends
  where mean > 0
),
chances as (
  select code, allocation, need, side, sum(exp((shape + n) * ln(mean) - mean - lgamma(shape + n + 1))) as chance
  from terms
  group by code, allocation, need, side
),
gaps as (
  select expecting.*, greatest(0, expected - supply) as gap
  from expecting
  where expected is not null
)
select
  expecting.code, expecting.name_fi, expecting.name_sv, expecting.listing, expecting.allocation, expecting.need,
  expecting.supply, expecting.expected, gaps.gap,
  case when gaps.gap is not null then 1 + (
    select count(*) from gaps as other where other.allocation = expecting.allocation and other.need = expecting.need and other.gap > gaps.gap + 1e-9
  ) end as rank,
  case
    when low.chance < 0.025 then 'ahead'
    when expecting.listing <> 'listed' then 'at_least'
    when high.chance > 0.975 then 'short'
    else 'cannot_tell'
  end as verdict
from expecting
left join gaps on gaps.code = expecting.code and gaps.allocation = expecting.allocation and gaps.need = expecting.need
left join chances as low on low.code = expecting.code and low.allocation = expecting.allocation and low.need = expecting.need and low.side = 'low'
left join chances as high on high.code = expecting.code and high.allocation = expecting.allocation and high.need = expecting.need and high.side = 'high'
order by expecting.code, expecting.allocation, expecting.need;
