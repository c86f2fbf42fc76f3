select balance.name_fi as theme_name, frame_eur, reserved_eur, free_eur, reserved_share, projects_funded, as_of_date
from esf_theme_balance as balance
order by free_eur desc
