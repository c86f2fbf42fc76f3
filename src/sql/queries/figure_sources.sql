-- The source of each official figure that there is, by municipality, year and figure.
select code, year, figure, source_id
from (
  select code, year, 'population' as figure, population_source_id as source_id from population where population is not null
  union all
  select code, year, 'foreign_language_share', share_source_id from population where foreign_language_share is not null
  union all
  select code, year, 'foreign_language_speakers', coalesce(speakers_source_id, share_source_id) from population
  where foreign_language_speakers is not null
) as figures
where source_id is not null
order by code, year, figure;
