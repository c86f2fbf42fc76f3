-- Further figures of municipalities, by indicator, municipality and year.
select code, indicator, year, value, source_id
from indicator
order by indicator, code, year;
