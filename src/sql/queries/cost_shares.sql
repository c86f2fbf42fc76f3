-- The split of the house's own share between municipalities.
select row_label, year, code, payer, amount_eur, document, line
from cost_share
order by line, row_label, year;
