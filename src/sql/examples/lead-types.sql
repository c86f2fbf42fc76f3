select type_name_fi, country, count(distinct org_id) as bodies, count(distinct project_id) as projects
from participation_detail
where role = 'lead'
group by all
order by projects desc
