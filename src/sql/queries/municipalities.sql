-- The municipalities of the region, in code order.
select
  code,
  name_fi, name_sv, name_se, name_smn, name_sms,
  sub_region_code, sub_region_fi, sub_region_sv, sub_region_en,
  listing,
  land_area_km2,
  seat_lat, seat_lon
from municipality
order by code;
