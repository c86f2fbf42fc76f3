select code, name_fi, listing, projects_named, foreign_language_speakers, projects_per_1000_foreign_language_speakers
from coverage
where year = (select max(year) from coverage where foreign_language_speakers is not null)
order by projects_per_1000_foreign_language_speakers nulls last
