select fund_name_fi, theme.name_fi as theme_name, count(*) as projects
from project_detail
join project_theme using (project_id)
join theme using (theme)
group by all
order by projects desc, fund_name_fi, theme_name
