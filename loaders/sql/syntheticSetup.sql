-- Draws of the synthetic registry: a number in (0, 1) for an item and a purpose, whatever the order of the rows.
-- Item and purpose enter as one integer, since hash(a, b) of two columns leaves draws of different purposes dependent.
-- Purposes: 1 start of positions, 2 start of sizes, 3 score noise, 4 ranked, 5 district, 6 composition, 7 pregnancy,
-- 8 disability, 9 schooling, 10 school level, 11 school kind, 12 birthday, 13 Sembako, 14 PKH, 15 PIP, 16 card date.
CREATE OR REPLACE MACRO draw(item, purpose) AS
  ((hash(xor((item::BIGINT * 32 + purpose)::UBIGINT, getvariable('seed')::UBIGINT)) >> 12) + 0.5e0) / 4503599627370496e0;

-- Tail of the standard normal quantile (Acklam), by q = sqrt(-2 ln p).
CREATE OR REPLACE MACRO normal_tail(q) AS
  (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838e0) * q - 2.549732539343734e0) * q
    + 4.374664141464968e0) * q + 2.938163982698783e0)
  / ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996e0) * q + 3.754408661907416e0) * q + 1);

-- Centre of the standard normal quantile (Acklam), by q = p - 0.5 and its square.
CREATE OR REPLACE MACRO normal_centre(q, r) AS
  (((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r
    - 3.066479806614716e1) * r + 2.506628277459239e0) * q
  / (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r
    - 1.328068155288572e1) * r + 1);

CREATE OR REPLACE MACRO normal_quantile(p) AS
  CASE
    WHEN p < 0.02425e0 THEN normal_tail(sqrt(-2 * ln(p)))
    WHEN p > 0.97575e0 THEN -normal_tail(sqrt(-2 * ln(1 - p)))
    ELSE normal_centre(p - 0.5e0, (p - 0.5e0) * (p - 0.5e0))
  END;

CREATE OR REPLACE MACRO logistic(x) AS 1 / (1 + exp(-x));

-- Sixteen digits whose first two are 99, a province that does not exist: block of four digits, six of a day, four of a
-- serial number from 0001. Distinct sequence numbers below 99,990,000 give distinct numbers, in the same order by block.
CREATE OR REPLACE MACRO impossible_number(sequence, day) AS
  (9900000000000000 + (sequence // 9999) * 10000000000 + day::BIGINT * 10000 + sequence % 9999 + 1)::BIGINT;
