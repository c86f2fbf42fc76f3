-- What the further figures of municipalities measure, in order.
select indicator, name_fi, name_sv, name_en, unit
from indicator_name
order by sort, indicator;
