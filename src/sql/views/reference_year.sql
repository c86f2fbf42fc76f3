-- One row for the package: the year of the figures by which shares of a project are worked out. Of the years in which the
-- most municipalities have a population it is the one with the most counted numbers of foreign-language
-- speakers, and of those the latest. No row where the package has no population.
create view reference_year as
select year
from population
group by year
having count(population) > 0
order by count(population) desc, count(*) filter (foreign_language_speakers_basis = 'reported') desc, year desc
limit 1;
