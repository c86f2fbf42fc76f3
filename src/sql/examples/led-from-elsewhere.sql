select code, name_fi, listing, projects_named, projects_led, projects_led_without_naming
from lead_seat_count
order by projects_led desc, projects_named desc
