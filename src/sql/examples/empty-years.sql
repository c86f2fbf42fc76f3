select code, name_fi, listing, count(*) filter (projects_named = 0) as years_without_projects, min(year) as first_year, max(year) as last_year
from municipality_year_count
group by all
order by years_without_projects desc, code
