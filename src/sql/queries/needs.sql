-- Official figures by municipality and year, in that order.
select
  code, year,
  population, population_basis,
  foreign_language_share,
  foreign_language_speakers,
  foreign_language_speakers_low,
  foreign_language_speakers_high,
  foreign_language_speakers_basis
from population
order by code, year;
