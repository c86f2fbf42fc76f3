select year, count(*) as projects
from project_running_year
group by year
order by year
