-- The budget of the house, as printed: sums are items of their own.
select item, year, amount_eur, document, line
from budget_item
order by line, item, year;
