-- The budget of the house, as printed: sums are items of their own.
select item, year, item_fi as name_fi, item_sv as name_sv, item_en as name_en, amount_eur, note, document, line
from budget_item
order by line, item, year;
