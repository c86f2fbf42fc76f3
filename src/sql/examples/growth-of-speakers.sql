select code, name_fi, min(year) as first_year, arg_min(foreign_language_share, year) as share_then,
  max(year) as last_year, arg_max(foreign_language_share, year) as share_now,
  round(arg_max(foreign_language_share, year) - arg_min(foreign_language_share, year), 1) as points_more
from coverage
where foreign_language_share is not null
group by all
order by points_more desc, code
