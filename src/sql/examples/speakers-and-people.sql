select code, name_fi, population, foreign_language_speakers, foreign_language_share
from coverage
where year = (select max(year) from coverage where foreign_language_speakers is not null)
order by population desc
