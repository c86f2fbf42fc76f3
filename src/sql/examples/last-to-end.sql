select name, lead_name, start_date, end_date, end_precision
from project_detail
where end_date is not null
order by end_date desc, name
limit 30
