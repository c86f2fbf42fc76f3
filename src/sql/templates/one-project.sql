-- Three rows for each compared municipality: as it is (step 0), and with one project of its own average weight fewer (-1)
-- or more (1) there, all others as they are; no row of step -1 where there is none to take away.
--   gap      the supply that is short of the expected
--   rank     1 for the largest gap; equal gaps share the best rank
--   verdict  short or ahead where the whole 95 % interval of supply over expected lies below or above 1, whatever the
--            range of the need (Garwood; Fay and Feuer for weighted sums); at_least where the municipality's own list is
--            not in the register and it is not ahead; else cannot_tell

supplied as (
  select
    framed.code, framed.name_fi, framed.name_sv, framed.listing,
    count(*) filter (where weighted.is_selected) as things,
    coalesce(sum(weighted.weight) filter (where weighted.is_selected), 0) as supply,
    coalesce(sum(weighted.weight * weighted.weight) filter (where weighted.is_selected), 0) as squares,
    coalesce(nullif(max(weighted.weight), 0), 1.0::double) as largest
  from framed
  left join weighted on weighted.code = framed.code
  group by framed.code, framed.name_fi, framed.name_sv, framed.listing
),
places as (
  select
    supplied.*,
    case when things = 0 then 1.0::double else supply / things end as average,
    case question.need
      when 'foreign_language_speakers' then population.foreign_language_speakers::double
      when 'population' then population.population::double
      when 'land_area' then framed.land_area_km2::double
      when 'equal' then 1.0::double
      else indicator.value::double
    end as need_value,
    if(question.need = 'foreign_language_speakers', population.foreign_language_speakers_low, null)::double as low_stated,
    if(question.need = 'foreign_language_speakers', population.foreign_language_speakers_high, null)::double as high_stated
  from supplied
  join framed on framed.code = supplied.code
  cross join question
  left join population on population.code = supplied.code and population.year = question.need_year
  left join indicator on indicator.code = supplied.code and indicator.year = question.need_year and indicator.indicator = question.need
),
steps as (
  select code as stepped, step
  from places
  cross join (select unnest([-1, 0, 1]) as step)
  where things > 0 or step > -1
),
stepped_places as (
  select
    steps.stepped,
    steps.step,
    places.code,
    places.largest,
    places.need_value,
    coalesce(places.low_stated, places.need_value) as need_low,
    coalesce(places.high_stated, places.need_value) as need_high,
    case
      when places.code <> steps.stepped then supply
      when steps.step = -1 and things = 1 then 0
      else greatest(0, supply + steps.step * average)
    end as supply,
    case
      when places.code <> steps.stepped then squares
      when steps.step = -1 and things = 1 then 0
      else greatest(0, squares + steps.step * average * average)
    end as squares
  from steps
  cross join places
),
compared as (
  select
    stepped_places.*,
    sum(supply) filter (where need_value is not null) over one as total,
    sum(need_value) over one as all_need,
    sum(need_low) over one as all_low,
    sum(need_high) over one as all_high
  from stepped_places
  window one as (partition by stepped, step)
),
expecting as (
  select
    compared.*,
    total * need_value / nullif(all_need, 0) as expected,
    case when need_low = 0 then 0 else total * need_low / (need_low + all_high - need_high) end as expected_low,
    case when need_high = 0 then 0 else total * need_high / (need_high + all_low - need_low) end as expected_high
  from compared
),
gaps as (
  select stepped, step, code, greatest(0, expected - supply) as gap
  from expecting
  where expected is not null
),
own as (
  select *
  from expecting
  where code = stepped
),
ends as (
  select code, step, 'low' as side, supply * supply / squares as shape, expected_high * supply / squares as mean
  from own
  where expected > 0 and supply > 0
  union all
  select code, step, 'high', power(supply + largest, 2) / (squares + largest * largest), expected_low * (supply + largest) / (squares + largest * largest)
  from own
  where expected > 0
),
terms as (
  select ends.*, unnest(range(cast(mean + 12 * sqrt(mean) + 60 as bigint))) as n
  from ends
  where mean > 0
),
chances as (
  select code, step, side, sum(exp((shape + n) * ln(mean) - mean - lgamma(shape + n + 1))) as chance
  from terms
  group by code, step, side
)
select
  own.code, places.name_fi, places.name_sv, places.listing, own.step, own.supply, own.expected, gaps.gap,
  case when gaps.gap is not null then 1 + (
    select count(*) from gaps as other where other.stepped = own.stepped and other.step = own.step and other.gap > gaps.gap + 1e-9
  ) end as rank,
  case
    when low.chance < 0.025 then 'ahead'
    when places.listing <> 'listed' then 'at_least'
    when high.chance > 0.975 then 'short'
    else 'cannot_tell'
  end as verdict
from own
join places on places.code = own.code
left join gaps on gaps.stepped = own.stepped and gaps.step = own.step and gaps.code = own.code
left join chances as low on low.code = own.code and low.step = own.step and low.side = 'low'
left join chances as high on high.code = own.code and high.step = own.step and high.side = 'high'
order by own.code, own.step;
