-- What is known of municipalities beyond the first picture, in code order.
select code, employment_area_fi, statistical_grouping, land_area_km2, fresh_water_area_km2, sea_area_km2, total_area_km2
from municipality
order by code;
